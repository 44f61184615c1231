import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { valueCheck } from '../artefacts/test.ts';
import { call, code, kw, type Py, pyString, str } from '../render/python.ts';
import { pyValues, type ValueStyle } from '../render/values.ts';
import { complete } from '../spec/rights.ts';
import { fillRows, sampleValues } from '../spec/samples.ts';
import type { ModelSpec, Spec, Values } from '../spec/types.ts';
import type { AutomationSpec } from './automations.ts';
import { testRecords } from './test-records.ts';

/** A test that sets off each automation, and looks at the record afterwards. */
export function automationTest(context: ArtefactContext): ArtefactFile[] {
  const { spec, p } = context;
  const tried = spec.parts.automations.filter(({ target }) => target.own);
  if (tried.length === 0) return [];
  const records = testRecords(
    tried.map(({ target }) => target),
    context,
  );
  const style = records.style('self');
  const cases = tried.flatMap((entry) => {
    const { own } = entry.target;
    return own ? [caseOf(entry, own, context, style)] : [];
  });
  const source = JSON.stringify([records.samples, cases]);
  const odoo = [
    ...(/Command\.(set|create)\(/.test(source) ? ['Command'] : []),
    ...(/fields\.(Date|Datetime)\b/.test(source) ? ['fields'] : []),
  ];
  return [
    {
      path: 'tests/test_automations.py',
      template: 'automation/test_automations.py',
      data: {
        odoo: odoo.join(', '),
        testCase: p.testCase,
        samples: records.samples,
        cases,
        refuses: cases.some(({ refuses }) => refuses),
      },
    },
  ];
}

function caseOf(
  { key, id, trigger, given, expect, refuses, target }: AutomationSpec,
  model: ModelSpec,
  { spec, p }: ArtefactContext,
  style: ValueStyle,
) {
  const atCreation = trigger.by === 'create' || trigger.by === 'time';
  const checks = Object.entries(expect).flatMap(([name, value]): Py[] => {
    const field = model.fields.find((candidate) => candidate.name === name);
    return field ? [valueCheck('record', field, value, style)] : [];
  });
  const actions = p.automation === 'delegate' ? 'action_server_id' : 'action_server_ids';
  const run = call(`automation.${actions}.with_context`, [
    kw('active_model', str(target.name)),
    kw('active_id', code('record.id')),
    kw('active_ids', code('record.ids')),
  ]);
  return {
    key,
    refuses,
    /** The operation that sets it off; in a refusal it stands alone. */
    create: createCall(model, atCreation ? given : withoutTrigger(given, trigger.name), spec, style),
    write: trigger.by === 'write' ? call('record.write', [pyValues(model, given, style)]) : undefined,
    unlink: trigger.by === 'unlink',
    automation: call('self.env.ref', [str(complete(spec, id))]),
    active: call('self.assertTrue', [code('automation.active')]),
    run: trigger.by === 'time' ? run : undefined,
    created: trigger.by === 'create',
    checks: checks.map((check) => ({ check })),
  };
}

/** What a record is before it is changed: an archived one where it is unarchived. */
function withoutTrigger(given: Values, trigger: string): Values {
  return trigger === 'on_unarchive' && given.active === true ? { active: false } : {};
}

function createCall(model: ModelSpec, given: Values, spec: Spec, style: ValueStyle): Py {
  const values = fillRows(model, spec.models, { ...sampleValues(model, spec.models, 2), ...given });
  return call(`self.env[${pyString(model.name)}].create`, [pyValues(model, values, style)]);
}
