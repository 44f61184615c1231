import { comodelOf, inverseOf } from '../../../source/model-index.ts';
import { domainOf } from '../audience.ts';
import { defineLiveCheck, type LiveContext, type LivePlace } from '../check.ts';
import { declaredRecords } from '../declared.ts';
import { declaredFields, fieldPlace } from '../places.ts';
import { isRefusal, number } from '../tables.ts';
import { refusal } from '../verdict.ts';

const MANY = 50_000;
const HUGE = 1_000_000;

export default defineLiveCheck({
  id: 'live-missing-index',
  aliases: ['LIV015'],
  severity: 'high',
  summary: 'Large tables that are searched by a column without an index',
  why: 'To read the lines of a record, or to apply a record rule, PostgreSQL looks for all rows with a value. Without an index it reads the whole table each time; with a few hundred rows nobody notices, with a hundred thousand every screen waits.',
  needs: 'base.group_erp_manager',
  async run(context) {
    const asked = new Map<
      string,
      { model: string; field: string; why: string; place: LivePlace | undefined }
    >();
    for (const index of context.modules) {
      for (const { fact, model, place } of declaredFields(index)) {
        const [comodel, inverse] = [comodelOf(fact), inverseOf(fact)];
        if (comodel === undefined || inverse === undefined || fact.kwargs.has('compute')) continue;
        const why = `${model}.${fact.name} reads its lines by it`;
        asked.set(`${comodel}.${inverse}`, {
          model: comodel,
          field: inverse,
          why,
          place: fieldPlace(index, comodel, inverse) ?? place,
        });
      }
      await ruled(context, index, asked);
    }
    for (const { model, field, why, place } of asked.values()) {
      const column = await columnOf(context, model, field);
      if (!column) continue;
      const size = await context.meta.size(model).catch((error: unknown) => {
        if (!isRefusal(error)) throw error;
        context.missed(`${model}: ${refusal(error)}`);
        return 0;
      });
      if (size < MANY) continue;
      context.report({
        message: `${model} holds ${number(size)} records and ${field} has no index, while ${why}. Put index=True on the field and upgrade.`,
        subject: `${model}.${field}`,
        place,
        model,
        severity: size >= HUGE ? 'high' : 'medium',
      });
    }
  },
});

async function columnOf({ meta }: LiveContext, model: string, field: string): Promise<boolean> {
  const column = (await meta.columns(model)).get(field);
  return (
    column?.store === true &&
    column.index === false &&
    /^(many2one|char|selection|integer|date|datetime|boolean)$/.test(String(column.ttype))
  );
}

/** Fields by which the record rules of a module look. */
async function ruled(
  context: LiveContext,
  index: LiveContext['modules'][number],
  asked: Map<string, { model: string; field: string; why: string; place: LivePlace | undefined }>,
): Promise<void> {
  const declared = declaredRecords(index, 'ir.rule');
  if (declared.size === 0) return;
  const named = await context.meta.xmlids('ir.rule');
  const models = new Map([...(await context.meta.models())].map(([model, row]) => [row.id, model]));
  for (const rule of await context.meta.rules()) {
    const xmlid = named.get(rule.id) ?? '';
    const record = declared.get(xmlid);
    const [id] = Array.isArray(rule.model_id) ? rule.model_id : [];
    const model = models.get(id);
    if (!record || model === undefined || rule.active === false) continue;
    for (const [, field = ''] of domainOf(rule).matchAll(/\['(\w+)','(?:=|in)'/g)) {
      const key = `${model}.${field}`;
      // A flag parts the table in two: an index on it is of no use.
      if (asked.has(key) || (await context.meta.columns(model)).get(field)?.ttype === 'boolean') continue;
      asked.set(key, {
        model,
        field,
        why: `the record rule ${xmlid} looks by it at every read`,
        place: record.place,
      });
    }
  }
}
