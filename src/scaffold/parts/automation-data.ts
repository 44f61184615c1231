import type { SeriesProfile } from '../../series/profile.ts';
import type { AutomationSpec } from './automations.ts';

/** The two records of an automation, in the order in which they refer to each other. */
export function automationData(entry: AutomationSpec, p: SeriesProfile) {
  const { trigger, target } = entry;
  const old = p.automation === 'delegate';
  const fieldRef = (name: string): string => `field_${target.table}__${name}`;
  const refs = trigger.fields.map((name) => `ref('${fieldRef(name)}')`).join(', ');
  return {
    id: entry.id,
    actionId: entry.actionId,
    title: entry.title,
    modelRef: target.ref,
    code: entry.code,
    trigger: old ? trigger.plain : trigger.name,
    fields: refs === '' ? undefined : `[(6, 0, [${refs}])]`,
    domain: trigger.domain,
    before: trigger.before,
    // Source: 17.0 base_automation.py, `trg_selection_field_id`; the row of a selection value has an xmlid.
    selection:
      old || trigger.value === undefined
        ? undefined
        : `selection__${target.table}__state__${trigger.value.replaceAll(/[. ]/g, '_').toLowerCase()}`,
    date: trigger.date && dateData(trigger.date, fieldRef, p),
  };
}

function dateData(
  { field, number, unit }: NonNullable<AutomationSpec['trigger']['date']>,
  fieldRef: (name: string) => string,
  p: SeriesProfile,
) {
  const signed = p.automationDelay === 'signed';
  return {
    ref: fieldRef(field),
    range: String(signed ? number : Math.abs(number)),
    mode: signed ? undefined : number < 0 ? 'before' : 'after',
    unit,
  };
}
