import type { Series } from '../series/profile.ts';
import type { Question } from './change.ts';
import { MANY_ROWS, NAMES_OF_MODELS } from './helpers/constants.ts';
import { HELPERS } from './helpers/index.ts';
import { importLines } from './imports.ts';
import { python, pythonLines } from './python.ts';
import type { Flavour, Phase, Section } from './section.ts';

/** Longest line that is written, as linters count. */
const WIDTH = 88;

const WHEN: Readonly<Record<Phase, string>> = {
  pre: 'before its new code is loaded',
  post: 'once its new code and data are loaded',
  end: 'when all modules are up to date',
};

export interface Script {
  readonly module: string;
  readonly version: string;
  readonly to: Series;
  readonly flavour: Flavour;
  readonly phase: Phase;
  readonly sections: readonly Section[];
  /** Told in a comment; empty in all scripts but the first. */
  readonly questions: readonly Question[];
  readonly notes: readonly string[];
}

/** The text of one script. */
export function scriptText(script: Script): string {
  const { sections, to, module, version, phase } = script;
  const isUtil = script.flavour === 'upgrade-util';
  const helpers = helpersOf(sections);
  const body = helpers.map((name) => adapted(HELPERS[name]?.source ?? '', to)).join('\n\n');
  const lists = sections.map(listText);
  const usesEnv = phase === 'post' || sections.some((section) => section.usesEnv);
  const calls = sections.flatMap(({ call }) => call.map((line) => `    ${line}`));
  const code = [body, ...lists, calls.join('\n')].join('\n');
  const constants = constantsOf(code, module);
  const imports = importLines([
    ...helpers.flatMap((name) => HELPERS[name]?.imports ?? []),
    ...sections.flatMap((section) => section.imports ?? []),
    ...libraryOf(script, usesEnv ? `${code} util.` : code),
    ...(usesEnv && !isUtil ? ['from odoo import SUPERUSER_ID, api'] : []),
    ...(code.includes('_logger') ? ['import logging'] : []),
  ]);
  const top = [
    `"""Rows of ${module} ${version}, ${WHEN[phase]}.`,
    '',
    'Written from the difference between two versions of the module. Each step looks first',
    'whether it is still to be done: a second run changes nothing.',
    '"""',
    ...questionLines(script.questions),
    ...noteLines(script.notes),
    '',
    ...imports,
  ];
  const migrate = [
    'def migrate(cr, version):',
    '    # There is nothing to move where the module is new.',
    '    if not version:',
    '        return',
    ...(usesEnv ? [`    env = ${isUtil ? 'util.env(cr)' : 'api.Environment(cr, SUPERUSER_ID, {})'}`] : []),
    ...calls,
    ...(phase === 'post' ? ['    # Not all of it went through the ORM.', `    ${invalidation(to)}`] : []),
  ];
  const logger = code.includes('_logger') ? ['', '_logger = logging.getLogger(__name__)'] : [];
  const head = [...top, ...logger, ...(constants.length > 0 ? ['', ...constants] : [])].join('\n');
  const blocks = [[head, ...lists].join('\n\n'), body, migrate.join('\n')].filter(Boolean);
  return `${blocks.map((block) => block.trimEnd()).join('\n\n\n')}\n`;
}

function helpersOf(sections: readonly Section[]): readonly string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    for (const other of HELPERS[name]?.uses ?? []) add(other);
    found.add(name);
  };
  for (const { helpers } of sections) for (const name of helpers) add(name);
  return [...found];
}

/** What differs between the series in a helper. */
function adapted(source: string, to: Series): string {
  const flush =
    to >= '16.0'
      ? ['records.flush_recordset([name])', invalidation(to)]
      : ['records.flush([name], records)', invalidation(to)];
  return source
    .replace(/^( *)FLUSH$/m, (_, pad: string) => flush.map((line) => pad + line).join('\n'))
    .replace('LOADER', to >= '17.0' ? 'env' : 'env.cr')
    .trimEnd()
    .concat('\n');
}

function invalidation(to: Series): string {
  return to >= '16.0' ? 'env.invalidate_all()' : 'env.cache.invalidate()';
}

function listText({ constant, comment, rows }: Section): string {
  const lines = rows.flatMap(({ comments, value }) => [
    ...comments.flatMap((text) => commented(text, '    ')),
    ...pythonLines(value, '    ', WIDTH),
  ]);
  return [...commented(comment, ''), `${constant} = (`, ...lines, ')'].join('\n');
}

function constantsOf(code: string, module: string): string[] {
  const lines: string[] = [];
  if (/\bMODULE\b/.test(code)) lines.push(`MODULE = ${JSON.stringify(module)}`);
  if (/\bMANY_ROWS\b/.test(code)) {
    lines.push('# Below this Odoo fills a new column soon enough by itself.', `MANY_ROWS = ${MANY_ROWS}`);
  }
  if (/\bNAMES_OF_MODELS\b/.test(code)) {
    lines.push('# Columns that hold the name of a model.', 'NAMES_OF_MODELS = (');
    lines.push(...NAMES_OF_MODELS.map((pair) => `    ${python(pair)},`), ')');
  }
  return lines;
}

function libraryOf({ flavour }: Script, code: string): string[] {
  if (flavour === 'openupgradelib' && code.includes('openupgrade.'))
    return ['from openupgradelib import openupgrade'];
  return flavour === 'upgrade-util' && code.includes('util.') ? ['from odoo.upgrade import util'] : [];
}

function questionLines(questions: readonly Question[]): string[] {
  if (questions.length === 0) return [];
  const lines = questions.flatMap(({ message, answer }) =>
    commented(answer === undefined ? message : `${message} If so: --renamed ${answer}`, '', '- '),
  );
  return ['', '# For you to decide:', ...lines];
}

function noteLines(notes: readonly string[]): string[] {
  if (notes.length === 0) return [];
  return ['', '# Left alone:', ...notes.flatMap((note) => commented(note, '', '- '))];
}

/** As comment lines of at most the width; one line of the source never becomes code. */
function commented(text: string, pad: string, bullet = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replaceAll(/\s+/g, ' ').split(' ')) {
    const next = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pad.length + 2 + bullet.length + next.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = next;
  }
  lines.push(line);
  const rest = ' '.repeat(bullet.length);
  return lines.map((each, i) => `${pad}# ${i === 0 ? bullet : rest}${each}`);
}
