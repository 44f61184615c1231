import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { liveSuite } from '../support/live.ts';
import { clientOf, publish, RUN, scaffolded, verify } from '../verify/support.ts';

// The specs stay as they are and the code is broken: the probe says of each part what is no longer so, and where.
const BROKEN: readonly {
  readonly fixture: string;
  readonly changes: readonly (readonly [file: string, from: string, to: string])[];
  readonly failures: readonly string[];
}[] = [
  {
    fixture: 'dialogs',
    changes: [
      ['wizard/dialogs_return.py', '"state": "back"', '"state": "lent"'],
      ['wizard/dialogs_greet.py', 'self.text', 'self.txt'],
    ],
    failures: ['probe-wizard wizard/dialogs_greet.py', 'probe-wizard wizard/dialogs_return.py'],
  },
  {
    fixture: 'letters',
    changes: [
      ['data/ir_actions_server_data.xml', '"state": "back"', '"state": "late"'],
      ['data/base_automation_data.xml', '{"note": "Hello"}', '{"note": "Hullo"}'],
      ['data/base_automation_data.xml', 'raise UserError("A loan is kept.")', 'log("A loan is lost.")'],
      [
        'data/base_automation_data.xml',
        "<field name=\"filter_domain\">[('state', '=', 'late')]",
        "<field name=\"filter_domain\">[('state', '=', 'draft')]",
      ],
      ['report/letters_loan_templates.xml', 'doc.book_id.name', 'doc.book_id.name.first'],
    ],
    failures: [
      'probe-automation data/base_automation_data.xml',
      'probe-automation data/base_automation_data.xml',
      'probe-automation data/base_automation_data.xml',
      'probe-report report/letters_loan_reports.xml',
      'probe-server-action data/ir_actions_server_data.xml',
    ],
  },
];

liveSuite('19', 'broken parts', (odoo) => {
  const cleaning: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const clean of cleaning) await clean();
  });

  it.for(BROKEN)('$fixture', { timeout: 240_000 }, async ({ fixture, changes, failures }) => {
    const server = odoo();
    const { dir, clean } = await scaffolded(fixture, server.series, `broken_${fixture}_${RUN}`);
    for (const [file, from, to] of changes) {
      const at = path.join(dir, file);
      const text = await readFile(at, 'utf8');
      expect(text).toContain(from);
      await writeFile(at, text.replace(from, to));
    }
    cleaning.push(clean, await publish(server, dir));
    const client = clientOf(server);
    const report = await verify(dir, { client });
    const failed = report.checks.filter(({ step, verdict }) => step === 'S5' && verdict === 'fail');
    expect(failed.map((check) => `${check.id} ${check.path}`).sort()).toEqual(failures);
    await client.close();
  });
});
