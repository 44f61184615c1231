import { OdooError } from '../../../odoo/errors.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { type DeclaredField, declaredFields } from '../places.ts';
import { idOf, type Row, textOf } from '../reader.ts';
import { number } from '../tables.ts';
import { refusal } from '../verdict.ts';

export default defineLiveCheck({
  id: 'live-property-leftovers',
  aliases: ['LIV034'],
  severity: 'low',
  summary: 'Values of company-dependent fields that are of, or point to, records that are gone',
  why: 'Up to 17.0 such values stand in a table of their own that no foreign key guards. One that points to a deleted record fails where it is read, as a record that is there and is not, and blocks the move to 18.0, where the values go into columns.',
  needs: 'base.group_system',
  to: '17.0',
  async run(context) {
    for (const field of context.modules.flatMap(declaredFields)) {
      if (field.fact.kwargs.get('company_dependent')?.value !== true) continue;
      try {
        await leftovers(context, field);
      } catch (error) {
        if (!(error instanceof OdooError) || error.kind === 'unreachable') throw error;
        context.missed(`${field.model}.${field.fact.name}: ${refusal(error)}`);
      }
    }
  },
});

async function leftovers(context: LiveContext, { model, fact, place }: DeclaredField): Promise<void> {
  const column = (await context.meta.columns(model)).get(fact.name);
  if (!column) return;
  const domain = [['fields_id', '=', column.id]];
  const rows = await context.read.rows('ir.property', domain, ['res_id', 'value_reference']);
  const owners = await gone(context, rows, 'res_id');
  const values = await gone(context, rows, 'value_reference');
  if (owners.length + values.length === 0) return;
  const parts = [
    ...(values.length > 0 ? [`${number(values.length)} point to records that are gone (${values[0]})`] : []),
    ...(owners.length > 0 ? [`${number(owners.length)} belong to records that are gone (${owners[0]})`] : []),
  ];
  context.report({
    message: `Of ${number(rows.length)} stored values of ${model}.${fact.name} ${parts.join(' and ')}. Delete these rows of ir.property.`,
    subject: `${model}.${fact.name}`,
    place,
    model,
    severity: values.length > 0 ? 'medium' : 'low',
  });
}

/** References such as `res.partner,7` of which there is no record. */
async function gone({ read }: LiveContext, rows: readonly Row[], field: string): Promise<string[]> {
  const byModel = new Map<string, Set<number>>();
  for (const row of rows) {
    const [, model = '', id = ''] = /^([\w.]+),(\d+)$/.exec(textOf(row, field)) ?? [];
    if (model !== '') byModel.set(model, (byModel.get(model) ?? new Set<number>()).add(Number(id)));
  }
  const found: string[] = [];
  for (const [model, ids] of byModel) {
    const there = await read.rows(model, [['id', 'in', [...ids]]], ['id']);
    const known = new Set(there.map((row) => idOf(row, 'id')));
    for (const row of rows) {
      const text = textOf(row, field);
      if (text.startsWith(`${model},`) && !known.has(Number(text.slice(model.length + 1)))) found.push(text);
    }
  }
  return found;
}
