import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { valueCheck } from '../artefacts/test.ts';
import { call, code, dict, type Py, pyString, str } from '../render/python.ts';
import { pyValues } from '../render/values.ts';
import { complete } from '../spec/rights.ts';
import { samplesIn, sampleValues } from '../spec/samples.ts';
import type { Spec } from '../spec/types.ts';
import { resolvedTarget, type Target } from './target.ts';
import { testRecords } from './test-records.ts';
import { type WizardSpec, withoutRecords } from './wizards.ts';

/** A test that opens the wizard on a record, as its action does, and presses its button. */
export function wizardTest(entry: WizardSpec, context: ArtefactContext): ArtefactFile[] {
  const { spec, p } = context;
  const { model, apply, from, opener } = entry;
  if (!apply) return [];
  const values = withoutRecords(sampleValues(model, spec.models, 1), from);
  const targets = [...(from ? [from] : []), ...pointedTo(Object.values(values).flatMap(samplesIn), spec)];
  const records = testRecords(targets, context);
  const record = from === undefined ? undefined : records.variable(from.name);
  const active =
    from &&
    dict([
      ['active_model', str(from.name)],
      ['active_id', code(`cls.${record}.id`)],
      ['active_ids', code(`cls.${record}.ids`)],
    ]);
  const checks = Object.entries(apply.expect).flatMap(([name, value]): Py[] => {
    const field = from?.own?.fields.find((candidate) => candidate.name === name);
    return field ? [valueCheck(`self.${record}`, field, value, records.style('self'))] : [];
  });
  const env = `cls.env[${pyString(model.name)}]`;
  const data = {
    className: `Test${model.className}Wizard`,
    samples: records.samples,
    active,
    wizards: active ? call(`${env}.with_context`, [code('**context')]) : code(env),
    create: call('cls.wizards.create', [pyValues(model, values, records.style('cls'))]),
    held: from && call('self.assertEqual', [code(`self.wizard.${from.field}`), code(`self.${record}`)]),
    method: apply.method,
    closed: apply.closes
      ? call('self.assertEqual', [code('action["type"]'), str('ir.actions.act_window_close')])
      : undefined,
    checks: checks.map((check) => ({ check })),
    opened: opener && {
      method: opener.button.method,
      record,
      check: call('self.assertEqual', [code('action["res_model"]'), str(model.name)]),
    },
    action: call('self.env.ref', [str(complete(spec, `${model.table}_action`))]),
    bound:
      from && from.views.length > 0
        ? call('self.assertEqual', [code('action.binding_model_id.model'), str(from.name)])
        : undefined,
    target: call('self.assertEqual', [code('action.target'), str('new')]),
  };
  const source = JSON.stringify([data.create, data.samples, data.checks]);
  const odoo = [
    ...(/Command\.(set|create)\(/.test(source) ? ['Command'] : []),
    ...(/fields\.(Date|Datetime)\b/.test(source) ? ['fields'] : []),
  ];
  return [
    {
      path: `tests/test_${model.table}_wizard.py`,
      template: 'wizard/test_wizard.py',
      data: { ...data, testCase: p.testCase, odoo: odoo.join(', ') },
    },
  ];
}

function pointedTo(names: readonly string[], spec: Spec): Target[] {
  return names.flatMap((name) => resolvedTarget(name, spec) ?? []);
}
