import type { LiveCheck } from '../check.ts';
import accessRows from './live-access-rows.ts';
import companyRule from './live-company-rule.ts';
import declaredAbsent from './live-declared-absent.ts';
import modelWithoutAccess from './live-model-without-access.ts';
import outsideAccess from './live-outside-access.ts';
import recordRules from './live-record-rules.ts';
import staleRecords from './live-stale-records.ts';
import viewRender from './live-view-render.ts';

/** In the order in which they run: what matters most comes before the time is over. */
export const LIVE_CHECKS: readonly LiveCheck[] = [
  accessRows,
  modelWithoutAccess,
  outsideAccess,
  recordRules,
  companyRule,
  viewRender,
  declaredAbsent,
  staleRecords,
];
