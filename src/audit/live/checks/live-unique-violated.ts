import { defineLiveCheck, type LiveContext } from '../check.ts';
import type { Row } from '../reader.ts';
import { COUNTED, eachTable, isRefusal, type LiveTable, number } from '../tables.ts';

export default defineLiveCheck({
  id: 'live-unique-violated',
  aliases: ['LIV019'],
  severity: 'high',
  summary: 'Duplicates under a unique constraint that the module declares',
  why: 'When there are duplicates already PostgreSQL refuses the constraint; Odoo logs it and goes on without. Nothing keeps more of them from coming, and code that expects one record finds two.',
  needs: 'model',
  async run(context) {
    await eachTable(context, async (table) => {
      for (const index of context.modules) {
        for (const { file, fact } of index.models.get(table.model)?.classes ?? []) {
          for (const object of fact.tableObjects) {
            const columns = uniqueColumns(object.definition);
            if (!columns) continue;
            const found = await duplicates(context, table, columns);
            if (!found) continue;
            const place = { index, source: file.source, at: { start: object.start, end: object.end } };
            context.report({
              message: `${number(found.count)} records of ${table.model} break the constraint ${object.name} (${columns.join(', ')}), such as ${found.example}: the database has no such constraint. Merge or change them, then upgrade.`,
              subject: `${table.model}.${object.name}`,
              place,
              model: table.model,
            });
          }
        }
      }
    });
  },
});

const UNIQUE = /^\s*unique\s*\(([^()]+)\)\s*$/i;
/** So many are compared here; Odoo gives no way to have it done over several columns. */
const MOST = 20_000;

/** Undefined for what is no unique constraint over plain columns. */
function uniqueColumns(definition: string | undefined): readonly string[] | undefined {
  const [, list] = UNIQUE.exec(definition ?? '') ?? [];
  const columns = list?.split(',').map((column) => column.trim().replaceAll('"', ''));
  return columns?.every((column) => /^\w+$/.test(column)) ? columns : undefined;
}

async function duplicates(
  context: LiveContext,
  { model, size }: LiveTable,
  columns: readonly string[],
): Promise<{ count: number; example: string } | undefined> {
  if (size < 2) return undefined;
  const fields = await context.meta.fields(model);
  const all = columns.map((column) => fields.get(column));
  if (all.some((field) => !field?.store || field.translate || field.companyDependent)) return undefined;
  const [only] = columns;
  const type = all[0]?.type ?? '';
  if (columns.length === 1 && only !== undefined && COUNTED.has(type)) {
    const totals = await context.read
      .totals(model, [], [`${only}:count`, `${only}:count_distinct`])
      .catch((error: unknown) => {
        if (isRefusal(error)) return undefined;
        throw error;
      });
    const filled = totals?.get(`${only}:count`);
    if (filled !== undefined && filled === totals?.get(`${only}:count_distinct`)) return undefined;
  }
  if (size > MOST) {
    context.missed(`${model} (${columns.join(', ')}): ${number(size)} records are too many to compare`);
    return undefined;
  }
  const rows = await context.read.rows(model, [], columns);
  return repeated(rows, columns);
}

/** NULL is equal to nothing. */
function repeated(rows: readonly Row[], columns: readonly string[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const values = columns.map((column) => {
      const value = row[column];
      return Array.isArray(value) ? value[0] : value;
    });
    if (values.some((value) => value === false || value === null || value === undefined)) continue;
    const key = JSON.stringify(values);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const twice = [...groups].filter(([, group]) => group.length > 1);
  const [first] = twice;
  if (!first) return undefined;
  const [key, group] = first;
  const ids = group.slice(0, 3).map(({ id }) => id);
  return {
    count: twice.reduce((sum, [, each]) => sum + each.length, 0),
    example: `${key} in the records ${ids.join(', ')}`,
  };
}
