import type { Trial } from '../../../../scaffold/contribution.ts';
import { recordPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal, valueSource, valuesSource } from '../python-value.ts';
import { type Bench, outsideEffect } from './trial.ts';

/** Does to a new record what sets the automation off; one that waits for a date has its action run. */
export function automation(
  { xmlid, model, by, given, expect, refuses }: Extract<Trial, { kind: 'automation' }>,
  bench: Bench,
): Case {
  const { types, profile } = bench;
  const name = literal(model);
  const why = outsideEffect(bench, [model], xmlid);
  const set = valuesSource(model, given, types);
  // Archived before it is taken back.
  const before = by === 'write' ? (given.active === true ? "{'active': False}" : '{}') : set;
  const actions = profile.automation === 'delegate' ? 'action_server_id' : 'action_server_ids';
  const steps = {
    create: [],
    write: [`record.write(${set})`],
    unlink: ['record.unlink()'],
    time: [
      `actions = env.ref(${literal(xmlid)}).${actions}.with_context(active_model=${name}, active_id=record.id, active_ids=record.ids)`,
      'actions.run()',
    ],
  }[by];
  const wanted = Object.entries(expect).map(
    ([field, value]) =>
      `wrong += differs(record, ${literal(field)}, ${valueSource(value, types.ttype(model, field), '', types)})`,
  );
  const lines = [
    `record = env[${name}].create(dict(second_${bench.sample(model) ?? 0}(), **${before}))`,
    'flush()',
    ...steps,
    'flush()',
    "wrong = ''",
    ...wanted,
    'return wrong',
  ];
  const tried = 'attempt(False, set_off_@KEY@)';
  const verdict = refuses
    ? `refused(@KEY@, ${tried}, ['UserError(', 'ValidationError('])`
    : `judge(@KEY@, ${tried}, '')`;
  const code = `def set_off_@KEY@():\n${lines.map((line) => `    ${line}`).join('\n')}\n\n${verdict}`;
  return {
    id: 'probe-automation',
    message: `${xmlid} ${refuses ? 'refuses what it must' : 'runs'} on ${by} of a ${model}.`,
    needs: model,
    place: recordPlace(bench.index, xmlid),
    code: why === undefined ? code : undefined,
    ...(why === undefined ? {} : { why }),
  };
}
