import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { valueCheck } from '../artefacts/test.ts';
import { call, code, type Py, pyString } from '../render/python.ts';
import { pyValues } from '../render/values.ts';
import { complete } from '../spec/rights.ts';
import { fillRows, samplesIn, sampleValues } from '../spec/samples.ts';
import type { Spec, Values } from '../spec/types.ts';
import type { CronExample, CronSpec } from './crons.ts';
import { resolvedTarget } from './target.ts';
import { type TestRecords, testRecords } from './test-records.ts';

/** Each scheduled action is run once, and once for each of its examples. */
export function cronTest(context: ArtefactContext): ArtefactFile[] {
  const { spec, p } = context;
  const { crons } = spec.parts;
  if (crons.length === 0) return [];
  const all = crons.flatMap((cron) => cron.examples.map((example) => valuesOf(cron, example, spec)));
  const needed = [...new Set(all.flatMap((values) => Object.values(values).flatMap(samplesIn)))];
  const targets = needed.flatMap((name) => resolvedTarget(name, spec) ?? []);
  const records = testRecords(targets, context);
  const data = {
    testCase: p.testCase,
    samples: records.samples,
    crons: crons.map((cron) => ({
      id: cron.id,
      model: cron.model,
      xmlid: complete(spec, cron.id),
      examples: cron.examples.map((example, i) => ({
        name: cron.examples.length === 1 ? 'example' : `example_${i + 1}`,
        ...exampleOf(cron, example, records, spec),
      })),
    })),
  };
  const source = JSON.stringify(data);
  const odoo = [
    ...(/Command\.(set|create)\(/.test(source) ? ['Command'] : []),
    ...(/fields\.(Date|Datetime)\b/.test(source) ? ['fields'] : []),
  ];
  return [
    {
      path: 'tests/test_crons.py',
      template: 'cron/test_crons.py',
      data: { ...data, odoo: odoo.join(', ') },
    },
  ];
}

function valuesOf({ model }: CronSpec, { given }: CronExample, spec: Spec): Values {
  const own = spec.models.find(({ name }) => name === model);
  return own ? fillRows(own, spec.models, { ...sampleValues(own, spec.models, 1), ...given }) : {};
}

function exampleOf(cron: CronSpec, example: CronExample, records: TestRecords, spec: Spec) {
  const own = spec.models.find(({ name }) => name === cron.model);
  const style = records.style('self');
  const values = valuesOf(cron, example, spec);
  const checks: Py[] =
    example.expect === 'deleted'
      ? [code('self.assertFalse(record.exists())')]
      : Object.entries(example.expect).flatMap(([name, value]) => {
          const field = own?.fields.find((candidate) => candidate.name === name);
          return field ? [valueCheck('record', field, value, style)] : [];
        });
  return {
    create: call(`self.env[${pyString(cron.model)}].create`, own ? [pyValues(own, values, style)] : []),
    checks: checks.map((check) => ({ check })),
  };
}
