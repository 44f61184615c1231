import { lineStart } from '../source/edit/edit.ts';
import type { JsFile } from '../source/js.ts';
import type { ModuleIndex } from '../source/module-index.ts';
import type { PoFile } from '../source/po.ts';
import { parsePython } from '../source/python/parser.ts';
import { remembered } from '../util/remember.ts';
import type { RawFinding } from './finding.ts';
import type { ModuleExtras } from './read-extras.ts';
import { directives, isNamed, MAY_SILENCE, type Silence } from './suppress/directive.ts';
import { pythonSilences } from './suppress/python.ts';
import { xmlSilences } from './suppress/xml.ts';

/** What a rule is called. */
export interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** The findings, those that a comment in the source excuses marked with it. */
export async function withSuppressions(
  findings: readonly RawFinding[],
  index: ModuleIndex,
  extras: ModuleExtras,
  rules: ReadonlyMap<string, Named>,
): Promise<RawFinding[]> {
  const files = new Map<string, Promise<readonly Silence[]>>();
  const marked: RawFinding[] = [];
  for (const finding of findings) {
    const silences = await remembered(files, finding.path, () => silencesOf(finding.path, index, extras));
    const rule = rules.get(finding.rule) ?? { id: finding.rule };
    const by = silences.find(
      ({ start, end, names }) =>
        start <= finding.start && finding.start < Math.max(end, 1) && isNamed(names, rule),
    );
    marked.push(by ? { ...finding, suppressed: { comment: by.comment, reason: by.reason } } : finding);
  }
  return marked;
}

/** Where comments of a file keep rules silent; nothing for a file that is not read. */
export async function silencesOf(
  path: string,
  { module }: ModuleIndex,
  extras: ModuleExtras,
): Promise<readonly Silence[]> {
  const { manifest } = module;
  if (path === manifest.source.path) {
    const { text } = manifest.source;
    return MAY_SILENCE.test(text) ? pythonSilences(await parsePython(text), text) : [];
  }
  const python = module.python.find(({ source }) => source.path === path);
  if (python) {
    const { text } = python.source;
    return MAY_SILENCE.test(text) ? pythonSilences(python.root, text) : [];
  }
  const xml = module.xml.find(({ source }) => source.path === path);
  if (xml) return MAY_SILENCE.test(xml.source.text) ? xmlSilences(xml) : [];
  const js = extras.js.find(({ source }) => source.path === path);
  if (js) return OURS.test(js.source.text) ? jsSilences(js) : [];
  const po = extras.po.find(({ source }) => source.path === path);
  return po ? poSilences(po) : [];
}

const OURS = /odoo-claude\s*:/;

/** Ours alone: on a line of its own for the line behind it, else for its line; above all code for the file. */
function jsSilences({ comments, source: { text } }: JsFile): Silence[] {
  return comments.flatMap(({ start, end, value }) => {
    if (!OURS.test(value)) return [];
    const line = lineStart(text, start);
    const lineEnd = (at: number) => (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
    const before = text.slice(0, start);
    const alone = before.slice(line).trim() === '';
    const span = isTop(before)
      ? { start: 0, end: text.length }
      : alone
        ? { start: lineEnd(end) + 1, end: lineEnd(lineEnd(end) + 1) }
        : { start: line, end: lineEnd(end) };
    const at = { start, end };
    return directives(value).map(({ names, reason }) => ({
      ...span,
      at,
      names,
      comment: value.trim(),
      reason,
    }));
  });
}

function isTop(before: string): boolean {
  return before.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|\/\*[\s\S]*$/g, '').trim() === '';
}

/** In a comment of an entry for the entry, in one of the header for the file. */
function poSilences({ entries, source: { text } }: PoFile): Silence[] {
  return entries.flatMap((entry) =>
    entry.comments.flatMap((comment) => {
      if (!/odoo-claude\s*:/.test(comment.text)) return [];
      const whole = entry.id.value === '';
      const span = whole ? { start: 0, end: text.length } : { start: entry.start, end: entry.end };
      const at = { start: comment.start, end: comment.end };
      return directives(comment.text).map(({ names, reason }) => ({
        ...span,
        at,
        names,
        comment: comment.text,
        reason,
      }));
    }),
  );
}
