import { recordElement, recordPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { modelRef } from '../model-ref.ts';
import { literal } from '../python-value.ts';
import { type Bench, outsideEffect } from './trial.ts';

/**
 * Runs the scheduled action's code as its user. `method_direct_trigger` would commit from 18.0 on. Source: 19.0
 * addons/base/models/ir_cron.py, `_process_job`.
 */
export function cron({ xmlid }: { readonly xmlid: string }, bench: Bench): Case {
  const why = outsideEffect(bench, modelOf(bench, xmlid), xmlid);
  const code = `def run_@KEY@():
    job = env.ref(${literal(xmlid)})
    action = job.ir_actions_server_id.with_user(job.user_id)
    action.with_context(lastcall=job.lastcall).run()
    return True

judge(@KEY@, attempt(False, run_@KEY@), True)`;
  return {
    id: 'probe-cron',
    message: `${xmlid} runs to its end.`,
    code: why === undefined ? code : undefined,
    place: recordPlace(bench.index, xmlid),
    ...(why === undefined ? {} : { why }),
  };
}

function modelOf({ index }: Bench, xmlid: string): string[] {
  const element = recordElement(index, xmlid);
  const model = element && modelRef(index, element, 'model_id');
  return model === undefined ? [] : [model];
}
