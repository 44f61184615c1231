import { createReader, idOf, type Reader, type Row, textOf } from '../../audit/live/reader.ts';
import { OdooError } from '../../odoo/errors.ts';
import type { OdooClient } from '../../odoo/types.ts';
import { isSeries, SERIES, type Series, seriesProfile } from '../../series/profile.ts';

/** What a database says of itself, each table read once. It is only read. */
export interface Database {
  readonly client: OdooClient;
  readonly reader: Reader;
  readonly series: Series;
  /** For a sentence: `the database shop (Odoo 19.0)`. */
  readonly where: string;
  /** `ir.module.module` by name: `installed`, `uninstalled`, `uninstallable`. */
  readonly states: ReadonlyMap<string, string>;
  /** Modules by module, of those that are installed. */
  readonly depends: ReadonlyMap<string, readonly string[]>;
  readonly models: ReadonlyMap<string, Row>;
  /** `ir.model.fields` by model and name. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, Row>>;
  /** `_inherits` by model: the model of each field that the rest is delegated to. */
  readonly inherits: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

const BUDGET_MS = 300_000;
const MANY = 200_000;
const FIELD = ['model', 'name', 'ttype', 'relation', 'required', 'store', 'modules'];

/** Reads what all checks ask for. Throws OdooError where the user may not read it, or nobody answers. */
export async function openDatabase(client: OdooClient, signal: AbortSignal | undefined): Promise<Database> {
  const info = await client.info({ signal });
  const series = nearest(info.series);
  const end = Date.now() + BUDGET_MS;
  const reader = createReader({
    ...{ client, profile: seriesProfile(series), signal, companies: [] },
    deadline: () => end,
  });
  const modules = await reader.rows('ir.module.module', [], ['name', 'state']);
  const names = new Map(modules.map((row) => [row.id, textOf(row, 'name')]));
  const installed = modules.filter((row) => /^(installed|to upgrade)$/.test(textOf(row, 'state')));
  const links = await reader.rows(
    'ir.module.module.dependency',
    [['module_id', 'in', installed.map(({ id }) => id)]],
    ['module_id', 'name'],
  );
  const depends = new Map<string, string[]>(installed.map((row) => [textOf(row, 'name'), []]));
  for (const link of links)
    depends.get(names.get(idOf(link, 'module_id') ?? 0) ?? '')?.push(textOf(link, 'name'));
  const models = await reader.rows('ir.model', [], ['model', 'transient', 'modules', 'inherited_model_ids']);
  const fields = new Map<string, Map<string, Row>>();
  for (const row of await reader.rows('ir.model.fields', [['state', '=', 'base']], FIELD, MANY)) {
    const model = textOf(row, 'model');
    fields.set(model, (fields.get(model) ?? new Map<string, Row>()).set(textOf(row, 'name'), row));
  }
  return {
    ...{ client, reader, series, depends, fields, inherits: delegations(models, fields) },
    where: `the database ${info.db} (Odoo ${info.series})`,
    states: new Map(modules.map((row) => [textOf(row, 'name'), textOf(row, 'state')])),
    models: new Map(models.map((row) => [textOf(row, 'model'), row])),
  };
}

function delegations(
  models: readonly Row[],
  fields: ReadonlyMap<string, ReadonlyMap<string, Row>>,
): Map<string, Record<string, string>> {
  const names = new Map(models.map((row) => [row.id, textOf(row, 'model')]));
  const found = new Map<string, Record<string, string>>();
  for (const row of models) {
    const parents = Array.isArray(row.inherited_model_ids) ? row.inherited_model_ids.map(Number) : [];
    if (parents.length === 0) continue;
    const model = textOf(row, 'model');
    // The database says which models, and not by which field: one that has to be set.
    const links = [...(fields.get(model) ?? [])].filter(([, field]) => field.required === true);
    const by = parents.flatMap((id) => {
      const parent = names.get(id);
      const link = links.find(([, field]) => parent !== undefined && textOf(field, 'relation') === parent);
      return parent !== undefined && link ? [[link[0], parent] as const] : [];
    });
    found.set(model, Object.fromEntries(by));
  }
  return found;
}

/** Which of these records are there, and of which model. */
export async function recordsNamed(
  { reader }: Database,
  xmlids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const byModule = new Map<string, string[]>();
  for (const xmlid of xmlids) {
    const dot = xmlid.indexOf('.');
    const module = xmlid.slice(0, dot);
    byModule.set(module, [...(byModule.get(module) ?? []), xmlid.slice(dot + 1)]);
  }
  const found = new Map<string, string>();
  for (const [module, names] of byModule) {
    const domain = [
      ['module', '=', module],
      ['name', 'in', names],
    ];
    for (const row of await reader.rows('ir.model.data', domain, ['name', 'model']))
      found.set(`${module}.${textOf(row, 'name')}`, textOf(row, 'model'));
  }
  return found;
}

/** The newest series that is served and not newer than the server's: `18.3` is asked as 18.0 is. */
function nearest(served: string): Series {
  if (isSeries(served)) return served;
  const older = SERIES.filter((series) => Number.parseFloat(series) <= Number.parseFloat(served));
  const found = older.at(-1);
  if (found === undefined)
    throw new OdooError('bad_request', `Odoo ${served} is older than 14.0, and nothing can be proved on it.`);
  return found;
}
