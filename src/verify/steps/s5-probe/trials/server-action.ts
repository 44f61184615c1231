import type { Trial } from '../../../../scaffold/contribution.ts';
import { recordPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal, valueSource } from '../python-value.ts';
import { type Bench, onSample, outsideEffect } from './trial.ts';

/** Runs the server action as the Action menu of a record does, and looks at the record afterwards. */
export function serverAction(
  { xmlid, model, expect = {} }: Extract<Trial, { kind: 'server_action' }>,
  bench: Bench,
): Case {
  const why = outsideEffect(bench, [model], xmlid);
  const wanted = Object.entries(expect).map(
    ([field, value]) =>
      `    wrong += differs(record, ${literal(field)}, ${valueSource(value, bench.types.ttype(model, field), '', bench.types)})\n`,
  );
  const tried = 'attempt(False, run_@KEY@)';
  const code = `def run_@KEY@():
    record = sample(${literal(model)})
    action = env.ref(${literal(xmlid)}).with_context(
        active_model=${literal(model)}, active_id=record.id, active_ids=record.ids
    )
    action.run()
    flush()
    wrong = ''
${wanted.join('')}    return wrong

${onSample(model, wanted.length === 0 ? `answered(@KEY@, ${tried})` : `judge(@KEY@, ${tried}, '')`)}`;
  return {
    id: 'probe-server-action',
    message: `${xmlid} runs on a ${model}.`,
    place: recordPlace(bench.index, xmlid),
    code: why === undefined ? code : undefined,
    ...(why === undefined ? {} : { why }),
  };
}
