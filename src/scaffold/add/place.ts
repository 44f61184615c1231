import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseCsv } from '../../source/csv.ts';
import { addCsvRows } from '../../source/edit/csv.ts';
import { lineBreak, withLineBreak } from '../../source/edit/edit.ts';
import { addImport } from '../../source/edit/init.ts';
import { changeManifest } from '../../source/edit/manifest.ts';
import { addMembers } from '../../source/edit/python.ts';
import { readManifest } from '../../source/manifest.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import { decode, sourceFile } from '../../source/source-file.ts';
import { readIfThere } from '../../util/files.ts';
import { unifiedDiff } from '../diff.ts';
import { pythonBody } from '../merge/python.ts';
import type { ModuleFile, ModulePlan } from '../plan.ts';
import type { FileChange, Outcome } from '../write/compare.ts';
import { conventionsOf } from './conventions.ts';
import { extendDataFile, newDataFile } from './data-file.ts';
import { manifestPlan } from './manifest.ts';

/** Files of a whole module that an addition leaves to its author. */
const NOT_ADDED = /^(\.|readme\/|static\/description\/|i18n\/)|^[^/]+(?<!\.py)$/;

export interface Placement {
  readonly outcomes: readonly Outcome[];
  /** What was there already or was left alone, one sentence each. */
  readonly notes: readonly string[];
}

interface Place {
  readonly index: ModuleIndex;
  readonly pathOf: (path: string) => string;
  /** xmlids of the module, with it. */
  readonly known: ReadonlySet<string>;
  readonly notes: string[];
}

/** Where each file of a plan goes in a module that is there, and what that makes of the files it has. */
export async function place(plan: ModulePlan, index: ModuleIndex, bump: boolean): Promise<Placement> {
  const notes: string[] = [];
  const known = new Set(
    [...index.module.xml, ...index.module.csv].flatMap((file) =>
      file.records.flatMap(({ xmlid }) => xmlid ?? []),
    ),
  );
  const files = plan.files.filter((file) => !NOT_ADDED.test(file.path) && file.path !== '__manifest__.py');
  const pathOf = await withTestNames(files, index, conventionsOf(index));
  const where: Place = { index, pathOf, known, notes };
  const placed = await Promise.all(files.map((file) => placeFile(file, where)));
  const outcomes = placed.flatMap((outcome) => outcome ?? []);
  const gone = new Set(files.flatMap((file, i) => (placed[i] ? [] : [where.pathOf(file.path)])));
  const manifest = plan.files.find((file) => file.path === '__manifest__.py');
  const changed = outcomes.some(({ change }) => change.status === 'created' || change.status === 'updated');
  outcomes.push(await placeManifest(String(manifest?.content ?? '{}'), where, gone, bump && changed));
  return { outcomes: outcomes.sort((a, b) => (a.change.path < b.change.path ? -1 : 1)), notes };
}

async function placeFile({ path: planned, content }: ModuleFile, where: Place): Promise<Outcome | undefined> {
  const file = where.pathOf(planned);
  const bytes = await readIfThere(path.join(where.index.module.dir, file));
  if (typeof content !== 'string') {
    if (!bytes) return created(file, content);
    return bytes.equals(Buffer.from(content)) ? same(file) : taken(file);
  }
  const text = bytes && decode(bytes);
  if (bytes && text === undefined) return taken(file, 'its bytes are not text in its encoding');
  if (file.endsWith('__init__.py')) return placeInit(file, planned, content, text, where);
  if (file.endsWith('.xml') && /<odoo\b/.test(content)) return placeData(file, content, text, where);
  if (text === undefined) return created(file, content);
  if (withLineBreak(text, '\n') === content) return same(file);
  if (file === 'security/ir.model.access.csv') return placeAccess(file, content, text, where);
  if (!file.endsWith('.py')) return taken(file);
  const members = await placeMembers(file, content, text, where);
  return members ?? ((await hasAll(text, content)) ? kept(file) : taken(file));
}

/** Each import of the planned file, under the name that its folder has here. */
async function placeInit(
  file: string,
  planned: string,
  content: string,
  text: string | undefined,
  where: Place,
): Promise<Outcome> {
  let now = text ?? '';
  for (const line of content.split('\n').filter(Boolean)) {
    const name = /^from \. import (\w+)$/.exec(line)?.[1];
    const folder = name && importedName(name, planned, file, where);
    if (folder === '') continue;
    if (folder !== undefined) now = await addImport(now, folder, where.index.module.name);
    else if (!now.includes(line)) now = `${now}${now === '' || now.endsWith('\n') ? '' : '\n'}${line}\n`;
  }
  return text === undefined ? created(file, now) : edited(file, text, now);
}

/** Under which name a planned package or file is imported here; empty when its class stands somewhere else. */
function importedName(name: string, planned: string, file: string, { pathOf }: Place): string {
  if (planned === '__init__.py') return pathOf(`${name}/__init__.py`).split('/')[0] ?? name;
  const target = pathOf(planned.replace('__init__', name));
  return path.dirname(target) === path.dirname(file) ? path.basename(target, '.py') : '';
}

/** A test that is the module's own stays; the planned one of its name gets another. */
async function withTestNames(files: readonly ModuleFile[], index: ModuleIndex, pathOf: Place['pathOf']) {
  const renamed = new Map<string, string>();
  for (const { path: planned, content } of files) {
    const own = index.module.python.find((file) => file.source.path === planned)?.source.text;
    if (!/^tests\/test_/.test(planned) || own === undefined || typeof content !== 'string') continue;
    if (!(await hasAll(own, content))) renamed.set(planned, planned.replace(/\.py$/, '_added.py'));
  }
  return (planned: string): string => renamed.get(planned) ?? pathOf(planned);
}

/** What a planned class adds to one of the module that extends or makes the same model. */
async function placeMembers(
  file: string,
  planned: string,
  text: string,
  { index }: Place,
): Promise<Outcome | undefined> {
  const model = /^ {4}_inherit = (?:"([\w.]+)"|\[\s*"([\w.]+)")/m.exec(planned);
  const name = model?.[1] ?? model?.[2];
  if (name === undefined || /^ {4}_name = /m.test(planned)) return undefined;
  const own = index.models.get(name)?.classes.find((each) => each.file.source.path === file);
  const added = own && (await addMembers(text, own.fact.name, planned));
  if (!added) return undefined;
  if (added.differing.length > 0)
    return taken(file, `${added.differing.join(', ')} is there and says something else`);
  return edited(file, text, added.text);
}

function placeData(
  file: string,
  planned: string,
  text: string | undefined,
  { index, known, notes }: Place,
): Outcome | undefined {
  const { name } = index.module;
  const fresh = withViewIds(planned, index);
  const data =
    text === undefined ? newDataFile(fresh, known, name) : extendDataFile(text, fresh, known, name);
  // What the module has is told of once: when something else of the file is new.
  if (data && data.there.length > 0 && data.text !== text)
    notes.push(`${data.there.join(', ')}: the module has it already, and it stays as it is`);
  if (!data) return undefined;
  return text === undefined ? created(file, data.text) : edited(file, text, data.text);
}

/** An extension of a view has the id of the view, which another extension in the module may have already. */
function withViewIds(planned: string, { module, views }: ModuleIndex): string {
  return planned.replaceAll(
    /<record id="(\w+)" model="ir\.ui\.view">[\s\S]*?<\/record>/g,
    (record, id: string) => {
      if (!record.includes('name="inherit_id"')) return record;
      const own = views.find((view) => view.xmlid === `${module.name}.${id}`);
      const bare = (text: string) => text.replaceAll(/\s+/g, '');
      const source = own?.source.text.slice(own.record.start, own.record.end);
      return source === undefined || bare(source) === bare(record)
        ? record
        : record.replace(`id="${id}"`, `id="${id}_added"`);
    },
  );
}

function placeAccess(file: string, planned: string, text: string, { index }: Place): Outcome {
  const [header = [], ...rows] = parseCsv(planned);
  const records = rows.map((row) =>
    Object.fromEntries(header.map((cell, i) => [cell.value, row[i]?.value ?? ''])),
  );
  try {
    return edited(file, text, addCsvRows(text, records, index.module.name));
  } catch (error) {
    return taken(file, error instanceof Error ? error.message : String(error));
  }
}

async function placeManifest(
  planned: string,
  where: Place,
  gone: ReadonlySet<string>,
  bump: boolean,
): Promise<Outcome> {
  const file = '__manifest__.py';
  const { manifest, dir } = where.index.module;
  const wanted = await readManifest(sourceFile(file, planned));
  const { changes, conflicts } = manifestPlan(manifest, wanted, where.pathOf, bump);
  if (conflicts.length > 0) return taken(file, conflicts.join('; '));
  const text = decode(await readFile(path.join(dir, file))) ?? '';
  const listed = changes.filter((change) => change.kind !== 'add' || !gone.has(String(change.value)));
  try {
    return edited(file, text, await changeManifest(text, listed));
  } catch (error) {
    return taken(file, error instanceof Error ? error.message : String(error));
  }
}

/** Every class and member of the planned file is in the one that is there. */
async function hasAll(text: string, planned: string): Promise<boolean> {
  const [there, wanted] = [await memberKeys(text), await memberKeys(planned)];
  return wanted !== undefined && there !== undefined && wanted.every((key) => there.includes(key));
}

async function memberKeys(text: string): Promise<string[] | undefined> {
  const body = await pythonBody(text);
  return body?.blocks.flatMap(({ key, inner }) =>
    inner ? [key, ...inner.blocks.map((block) => `${key} ${block.key}`)] : [],
  );
}

function created(file: string, content: string | Uint8Array): Outcome {
  return { change: { path: file, status: 'created' }, content };
}

function edited(file: string, before: string, after: string): Outcome {
  const text = withLineBreak(after, lineBreak(before));
  if (text === before) return same(file);
  return { change: { path: file, status: 'updated', diff: unifiedDiff(file, before, text) }, content: text };
}

function same(file: string): Outcome {
  return { change: { path: file, status: 'unchanged' } };
}

function kept(file: string): Outcome {
  return { change: { path: file, status: 'kept' } };
}

function taken(file: string, reason = 'it was there before and says something else'): Outcome {
  const change: FileChange = { path: file, status: 'conflict', reason };
  return { change };
}
