import { manualModels } from '../../../source/module-index.ts';
import { byColumn, idOf, type Ladder, type Reading, type Row, searchRead, textOf } from '../../ladder.ts';

/** The rows of one module, read in a handful of calls; every check of this rung looks here. */
export interface InstalledRows {
  readonly data: Reading;
  readonly models: Reading;
  readonly fields: Reading;
  readonly selection: Reading;
  readonly constraints: Reading;
  /** `ir.model` by the model's name. */
  readonly model: ReadonlyMap<string, Row>;
  /** `ir.model.fields` by `model.field`. */
  readonly field: ReadonlyMap<string, Row>;
  /** `ir.model.data` by xmlid. */
  readonly xmlid: ReadonlyMap<string, Row>;
  /** The records of this model that carry one of the module's xmlids, by xmlid, with these fields. */
  records(
    model: string,
    fields: readonly string[],
  ): Promise<Reading & { readonly byXmlid: ReadonlyMap<string, Row> }>;
}

const FIELD_COLUMNS = ['model', 'name', 'ttype', 'relation', 'relation_field', 'required', 'store'];

export async function readInstalled(ladder: Ladder): Promise<InstalledRows> {
  const { name } = ladder.index.module;
  const touched = [...ladder.index.models.keys(), ...manualModels(ladder.index).values()];
  const data = await searchRead(
    ladder,
    'ir.model.data',
    [['module', '=', name]],
    ['name', 'model', 'res_id'],
  );
  const models = await searchRead(
    ladder,
    'ir.model',
    [['model', 'in', touched]],
    ['model', 'name', 'transient'],
  );
  const fields = await searchRead(ladder, 'ir.model.fields', [['model', 'in', touched]], FIELD_COLUMNS);
  const selects = fields.rows.filter((row) => textOf(row, 'ttype') === 'selection').map((row) => row.id);
  const selection = await searchRead(
    ladder,
    'ir.model.fields.selection',
    [['field_id', 'in', selects]],
    ['field_id', 'value', 'name', 'sequence'],
  );
  const constraints = await searchRead(
    ladder,
    'ir.model.constraint',
    [['module.name', '=', name]],
    ['name', 'type'],
  );
  return {
    data,
    models,
    fields,
    selection,
    constraints,
    model: byColumn(models.rows, 'model'),
    field: new Map(fields.rows.map((row) => [`${textOf(row, 'model')}.${textOf(row, 'name')}`, row])),
    xmlid: new Map(data.rows.map((row) => [`${name}.${textOf(row, 'name')}`, row])),
    async records(model, columns) {
      const own = data.rows.filter((row) => textOf(row, 'model') === model);
      const ids = own.map((row) => idOf(row, 'res_id')).filter((id) => id !== undefined);
      const reading = await searchRead(ladder, model, [['id', 'in', ids]], columns);
      const byId = new Map(reading.rows.map((row) => [row.id, row]));
      const named = own.flatMap((row) => {
        const record = byId.get(idOf(row, 'res_id') ?? 0);
        return record ? [[`${name}.${textOf(row, 'name')}`, record] as const] : [];
      });
      return { ...reading, byXmlid: new Map(named) };
    },
  };
}
