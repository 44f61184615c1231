import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { OdooError } from '../../src/odoo/errors.ts';
import { renderReport, type VerifyReport } from '../../src/verify/index.ts';
import { liveSuite } from '../support/live.ts';
import { type Change, copyModule, renameModule, SHELF } from './module-copy.ts';
import { clientOf, findings, publish, RUN, scaffolded, verify } from './support.ts';

const MANIFEST = '__manifest__.py';
const BOOK = 'models/library_book.py';
const LOAN = 'models/library_loan.py';

/** A library that does other things than its spec says, each in one place. */
const WRONG: readonly (Change & { readonly seen: readonly string[] })[] = [
  {
    file: LOAN,
    from: 'if loan.date_due and loan.date_due < loan.date_start:',
    to: 'if False:',
    seen: ['S5 probe-python-constraint'],
  },
  { file: BOOK, from: 'len(book.loan_ids)', to: 'len(book.loan_ids) + 1', seen: ['S5 probe-compute'] },
  { file: BOOK, from: '"state": "lent"', to: '"state": "lost"', seen: ['S5 probe-button'] },
  { file: BOOK, from: 'CHECK (pages >= 0)', to: 'CHECK (pages >= -9)', seen: ['S5 probe-sql-constraint'] },
  { file: BOOK, from: 'book.state != "draft"', to: 'book.state == "none"', seen: ['S5 probe-delete-guard'] },
  { file: BOOK, from: 'string="Title", required=True', to: 'string="Title"', seen: ['S3 spec-fields'] },
  {
    file: BOOK,
    from: '("lost", "Lost"),',
    to: '("lost", "Lost"), ("sold", "Sold"),',
    seen: ['S3 spec-fields'],
  },
  {
    file: 'security/ir.model.access.csv',
    from: '_group_user,1,0,0,0',
    to: '_group_user,1,1,0,0',
    seen: ['S3 spec-access', 'S5 probe-access'],
  },
  {
    file: 'security/library_book_security.xml',
    from: "('company_id', 'in', company_ids)",
    to: "(1, '=', 1)",
    seen: ['S3 spec-rules', 'S5 probe-company'],
  },
  {
    file: `views/verify_wrong_${RUN}_menus.xml`,
    from: '_menu_config" action',
    to: '_menu_root" action',
    seen: ['S3 spec-menus'],
  },
];

/** What must be found on a server in a module without a spec: the failing check, its place, and words of it. */
const SHELVES: readonly {
  name: string;
  change: Change;
  check: string;
  on14?: string;
  place?: string;
  words: RegExp;
}[] = [
  {
    name: 'm_depends',
    change: { file: MANIFEST, from: '["mail"]', to: '["mail", "no_such_module"]' },
    check: 'S1 dependencies',
    words: /no_such_module is unknown/,
  },
  {
    name: 'm_ref',
    change: {
      file: 'security/shelf_groups.xml',
      from: "ref('base.group_user')",
      to: "ref('base.group_usr')",
    },
    check: 'S1 external-refs',
    place: 'security/shelf_groups.xml',
    words: /base\.group_usr does not exist/,
  },
  {
    name: 'm_comodel',
    change: { file: 'models/shelf_book.py', from: '"res.partner"', to: '"res.partners"' },
    check: 'S1 external-models',
    place: 'models/shelf_book.py',
    words: /res\.partners does not exist/,
  },
  {
    name: 'm_report',
    change: {
      file: 'report/shelf_reports.xml',
      from: '<field name="model">verify.shelf</field>',
      to: '<field name="model">odd.report.model</field>',
    },
    check: 'S1 external-models',
    place: 'report/shelf_reports.xml',
    words: /odd\.report\.model does not exist/,
  },
  {
    name: 'm_group',
    change: {
      file: 'models/shelf.py',
      from: 'fields.Monetary()',
      to: 'fields.Monetary(groups="base.group_usr")',
    },
    check: 'S1 external-refs',
    place: 'models/shelf.py',
    words: /base\.group_usr does not exist/,
  },
  {
    name: 'm_code',
    change: {
      file: 'models/shelf.py',
      from: '        self.write({"state": "open"})',
      to: '        self.write({"state": "open", "name": self.env["ir.sequence"].next_by_code("odd.code")})',
    },
    check: 'S1 sequence-codes',
    place: 'models/shelf.py',
    words: /No sequence has the code odd\.code/,
  },
  {
    name: 'm_related',
    change: { file: 'models/shelf.py', from: 'company_id.currency_id', to: 'company_id.currncy_id' },
    check: 'S2 install',
    place: 'models/shelf.py',
    words: /currncy_id/,
  },
  {
    name: 'm_table',
    change: {
      file: 'models/shelf_book.py',
      from: '    date_read',
      to: '    writer_ids = fields.Many2many("res.partner", string="Writers")\n    date_read',
    },
    check: 'S2 install',
    place: 'models/shelf_book.py',
    words: /use the same table/,
  },
  {
    name: 'm_python',
    change: { file: 'models/shelf.py', from: 'tracking=True', to: 'tracking=YES' },
    check: 'S2 install',
    place: 'models/shelf.py',
    words: /YES/,
  },
  {
    name: 'm_view',
    change: {
      file: 'views/shelf_book_views.xml',
      from: '<field name="is_reader"/>',
      to: '<field name="is_raeder"/>',
    },
    check: 'S1 inherited-views',
    place: 'views/shelf_book_views.xml',
    words: /is_raeder/,
  },
  {
    name: 'm_xpath',
    change: { file: 'views/shelf_book_views.xml', from: "//field[@name='vat']", to: "//field[@name='vta']" },
    check: 'S1 inherited-views',
    place: 'views/shelf_book_views.xml',
    words: /vta/,
  },
  {
    name: 'm_field',
    change: {
      file: 'models/res_partner.py',
      from: 'is_reader = fields.Boolean()',
      to: 'is_reader = fields.Boolean()\n    ref = fields.Integer()',
    },
    check: 'S1 field-clashes',
    place: 'models/res_partner.py',
    words: /res\.partner\.ref is there already as char.* integer/,
  },
  {
    name: 'm_model',
    change: {
      file: 'models/res_partner.py',
      from: 'class ResPartner',
      to: 'class Odd(models.AbstractModel):\n    _name = "mail.render.mixin"\n    _description = "Odd"\n\n\nclass ResPartner',
    },
    check: 'S1 model-clashes',
    place: 'models/res_partner.py',
    words: /mail\.render\.mixin is there already, made by .*mail/,
  },
  {
    name: 'm_rule',
    change: {
      file: 'security/shelf_security.xml',
      from: "('company_id', '=', False)",
      to: "('company_id', '=', usr.company_id.id)",
    },
    check: 'S2 install',
    // 14.0 installs such a rule, and then nobody sees a record.
    on14: 'S5 probe-company',
    place: 'security/shelf_security.xml',
    words: /usr/,
  },
  {
    name: 'm_button',
    change: {
      file: 'views/shelf_book_views.xml',
      from: '<field name="is_reader"/>',
      to: '<button name="action_no_such" type="object" string="Odd"/>',
    },
    check: 'S1 inherited-views',
    place: 'views/shelf_book_views.xml',
    words: /action_no_such/,
  },
  {
    name: 'm_inactive',
    change: {
      file: 'views/shelf_views.xml',
      from: '<field name="name">verify.shelf.kanban</field>',
      to: '<field name="name">verify.shelf.kanban</field><field name="active" eval="False"/>',
    },
    check: 'S4 views-render',
    place: 'views/shelf_views.xml',
    words: /kanban view is/,
  },
];

const failures = (report: VerifyReport) =>
  new Set(report.checks.filter(({ verdict }) => verdict === 'fail').map(({ step, id }) => `${step} ${id}`));

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'verify mutations', (odoo) => {
    const cleaning: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      for (const clean of cleaning.splice(0)) await clean();
    });

    /** A changed copy of the shelf module under its own name, where the server can read it. */
    async function shelf(name: string, changes: readonly Change[]) {
      const server = odoo();
      const copy = await copyModule(path.join(SHELF, server.series, 'verify_shelf'), changes);
      const dir = await renameModule(copy.dir, 'verify_shelf', `verify_shelf_${name}_${RUN}`);
      const client = clientOf(server);
      cleaning.push(copy.clean, await publish(server, dir), () => client.close());
      return { dir, client };
    }

    it('sees every way in which a module leaves its spec', { timeout: 300_000 }, async () => {
      const server = odoo();
      const client = clientOf(server);
      const made = await scaffolded('library', server.series, `verify_wrong_${RUN}`);
      const copy = await copyModule(made.dir, WRONG);
      cleaning.push(made.clean, copy.clean, await publish(server, copy.dir), () => client.close());
      const report = await verify(copy.dir, { client });
      expect(failures(report)).toEqual(new Set(WRONG.flatMap(({ seen }) => seen)));
      expect(report.checks.find(({ id }) => id === 'probe-residue')?.verdict).toBe('pass');
      expect(report.ok).toBe(false);
    });

    it.each(SHELVES)(
      'finds $check: $name',
      { timeout: 300_000 },
      async ({ name, change, place, words, ...row }) => {
        const check = series === '14' ? (row.on14 ?? row.check) : row.check;
        const { dir, client } = await shelf(name, [change]);
        const report = await verify(dir, { client });
        const found = report.checks.find(
          ({ step, id, verdict }) => verdict === 'fail' && `${step} ${id}` === check,
        );
        expect(findings(report).join('\n')).toMatch(words);
        expect(found?.message ?? 'nothing').toMatch(words);
        expect(found?.path).toBe(place);
        if (place !== undefined) expect(found?.line).toBeGreaterThan(1);
        const text = renderReport(report, { details: true });
        expect(text).not.toMatch(/Traceback|\/mnt\/|site-packages|dist-packages|\/root\//);
        const left = await client.call<number>('ir.module.module', 'search_count', {
          args: [[['state', 'like', 'to %']]],
        });
        expect(left).toBe(0);
      },
    );

    it('says that a running server keeps old Python', { timeout: 300_000 }, async () => {
      const { dir, client } = await shelf('m_stale', []);
      expect(findings(await verify(dir, { client, probe: false }))).toEqual([]);
      const changed = await copyModule(dir, [
        { file: MANIFEST, from: '.1.0.0"', to: '.1.1.0"' },
        {
          file: 'models/shelf_book.py',
          from: '    date_read',
          to: '    shelf_mark = fields.Char()\n    date_read',
        },
      ]);
      cleaning.push(changed.clean, await publish(odoo(), changed.dir));
      const report = await verify(changed.dir, { client, probe: false });
      const fields = report.checks.find(({ id, verdict }) => id === 'fields' && verdict === 'fail');
      expect(fields).toMatchObject({
        path: 'models/shelf_book.py',
        fix: expect.stringContaining('restart Odoo'),
      });
      const version = report.checks.find(({ id }) => id === 'install-version');
      // Only from 16.0 on a manifest is read once.
      expect(version?.verdict).toBe(series === '19' ? 'fail' : 'pass');
      if (series === '19') expect(version?.fix).toContain('Restart Odoo');
    });

    it('frees the database when Odoo keeps an old manifest', { timeout: 300_000 }, async () => {
      const { dir, client } = await shelf('m_stuck', [
        { file: MANIFEST, from: '["mail"]', to: '["mail", "no_such"]' },
      ]);
      // What the ladder forbids: the server reads the bad manifest.
      await client.call('ir.module.module', 'update_list', {}, { timeoutMs: 60_000 });
      const [row] = await client.call<{ id: number }[]>('ir.module.module', 'search_read', {
        args: [[['name', '=', path.basename(dir)]], ['state']],
      });
      const install = client.call('ir.module.module', 'button_immediate_install', { ids: [row?.id ?? 0] });
      await expect(install).rejects.toThrow();
      const fixed = await copyModule(dir, [{ file: MANIFEST, from: '["mail", "no_such"]', to: '["mail"]' }]);
      cleaning.push(fixed.clean, await publish(odoo(), fixed.dir));
      const report = await verify(fixed.dir, { client, probe: false });
      // 14.0 reads the manifest again; 19.0 reports success, and leaves the module waiting.
      const state = report.checks.find(({ id }) => id === 'install-state');
      expect(state?.verdict).toBe(series === '19' ? 'fail' : 'pass');
      if (series === '19') expect(state?.fix).toContain('Restart Odoo');
      expect(failures(report)).toEqual(new Set(series === '19' ? ['S2 install-state'] : []));
      const pending = await client.call<number>('ir.module.module', 'search_count', {
        args: [[['state', 'like', 'to %']]],
      });
      expect(pending).toBe(0);
    });

    it('changes nothing when the human says no, and looks at what is there', {
      timeout: 300_000,
    }, async () => {
      const { dir, client } = await shelf('m_refused', []);
      const questions: string[] = [];
      const confirm = (question: string) => {
        questions.push(question);
        return Promise.reject(new OdooError('access', 'The user declined.'));
      };
      const report = await verify(dir, { client, confirm });
      expect(findings(report)).toEqual([]);
      expect(report.ok).toBe(true);
      expect(questions).toHaveLength(1);
      const server = odoo();
      for (const word of ['verify_shelf_m_refused', path.basename(dir), server.db, server.url, 'probe'])
        expect(questions[0]).toContain(word);
      expect(findings(report, 'skip').join('\n')).toMatch(
        /S2 install .*The user declined[\s\S]*S3 [\s\S]*S4 [\s\S]*S5 /,
      );
      const rows = await client.call<number>('ir.module.module', 'search_count', {
        args: [[['name', '=', path.basename(dir)]]],
      });
      expect(rows).toBe(0);
    });

    it('names the folder when the server does not see the module', { timeout: 60_000 }, async () => {
      const copy = await copyModule(path.join(SHELF, odoo().series, 'verify_shelf'), []);
      const dir = await renameModule(copy.dir, 'verify_shelf', 'verify_shelf_m_unseen');
      const client = clientOf(odoo());
      cleaning.push(copy.clean, () => client.close());
      const report = await verify(dir, { client });
      expect(failures(report)).toEqual(new Set(['S2 update-list']));
      expect(report.checks.find(({ id }) => id === 'update-list')?.fix).toContain('--addons-path');
    });

    it('refuses another series before it changes anything', async () => {
      const other = series === '19' ? '14.0' : '19.0';
      const client = clientOf(odoo());
      cleaning.push(() => client.close());
      const report = await verify(path.join(SHELF, other, 'verify_shelf'), { client });
      expect(failures(report)).toEqual(new Set(['S1 server-series']));
      expect(renderReport(report, { details: false })).toContain('FAILED');
    });

    it('says so when no server answers', async () => {
      const client = clientOf(odoo(), { url: 'http://127.0.0.1:9' });
      cleaning.push(() => client.close());
      const report = await verify(path.join(SHELF, odoo().series, 'verify_shelf'), { client });
      expect(failures(report)).toEqual(new Set(['S1 server-reached']));
      expect(findings(report).join()).toContain('127.0.0.1:9');
    });
  });
}
