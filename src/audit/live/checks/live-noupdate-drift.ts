import { some } from '../access.ts';
import { defineLiveCheck } from '../check.ts';
import { type DeclaredRecord, type DeclaredValue, declaredRecords } from '../declared.ts';
import { idOf, textOf } from '../reader.ts';
import { isRefusal } from '../tables.ts';
import { refusal } from '../verdict.ts';

const COMPARED = new Set(['char', 'text', 'selection', 'integer', 'float', 'boolean']);
/** Compared by checks of their own, or meant to change all the time. */
const OTHERS = new Set(['ir.rule', 'ir.model.access', 'ir.ui.view', 'ir.cron', 'ir.config_parameter']);
/** Of these fields Odoo itself moves the value on. */
const MOVING = new Set(['number_next', 'number_next_actual', 'nextcall', 'sequence', 'color', 'password']);

export default defineLiveCheck({
  id: 'live-noupdate-drift',
  aliases: ['LIV013'],
  severity: 'info',
  summary: 'Records that are noupdate and differ from the file',
  why: 'An upgrade leaves noupdate records as they are, which is meant for what users may edit. A correction in the file never reaches them either: without a migration script old databases keep the mistake.',
  needs: 'base.group_erp_manager',
  async run(context) {
    for (const index of context.modules) {
      const ids = new Map(
        (await context.meta.data(index.module.name))
          .filter((row) => row.noupdate === true)
          .map((row) => [`${index.module.name}.${textOf(row, 'name')}`, idOf(row, 'res_id') ?? 0]),
      );
      const models = new Set(index.records.map(({ fact }) => fact.model));
      for (const model of models) {
        if (OTHERS.has(model)) continue;
        const declared = [...declaredRecords(index, model).values()].filter(
          ({ noupdate, demo, xmlid }) => noupdate && !demo && ids.has(xmlid),
        );
        if (declared.length === 0) continue;
        try {
          const fields = await context.meta.fields(model);
          const names = [...new Set(declared.flatMap(({ values }) => [...values.keys()]))].filter(
            (name) => COMPARED.has(fields.get(name)?.type ?? '') && !MOVING.has(name),
          );
          const wanted = declared.map(({ xmlid }) => ids.get(xmlid) ?? 0);
          const rows = await context.read.rows(model, [['id', 'in', wanted]], names);
          const drift = declared.flatMap((record) => {
            const row = rows.find(({ id }) => id === ids.get(record.xmlid));
            const changed = row ? names.filter((name) => differs(record, name, row[name])) : [];
            return changed.length > 0 ? [{ record, changed }] : [];
          });
          const [first] = drift;
          if (!first) continue;
          const short = drift.map(({ record, changed }) => `${nameOf(record.xmlid)} (${some(changed, 3)})`);
          context.report({
            message: `${drift.length} of ${declared.length} noupdate records of ${model} differ from the file: ${some(short, 4)}. Where that is no choice of the users, bring the correction in by a migration script.`,
            subject: first.record.xmlid,
            place: first.record.place,
            model,
          });
        } catch (error) {
          if (!isRefusal(error)) throw error;
          context.missed(`${model}: ${refusal(error)}`);
        }
      }
    }
  },
});

function nameOf(xmlid: string): string {
  return xmlid.slice(xmlid.indexOf('.') + 1);
}

function differs({ values }: DeclaredRecord, name: string, actual: unknown): boolean {
  const value: DeclaredValue | undefined = values.get(name);
  if (value === undefined || value.is === 'refs' || value.is === 'unknown') return false;
  if (value.is === 'boolean') {
    if (typeof actual === 'number') return actual !== Number(value.value);
    return typeof actual === 'boolean' && actual !== value.value;
  }
  if (typeof actual === 'boolean') return false;
  if (typeof actual === 'number') return Number(value.text) !== actual;
  return typeof actual === 'string' && flat(actual) !== flat(value.text);
}

/** Models put codes into capitals, trim and reflow. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, '').toLowerCase();
}
