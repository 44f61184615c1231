import type { Trial } from '../../../../scaffold/contribution.ts';
import { methodPlace, modelPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal, valueSource, valuesSource } from '../python-value.ts';
import { type Bench, onSample, outsideEffect } from './trial.ts';

/** Makes the wizard on the sample record, as its action opens it, and presses its button. */
export function wizard(
  { model, active, values, method, expect = {} }: Extract<Trial, { kind: 'wizard' }>,
  bench: Bench,
): Case {
  const why = outsideEffect(bench, [model, ...(active === undefined ? [] : [active])]);
  const context =
    active === undefined
      ? ''
      : `.with_context(active_model=${literal(active)}, active_id=sample(${literal(active)}).id, active_ids=sample(${literal(active)}).ids)`;
  // What must be so afterwards leaves no room for a refusal.
  const wanted = Object.entries(active === undefined ? {} : expect).map(([field, value]) => {
    const source = valueSource(value, bench.types.ttype(active ?? '', field), '', bench.types);
    return `    wrong += differs(sample(${literal(active ?? '')}), ${literal(field)}, ${source})\n`;
  });
  const tried = 'attempt(False, press_@KEY@)';
  const verdict = wanted.length === 0 ? `answered(@KEY@, ${tried})` : `judge(@KEY@, ${tried}, '')`;
  const judged = active === undefined ? verdict : onSample(active, verdict);
  const code = `def press_@KEY@():
    wizard = env[${literal(model)}]${context}.create(${valuesSource(model, values, bench.types)})
    wizard.${method}()
    flush()
    wrong = ''
${wanted.join('')}    return wrong

${judged}`;
  return {
    id: 'probe-wizard',
    message: `${model}.${method} runs${active === undefined ? '' : ` on a ${active}`}.`,
    place: methodPlace(bench.index, model, method) ?? modelPlace(bench.index, model),
    code: why === undefined ? code : undefined,
    ...(why === undefined ? {} : { why }),
  };
}
