import { OdooError } from '../../../odoo/errors.ts';
import { check, type Ladder, odooSentence } from '../../ladder.ts';
import type { Rung } from '../../rung.ts';
import type { Check } from '../../types.ts';
import { accessCases, companyCases } from './access-cases.ts';
import { behaviourCases, type Case, createCases, fieldTypes, sampleFunctions } from './cases.ts';
import { deriveSamples } from './derive.ts';
import { deriveTrials, wizardTrials } from './derive-trials.ts';
import { inWords } from './isolation.ts';
import type { FieldTypes } from './python-value.ts';
import { countRows, type Outcome, probeCode, runProbe } from './run.ts';
import { type AnyTrial, type Bench, trialCase } from './trials/index.ts';

const CALL = 'ir.actions.server.run() with a code that ends in raise UserError("PROBE:...")';

export const probeRung: Rung = {
  step: 'S5',
  doing: 'probing behaviour',
  async run(ladder, { refused }) {
    const why = ladder.options.probe ? refused : 'the caller asked for none.';
    return why === undefined
      ? probe(ladder)
      : [check('S5', 'probe', 'skip', `The probe was not run: ${why}`, 'none')];
  },
};

/** Lets the module work on the server, as its users would, in one transaction that is rolled back. */
async function probe(ladder: Ladder): Promise<Check[]> {
  const { cases, functions, left } = await plan(ladder);
  const skipped = left.map(({ model, why }) =>
    check(
      'S5',
      'probe-create',
      'skip',
      `${model}: no record was made, because ${why}.`,
      CALL,
      'Describe the model in a spec with sample values, or test it by hand.',
    ),
  );
  if (cases.length === 0) {
    const none = check(
      'S5',
      'probe',
      'skip',
      'The module makes no model of which a record can be made.',
      CALL,
    );
    return skipped.length > 0 ? skipped : [none];
  }
  const before = await countRows(ladder);
  let outcomes: ReadonlyMap<number, Outcome>;
  try {
    outcomes = await runProbe(ladder, probeCode(cases, functions, ladder.profile));
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    const failed = check(
      'S5',
      'probe',
      'fail',
      `The probe did not run to its end: ${odooSentence(error)}`,
      CALL,
    );
    return [...skipped, failed, residue(before, await countRows(ladder))];
  }
  const checks = cases.map((each, key) => verdictOf(each, outcomes.get(key)));
  return [...skipped, ...checks, residue(before, await countRows(ladder))];
}

async function plan(ladder: Ladder) {
  const { expected, index, profile } = ladder;
  const given = expected?.samples ?? [];
  const derived = await deriveSamples(ladder, given);
  const samples = [...given, ...derived.samples];
  const said = expected && fieldTypes(expected);
  const types: FieldTypes = {
    ttype: (model, field) => said?.ttype(model, field) ?? derived.types.ttype(model, field),
    relation: (model, field) => said?.relation(model, field) ?? derived.types.relation(model, field),
  };
  const numbers = new Map(samples.map(({ model }, at) => [model, at]));
  const bench: Bench = { index, profile, types, sample: (model) => numbers.get(model) };
  const promised = [
    ...(expected?.trials ?? []),
    ...wizardTrials(index, derived.wizards, expected?.trials ?? []),
  ];
  const isIsolated = (trial: AnyTrial) =>
    trial.kind === 'company' && expected?.companyModels.some(({ model }) => model === trial.model);
  const trials = [
    ...promised,
    ...deriveTrials(index, promised, samples).filter((trial) => !isIsolated(trial)),
  ];
  const cases = [
    ...createCases(samples, index),
    ...(expected
      ? [
          ...behaviourCases(expected, index),
          ...accessCases(expected, index),
          ...companyCases(expected, index),
        ]
      : []),
    ...trials.map((trial) => trialCase(trial, bench)),
  ];
  return { cases, functions: sampleFunctions(samples, types), left: derived.left };
}

function verdictOf(
  { id, message, code, why, step = 'S5', place }: Case,
  outcome: Outcome | undefined,
): Check {
  if (code === undefined) return check(step, id, 'skip', `${message} Not tried: ${why}.`, CALL);
  if (outcome?.verdict === 'pass') return check(step, id, 'pass', message, CALL);
  if (outcome?.verdict === 'skip')
    return check(step, id, 'skip', `${message} Not tried: ${outcome.detail}.`, CALL);
  const detail = outcome ? inWords(outcome.detail) : 'The probe does not mention it.';
  const fix = 'Correct the code, or the spec that says so.';
  return { ...check(step, id, 'fail', `Not so: ${message} ${detail}`, CALL, fix), ...place };
}

function residue(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Check {
  const call = `ir.model.search_read(["count"]) of ${[...before.keys()].join(', ')}, before and after`;
  const changed = [...before].filter(([model, number]) => after.get(model) !== number);
  if (changed.length === 0)
    return check('S5', 'probe-residue', 'pass', 'The probe left no row behind.', call);
  const what = changed.map(([model, number]) => `${model} ${number} -> ${after.get(model)}`).join(', ');
  const fix = 'Somebody else may have worked there meanwhile; else delete what the probe made.';
  return check('S5', 'probe-residue', 'fail', `Row counts changed: ${what}.`, call, fix);
}
