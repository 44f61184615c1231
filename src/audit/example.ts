import { SERIES, type Series } from '../series/profile.ts';
import { moduleOf } from '../source/module.ts';
import { indexModule } from '../source/module-index.ts';
import { moduleFacts } from '../source/project/extract.ts';
import type { ModuleFacts } from '../source/project/facts.ts';
import { createProject } from '../source/project/project.ts';
import { sourceFile } from '../source/source-file.ts';
import { auditModule, type ModuleInput, ruleSet } from './audit-module.ts';
import { dedent } from './dedent.ts';
import type { RawFinding } from './finding.ts';
import { extrasOf } from './read-extras.ts';
import type { AuditRule, Example, RuleSettings } from './rule.ts';

export const EXAMPLE_MODULE = 'example_module';
const SETTINGS: RuleSettings = {
  requiredAuthors: ['Odoo Community Association (OCA)'],
  allowedLicenses: [
    'AGPL-3',
    'LGPL-3',
    'OPL-1',
    'GPL-3',
    'OEEL-1',
    'Other proprietary',
    'Other OSI approved licence',
  ],
};

/** Files of an example by path, indentation removed; what it lacks is not filled in. */
export function exampleFiles(example: Example): ReadonlyMap<string, string> {
  const files = typeof example === 'string' ? { 'models/example.py': example } : example;
  return new Map(Object.entries(files).map(([file, text]) => [file, dedent(text)]));
}

/** The series of a rule's examples. */
export function exampleSeries({ example, from, to }: AuditRule): Series {
  return example ?? to ?? (from !== undefined && from > '18.0' ? from : (SERIES.at(-1) ?? '19.0'));
}

/** Runs one rule over an example. `base` is what is known of Odoo's own modules. */
export async function auditExample(
  rule: AuditRule,
  files: ReadonlyMap<string, string>,
  base: readonly ModuleFacts[],
): Promise<RawFinding[]> {
  const series = exampleSeries(rule);
  const modules = new Map<string, Map<string, string>>([[EXAMPLE_MODULE, new Map()]]);
  const before = new Map<string, string>();
  for (const [file, text] of files) {
    if (file.startsWith(BEFORE)) {
      before.set(file.slice(BEFORE.length), text);
      continue;
    }
    const other = /^\.\.\/([^/]+)\/(.*)$/.exec(file);
    const [name, inner] = other ? [other[1] ?? '', other[2] ?? ''] : [EXAMPLE_MODULE, file];
    modules.set(name, (modules.get(name) ?? new Map()).set(inner, text));
  }
  const read = await Promise.all([...modules].map(([name, own]) => readExample(name, own, series)));
  const project = createProject(
    read.map(({ index }) => moduleFacts(index)),
    base,
    series,
  );
  const main = read.find(({ index }) => index.module.name === EXAMPLE_MODULE);
  if (!main) return [];
  const earlier =
    before.size > 0 ? [{ label: '1a2b3c4d5', index: await readBefore(before, modules, series) }] : [];
  const input: ModuleInput = { ...main, project, series, settings: SETTINGS, earlier };
  const found = await auditModule(input, ruleSet([...(rule.beside ?? []), rule]));
  return rule.beside ? found.filter((finding) => finding.rule === rule.id) : found;
}

const BEFORE = 'before:';

/** The earlier version: what it says of itself, and all else as it is now but what is an empty text. */
async function readBefore(
  before: ReadonlyMap<string, string>,
  modules: ReadonlyMap<string, ReadonlyMap<string, string>>,
  series: Series,
) {
  const now = modules.get(EXAMPLE_MODULE) ?? new Map<string, string>();
  const files = [...new Map([...now, ...before])].filter(([, text]) => text !== '');
  return (await readExample(EXAMPLE_MODULE, new Map(files), series)).index;
}

async function readExample(name: string, given: ReadonlyMap<string, string>, series: Series) {
  const files = new Map(given);
  if (!files.has('__manifest__.py')) files.set('__manifest__.py', manifestFor(files, series));
  const paths = [...files.keys()].sort();
  const sources = [...files].map(([file, text]) => sourceFile(file, text));
  const module = await moduleOf({ dir: `/${name}`, name, files: paths, unreadable: [] }, sources);
  return { index: indexModule(module), extras: await extrasOf(sources) };
}

function manifestFor(files: ReadonlyMap<string, string>, series: Series): string {
  const data = [...files.keys()].filter(
    (file) => /\.(xml|csv)$/.test(file) && !file.startsWith('static/') && !file.startsWith('demo/'),
  );
  const demo = [...files.keys()].filter((file) => /^demo\/.*\.(xml|csv)$/.test(file));
  const list = (items: readonly string[]) => `[${items.map((item) => `"${item}"`).join(', ')}]`;
  return [
    '{',
    '    "name": "Example",',
    `    "version": "${series}.1.0.0",`,
    '    "license": "LGPL-3",',
    '    "author": "Odoo Community Association (OCA)",',
    `    "depends": ["base"],`,
    ...(data.length > 0 ? [`    "data": ${list(data)},`] : []),
    ...(demo.length > 0 ? [`    "demo": ${list(demo)},`] : []),
    '}',
    '',
  ].join('\n');
}
