import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import { type Bench, type DerivedTrial, onSample, outsideEffect } from './trial.ts';

/** Presses a button on the sample record: an error that no user is meant to read is a defect. */
export function button(
  { model, method, place }: Extract<DerivedTrial, { kind: 'button' }>,
  bench: Bench,
): Case {
  const why = outsideEffect(bench, [model]);
  const code = `def press_@KEY@():
    found = sample(${literal(model)}).${method}()
    opened = found.get('res_model') if isinstance(found, dict) else None
    if opened and opened not in env:
        raise Exception('it opens %s, which does not exist' % opened)
    return True

${onSample(model, 'answered(@KEY@, attempt(False, press_@KEY@))')}`;
  return {
    id: 'probe-button-runs',
    message: `${model}.${method} runs, or refuses in words.`,
    place,
    code: why === undefined ? code : undefined,
    ...(why === undefined ? {} : { why }),
  };
}
