import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { userCall, valueCheck } from '../artefacts/test.ts';
import { call, code, kw, type Py, str } from '../render/python.ts';
import { complete } from '../spec/rights.ts';
import { testRecords } from './test-records.ts';

/** A test that runs each server action on a record, as the Action menu does. */
export function actionTest(context: ArtefactContext): ArtefactFile {
  const { spec, p } = context;
  const { server_actions: actions } = spec.parts;
  const records = testRecords(
    actions.map(({ target }) => target),
    context,
  );
  const cases = actions.map(({ key, id, target, expect, groups }) => {
    const record = `self.${records.variable(target.name)}`;
    const checks = Object.entries(expect).flatMap(([name, value]): Py[] => {
      const field = target.own?.fields.find((candidate) => candidate.name === name);
      return field ? [valueCheck(record, field, value, records.style('self'))] : [];
    });
    const context = [
      kw('active_model', str(target.name)),
      kw('active_id', code(`${record}.id`)),
      kw('active_ids', code(`${record}.ids`)),
    ];
    return {
      key,
      action: call('self.env.ref', [str(complete(spec, id))]),
      user:
        groups.length === 0
          ? undefined
          : userCall(`server_action_${key}`, [
              'base.group_user',
              ...groups.map((group) => complete(spec, group)),
            ]),
      run: call(groups.length === 0 ? 'action.with_context' : 'action.with_user(user).with_context', context),
      checks: checks.map((check) => ({ check })),
      exists: call('self.assertEqual', [code('action.model_id.model'), str(target.name)]),
    };
  });
  const source = JSON.stringify([records.samples, cases]);
  const odoo = [
    ...(/Command\.(set|create)\(/.test(source) ? ['Command'] : []),
    ...(/fields\.(Date|Datetime)\b/.test(source) ? ['fields'] : []),
  ];
  return {
    path: 'tests/test_server_actions.py',
    template: 'server_action/test_server_actions.py',
    data: {
      odoo: odoo.join(', '),
      common: [p.testCase, ...(cases.some(({ user }) => user) ? ['new_test_user'] : [])].join(', '),
      testCase: p.testCase,
      samples: records.samples,
      cases,
    },
  };
}
