import { seriesProfile } from '../../series/profile.ts';
import type { Expected } from '../expected.ts';
import { complete } from '../spec/rights.ts';
import type { Spec } from '../spec/types.ts';
import { buttonRecords, buttonTrials, constraintRecords, cronRecords } from './actions.ts';
import { defaultRecords, expectedOf, fieldRecords, modelRecords, orderRecords } from './model-records.ts';
import { dataSpec } from './spec.ts';

/** What a module without Python must show: the same as with it, under other names, and the records in its place. */
export function dataExpected(spec: Spec, rows: (spec: Spec) => Expected): Expected {
  const p = seriesProfile(spec.module.series);
  const renamed = dataSpec(spec);
  const base = rows({ ...renamed, parts: { ...renamed.parts, crons: [] } });
  const records = [
    ...modelRecords(renamed),
    ...fieldRecords(renamed),
    ...defaultRecords(renamed),
    ...buttonRecords(renamed),
    ...constraintRecords(renamed, p),
    ...cronRecords(renamed, p),
  ].map((record) => expectedOf(renamed, record));
  return {
    ...base,
    rules: base.rules.map((rule) => ({
      ...rule,
      domain: rule.domain.replaceAll("'company_id'", "'x_company_id'"),
    })),
    // Server actions stand in the place of these methods.
    buttons: [],
    companyModels: [],
    records: [
      ...base.records,
      ...records,
      ...orderRecords(renamed).map((record) => expectedOf(renamed, record)),
    ],
    trials: [
      ...base.trials,
      ...buttonTrials(renamed),
      ...renamed.parts.crons.map((cron) => ({ kind: 'cron' as const, xmlid: complete(renamed, cron.id) })),
    ],
    xmlids: [...base.xmlids, ...records.map(({ xmlid, model }) => ({ xmlid, model, demo: false }))],
  };
}
