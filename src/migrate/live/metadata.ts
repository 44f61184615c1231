import { textOf } from '../../audit/live/reader.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import type { Project } from '../../source/project/project.ts';
import { count } from '../../verify/count.ts';
import type { Database } from './database.ts';
import { fieldClass } from './database-facts.ts';
import type { Touched, TouchedField, TouchedPlace } from './touched.ts';
import type { ProofFinding, ProofStep, StepName } from './types.ts';

export const MODULES: StepName = { id: 'modules', title: 'Modules that it needs are there' };
export const METADATA: StepName = { id: 'metadata', title: 'Models and fields are what they were' };

/** What is known of a field on one side. */
interface Side {
  readonly type: string;
  readonly comodel: string | undefined;
  /** Keys of a selection, where they are known. */
  readonly keys: ReadonlySet<string> | undefined;
}

const SHOWN = 5;
/** Types between which a value stays what it was for whoever reads it. */
const ALIKE: readonly (readonly string[])[] = [
  ['Float', 'Monetary'],
  ['Integer', 'Many2oneReference'],
  ['Binary', 'Image'],
  ['Char', 'Text'],
  ['Id', 'Integer'],
];

/**
 * Models that are gone, fields that hold something else, and selections that have lost a key that the module names. Fields
 * that are gone are told with the other names.
 */
export async function comparedMetadata(
  index: ModuleIndex,
  touched: Touched,
  old: { readonly project: Project; readonly database: Database | undefined; readonly where: string },
  target: Database,
): Promise<ProofStep> {
  const findings: ProofFinding[] = [];
  const needed = new Set<string>();
  for (const [model, place] of touched.models) {
    if (target.models.has(model) || !old.project.model(model, index.module.name).exists) continue;
    // What no installed module makes may be in one that the installation brings along.
    const maker = old.project
      .makers(model)
      .find((name) => target.states.has(name) && !target.depends.has(name));
    if (maker !== undefined) needed.add(maker);
    else findings.push(at(place, `The model ${model} is not in ${target.where}: what uses it fails.`));
  }
  let compared = 0;
  const selections: TouchedField[] = [];
  for (const each of touched.fields.values()) {
    const now = target.fields.get(each.model)?.get(each.field);
    const before = fieldBefore(each, old, index.module.name);
    if (!now || !before) continue;
    compared += 1;
    const type = fieldClass(textOf(now, 'ttype'));
    const comodel = textOf(now, 'relation');
    if (type === 'Selection' && before.type === 'Selection') selections.push(each);
    const what = changed(before, type, comodel);
    if (what === undefined) continue;
    for (const place of each.places.slice(0, SHOWN))
      findings.push(at(place, `${each.model}.${each.field} ${what} in ${target.where}.`));
  }
  const [keysNow, keysBefore] = [
    await keysOf(target, selections),
    await oldKeys(selections, old, index.module.name),
  ];
  for (const each of selections) {
    const key = `${each.model}.${each.field}`;
    const [now, before] = [keysNow.get(key), keysBefore.get(key)];
    if (!now || !before) continue;
    for (const lost of [...before].filter((value) => !now.has(value)))
      for (const place of usesOf(index, each.field, lost))
        findings.push(at(place, `${key} has no value "${lost}" any more; it has ${[...now].join(', ')}.`));
  }
  const waiting = needed.size === 0 ? '' : ` ${[...needed].join(', ')} is not installed there yet.`;
  return {
    ...{ ...METADATA, findings },
    status: findings.length > 0 ? 'failed' : 'passed',
    detail: `${count(touched.models.size, 'model')} and ${count(compared, 'field')} of ${old.where} that the module uses, held against ${target.where}.${waiting}`,
  };
}

function at({ source, start }: TouchedPlace, message: string): ProofFinding {
  return { path: source.path, line: source.lineAt(start), message };
}

function changed(before: Side, type: string, comodel: string): string | undefined {
  if (before.type !== type && !ALIKE.some((kinds) => kinds.includes(type) && kinds.includes(before.type)))
    return /Unknown/.test(before.type) ? undefined : `was ${before.type} and is ${type}`;
  if (before.comodel !== undefined && comodel !== '' && before.comodel !== comodel)
    return `was of ${before.comodel} and is of ${comodel}`;
  return undefined;
}

function fieldBefore(
  { model, field }: TouchedField,
  { project, database }: { readonly project: Project; readonly database: Database | undefined },
  module: string,
): Side | undefined {
  const row = database?.fields.get(model)?.get(field);
  if (row) {
    const relation = textOf(row, 'relation');
    const comodel = relation === '' ? undefined : relation;
    return { type: fieldClass(textOf(row, 'ttype')), comodel, keys: undefined };
  }
  const fact = project.model(model, module).field(field);
  return fact && { type: fact.type, comodel: fact.comodel, keys: undefined };
}

/** Keys by `model.field`, as the database has them. */
async function keysOf(
  { reader, fields }: Database,
  wanted: readonly TouchedField[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const names = new Map<number, string>();
  for (const { model, field } of wanted) {
    const row = fields.get(model)?.get(field);
    if (row) names.set(row.id, `${model}.${field}`);
  }
  const found = new Map<string, Set<string>>();
  if (names.size === 0) return found;
  const rows = await reader.rows(
    'ir.model.fields.selection',
    [['field_id', 'in', [...names.keys()]]],
    ['field_id', 'value'],
  );
  for (const row of rows) {
    const [id] = Array.isArray(row.field_id) ? row.field_id : [];
    const name = names.get(Number(id));
    if (name === undefined) continue;
    found.set(name, (found.get(name) ?? new Set<string>()).add(textOf(row, 'value')));
  }
  return found;
}

async function oldKeys(
  wanted: readonly TouchedField[],
  { project, database }: { readonly project: Project; readonly database: Database | undefined },
  module: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (database) return keysOf(database, wanted);
  const found = new Map<string, ReadonlySet<string>>();
  for (const { model, field } of wanted) {
    const parts = project.model(model, module).lineage.filter(({ fields }) => Object.hasOwn(fields, field));
    const keys = parts.flatMap(({ fields }) => fields[field]?.selection ?? []);
    if (keys.length > 0) found.set(`${model}.${field}`, new Set(keys));
  }
  return found;
}

/** Lines that name the field and the key: which model they are about is not always told. */
function usesOf({ module }: ModuleIndex, field: string, key: string): TouchedPlace[] {
  const quoted = `(['"])${key.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\1`;
  const pattern = new RegExp(`\\b${field}\\b[^\\n]{0,60}?${quoted}`, 'g');
  return [...module.python, ...module.xml].flatMap(({ source }) =>
    [...source.text.matchAll(pattern)].slice(0, SHOWN).map((match) => ({ source, start: match.index })),
  );
}

/** Modules that the manifest names, and what the database knows of them. */
export async function modulesThere(
  index: ModuleIndex,
  depends: readonly { readonly path: string; readonly start: number }[],
  siblings: ReadonlySet<string>,
  target: Database,
): Promise<ProofStep> {
  const { source } = index.module.manifest;
  const state = (name: string) => target.states.get(name);
  const findings = depends.flatMap(({ path: name, start }): ProofFinding[] => {
    const found = state(name);
    const place = { path: source.path, line: source.lineAt(start) };
    if (found === 'uninstallable') return [{ ...place, message: `${name} cannot be installed there.` }];
    if (found !== undefined || siblings.has(name)) return [];
    return [
      { ...place, message: `${name} is unknown to ${target.where}: it is gone, or not on its addons path.` },
    ];
  });
  const installed = depends.filter(({ path: name }) => state(name) === 'installed').length;
  return {
    ...{ ...MODULES, findings },
    status: findings.length > 0 ? 'failed' : 'passed',
    detail: `${count(depends.length, 'module')} in the manifest, ${installed} of them installed in ${target.where}.`,
  };
}
