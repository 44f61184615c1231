import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runSql } from '../../scripts/odoo/index.mjs';
import type { Finding } from '../../src/audit/finding.ts';
import { LIVE_CHECKS, type LiveResult } from '../../src/audit/live/index.ts';
import { openAuditLog } from '../../src/odoo/audit-log.ts';
import { guard } from '../../src/odoo/guarded-client.ts';
import type { OdooClient } from '../../src/odoo/types.ts';
import { run } from '../cli/run.ts';
import { liveSuite } from '../support/live.ts';
import { connect } from '../support/mcp.ts';
import { ok } from '../support/tools.ts';
import { clientOf } from '../verify/support.ts';
import { auditLive, clientAs, desk, installDesk, lines, recording } from './live-support.ts';

const CLERK = 'clerk-of-the-desk';

/** What the audit may send, whatever it looks for. */
const READING =
  /^(search_read|search_count|fields_get|read_group|formatted_read_group|get_views|load_views|read_combined|get_combined_arch|check_access_rights|has_access)$/;

/** Puts every defect that the live audit knows into a database, and looks for them. */
export function deskSuite(series: '14' | '19'): void {
  liveSuite(series, 'live audit', (odoo) => {
    let client: OdooClient;
    let installed: Awaited<ReturnType<typeof installDesk>>;
    const table = (model: string) => `${installed.name}_${model}`;
    const model = (name: string) => `${installed.name.replace('_', '.')}.${name}`;
    const audit = (as: OdooClient, options = {}) => auditLive(as, [installed.dir], odoo().series, options);

    beforeAll(async () => {
      client = clientOf(odoo());
      installed = await installDesk(odoo(), client);
    }, 170_000);
    afterAll(async () => {
      await installed?.clean();
      await client?.close();
    });

    it('finds nothing of weight in a module that was just installed, but for what its files lack', async () => {
      const result = await audit(client);
      const heavy = lines(result.findings).filter((line) => /^(critical|high)/.test(line));
      // The one defect that is in the files: a Python file that nothing imports.
      expect(heavy).toEqual([
        expect.stringMatching(/^high live-declared-absent .*\.forgotten: .*No __init__/),
      ]);
      expect(result.facts).toMatchObject({ series: odoo().series, demo: true, installed: [installed.name] });
      const ran = result.checks.filter(({ verdict }) => verdict !== 'skipped').map(({ id }) => id);
      expect(ran.length).toBeGreaterThan(result.checks.length / 2);
      // No other login was given: as other groups nothing was built, and that is said.
      for (const id of ['live-view-render', 'live-as-user'])
        expect(byId(result, id), id).toMatchObject({
          verdict: 'skipped',
          reason: expect.stringMatching(/no login of another user is configured/),
        });
      expect(byId(result, 'live-view-render').reason).toMatch(/^as \S+ (\d+) of \1 views were built; /);
      for (const check of result.checks.filter(({ verdict }) => verdict === 'clean'))
        expect(check.evidence, check.id).toMatch(/\w+\.?\w*.*: \S/);
    });

    it('tells code that is newer than the database', async () => {
      const manifest = path.join(installed.dir, '__manifest__.py');
      const text = await readFile(manifest, 'utf8');
      await writeFile(manifest, text.replace('.1.0.0', '.1.2.0'));
      const result = await audit(client);
      await writeFile(manifest, text);
      const drift = result.findings.filter(({ rule }) => rule === 'live-version-drift');
      expect(lines(drift)).toEqual([
        expect.stringMatching(/^high .*last upgraded to .*\.1\.0\.0/),
        expect.stringMatching(/^medium .*on its disk/),
      ]);
    });

    it('finds each defect that is put into the database, and writes nothing', {
      timeout: 170_000,
    }, async () => {
      await seed();
      const before = await fingerprint();
      const weighed = { ...PERFORMANCE, model: model('line') };
      const recorded = recording(client);
      // As the tools and --live have it: behind the guard, in read mode.
      const guarded = guard(recorded.client, {
        mode: 'read',
        policy: undefined,
        audit: openAuditLog(undefined),
        tool: 'audit',
      });
      const clerk = clientAs(odoo(), 'clerk', CLERK);
      const result = await audit(guarded, { findings: [weighed], others: [clerk] });
      await clerk.close();
      expect(await fingerprint()).toEqual(before);
      expect([...recorded.methods.keys()].filter((method) => !READING.test(method))).toEqual([]);
      const found = lines(result.findings);
      for (const wanted of expected()) expect(found).toContainEqual(expect.stringMatching(wanted));
      // Nothing is among the checks that was never seen to find something.
      const told = new Set(result.findings.map(({ rule }) => rule));
      const silent = LIVE_CHECKS.filter(({ id }) => !told.has(id)).map(({ id }) => id);
      expect(silent).toEqual([
        'live-version-drift',
        series === '19' ? 'live-property-leftovers' : 'live-profiles',
      ]);
      expect(result.weighted).toEqual([
        expect.objectContaining({
          severity: 'high',
          message: expect.stringMatching(/^It is slow\. On this server .*\.line holds 60,0\d\d records\.$/),
        }),
      ]);
      const place = result.findings.find(({ rule }) => rule === 'live-required-null');
      expect(place).toMatchObject({
        path: path.join(installed.dir, 'models/ticket.py'),
        module: installed.name,
      });
      expect(place?.line).toBeGreaterThan(1);
      expect(
        new Set(result.findings.map(({ rule, fingerprint: own, line }) => `${rule}${own}${line}`)).size,
      ).toBe(result.findings.length);
    });

    it('looks as the users of the other profiles of the same database, without being told to', {
      timeout: 170_000,
    }, async () => {
      const home = await mkdtemp(path.join(tmpdir(), 'odoo-claude-others-'));
      const { url, db, login, password } = odoo();
      const profiles = {
        dev: { url, db, username: login, password, mode: 'read' },
        clerk: { url, db, username: 'clerk', password: CLERK, mode: 'yolo' },
        gone: { url, db, username: 'nobody', password: 'wrong' },
        elsewhere: { url, db: `${db}_2`, username: 'clerk', password: CLERK },
      };
      const file = path.join(home, 'profiles.yaml');
      await writeFile(file, JSON.stringify({ default: 'dev', profiles }), { mode: 0o600 });
      const env = { ODOO_CONFIG_FILE: file, CLAUDE_PROJECT_DIR: home, XDG_CACHE_HOME: home, HOME: home };
      const server = await connect({ ...env, XDG_STATE_HOME: home }, 'accept');
      const asked = { paths: [installed.dir], report: 'audit.json', severity: 'high' } as const;
      await ok(server, 'audit', asked);
      await server.close();
      const byTool = await readFile(path.join(home, 'audit.json'), 'utf8');
      const args = ['audit', installed.dir, '--live', '--format', 'json', '--fail-on', 'never'];
      const byCommand = await run(args, env);
      await rm(home, { recursive: true });
      expect(byCommand).toMatchObject({ code: 0, stderr: '' });
      for (const report of [byTool, byCommand.stdout]) {
        expect(report).toMatch(/view_slow_list cannot be built as clerk: /);
        expect(report).toMatch(/clerk reads 1 record of /);
        expect(report).toMatch(/as nobody: the login failed \(auth/);
        expect(report).not.toMatch(/no login of another user/);
      }
    });

    it('says which group a user lacks, and passes nothing in silence', async () => {
      const clerk = clientAs(odoo(), 'clerk', CLERK);
      const result = await audit(clerk);
      await clerk.close();
      expect(result.facts.groups).toEqual([]);
      for (const { id, needs, from, to } of LIVE_CHECKS) {
        const check = byId(result, id);
        if (needs !== 'base.group_system' && needs !== 'base.group_erp_manager') continue;
        if (from !== undefined || to !== undefined) continue;
        expect(check, id).toMatchObject({
          verdict: 'skipped',
          reason: expect.stringMatching(new RegExp(`^needs group ${needs.replace('.', '\\.')} \\(`)),
        });
      }
      // What everybody may look at is looked at.
      expect(byId(result, 'live-required-null')).toMatchObject({ verdict: 'found' });
    });

    it('ends when its time is over, and says what it did not reach', async () => {
      const result = await audit(client, { budgetMs: 0 });
      // What the facts tell needs no call.
      for (const check of result.checks.filter(({ id }) => id !== 'live-posture'))
        expect(check.verdict, check.id).toBe('skipped');
      expect(byId(result, 'live-access-rows').reason).toMatch(/time .* was over/);
    });

    function byId(result: LiveResult, id: string) {
      const found = result.checks.find((check) => check.id === id);
      if (!found) throw new Error(`There is no ${id}.`);
      return found;
    }

    const PERFORMANCE: Finding = {
      rule: 'test-logs',
      severity: 'medium',
      path: 'models/line.py',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 2,
      message: 'It is slow.',
      symbol: '',
      snippet: '',
      module: 'audit_desk',
      fingerprint: '0',
    };

    /** Everything of which Odoo keeps when it was written; what the server itself writes between two calls is left out. */
    async function fingerprint(): Promise<string[]> {
      const text = await runSql(odoo(), [
        `SELECT table_name || ' ' || (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) || '' '' || coalesce(max(write_date)::text, '''') AS c FROM %I', table_name), false, true, '')))[1]::text FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name) WHERE column_name = 'write_date' AND table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name !~ '^(ir_cron|bus_|res_users_log|res_device|ir_attachment|ir_logging)' ORDER BY 1`,
      ]);
      const all = text.split('\n');
      expect(all.length).toBeGreaterThan(100);
      return all;
    }

    async function seed(): Promise<void> {
      const { write, remove, create, ids } = desk(client, installed.name);
      const [ticket, line] = [table('ticket'), table('line')];
      const listTag = series === '19' ? 'list' : 'tree';
      const modelId = async (name: string) => (await ids(`model_${table(name)}`)).id;
      await write('access_ticket_user', { perm_unlink: true });
      await remove('access_line_system');
      await remove('access_note_user');
      await create('ir.model.access', {
        name: 'by hand',
        model_id: await modelId('line'),
        perm_read: true,
        perm_write: true,
      });
      await write('rule_ticket_own', { domain_force: "[(1, '=', 1)]" });
      await write('rule_ticket_portal', { active: false });
      await remove('sequence_ticket');
      await write('cron_sweep', { active: false });
      await write('action_close', { code: 'log("closed")\nrecords.write({"state": "done"})' });
      await create('ir.actions.server', {
        name: 'Typed in',
        model_id: await modelId('ticket'),
        state: 'code',
        code: '# first\nlog("typed")\nenv.cr.execute("SELECT %s" % record.name)',
      });
      await create('res.users', { name: 'Clerk', login: 'clerk', password: CLERK });
      const groupsField = series === '19' ? 'group_ids' : 'groups_id';
      const system = await client.call<{ res_id: number }[]>('ir.model.data', 'search_read', {
        args: [
          [
            ['module', '=', 'base'],
            ['name', '=', 'group_system'],
          ],
          ['res_id'],
        ],
      });
      for (let n = 1; n <= 6; n += 1)
        await create('res.users', { name: `A${n}`, login: `a${n}`, [groupsField]: [[4, system[0]?.res_id]] });
      await client.call('ir.config_parameter', 'set_param', {
        args: ['web.base.url', 'http://erp.acme-books.com'],
      });
      const [french] = await client.call<{ id: number }[]>('res.lang', 'search_read', {
        args: [[['code', '=', 'fr_FR']], ['code']],
        kwargs: { context: { active_test: false } },
      });
      await client.call('res.lang', 'write', { ids: [french?.id ?? 0], args: [{ active: true }] });
      await write('partner_desk', { name: 'Somebody else' });
      await write('view_ticket_list', {
        arch: `<${listTag}><field name="name"/><field name="state"/></${listTag}>`,
      });
      await create('ir.model.fields', {
        model_id: await modelId('note'),
        name: 'x_color',
        field_description: 'Color',
        ttype: 'char',
      });
      await create('ir.model.data', {
        module: installed.name,
        name: 'menu_ghost',
        model: 'ir.ui.menu',
        res_id: 99_999_999,
      });
      await create('ir.filters', {
        name: 'Broken',
        model_id: model('ticket'),
        domain: "[('no_such_field', '=', 1)]",
      });
      for (const name of ['One', 'Two'])
        await create('ir.sequence', { name, code: model('ticket'), company_id: false });
      await create('ir.attachment', {
        name: 'open.txt',
        datas: 'eA==',
        res_model: model('ticket'),
        res_id: (await ids('ticket_first')).id,
        public: true,
      });
      const old = await create('ir.actions.act_window', { name: 'Old', res_model: 'res.partner' });
      await create('ir.model.data', {
        module: installed.name,
        name: 'action_old',
        model: 'ir.actions.act_window',
        res_id: old,
        noupdate: true,
      });
      const arch = (from: string, to: string, view: string) =>
        `UPDATE ir_ui_view SET arch_db = replace(arch_db::text, '${from}', '${to}')${series === '19' ? '::jsonb' : ''} WHERE id IN (SELECT res_id FROM ir_model_data WHERE module = '${installed.name}' AND name = '${view}')`;
      await runSql(odoo(), [
        arch('subject', 'no_such_place', 'view_ticket_form_more'),
        arch('//div[@id=', '//span[@id=', 'desk_page_more'),
        `ALTER TABLE ${ticket} ALTER name DROP NOT NULL`,
        ...['code_uniq', 'subject_uniq'].map(
          (name) => `ALTER TABLE ${ticket} DROP CONSTRAINT IF EXISTS ${ticket}_${name}`,
        ),
        `INSERT INTO ${ticket} (name, state, code, access_token) SELECT 'T' || n, 'draft', 'C' || n, 't' FROM generate_series(1, 150) n`,
        `UPDATE ${ticket} SET name = NULL WHERE name IN ('T1', 'T2')`,
        `UPDATE ${ticket} SET code = 'same' WHERE name IN ('T3', 'T4', 'T5')`,
        `UPDATE ${ticket} SET subject = 'twin', company_id = 1 WHERE name IN ('T6', 'T7')`,
        `UPDATE ${ticket} SET state = 'gone' WHERE name IN ('T8', 'T9')`,
        `UPDATE ${ticket} SET company_id = 2 WHERE name = 'T10'`,
        `UPDATE ${ticket} SET partner_id = (SELECT min(id) FROM res_partner WHERE ref IS NULL), partner_ref = 'stale' WHERE name = 'T11'`,
        `UPDATE ${ticket} SET api_key = 'k' WHERE name = 'T12'`,
        `UPDATE ${ticket} SET priority = 5`,
        // A model that no code makes any more, with a constraint that is still registered.
        `INSERT INTO ir_model (model, name, state, "order") SELECT '${model('gone')}', name, state, "order" FROM ir_model WHERE model = '${model('ticket')}'`,
        `INSERT INTO ir_model_constraint (name, model, module, type) SELECT '${table('gone')}_uniq', m.id, o.id, 'u' FROM ir_model m, ir_module_module o WHERE m.model = '${model('gone')}' AND o.name = '${installed.name}'`,
        `INSERT INTO ${table('slow')} (name) SELECT 'S' || n FROM generate_series(1, 80) n`,
        `INSERT INTO mail_message (model, res_id, message_type, date) SELECT '${model('ticket')}', 1, 'notification', now() FROM generate_series(1, 100000)`,
        `INSERT INTO ir_logging (create_date, type, dbname, name, level, message, path, line, func) VALUES (now(), 'server', '${odoo().db}', 'odoo.addons.${installed.name}.models.ticket', 'ERROR', 'It broke', '/x/${installed.name}/models/ticket.py', '12', 'sweep')`,
        `UPDATE ir_model_fields SET ttype = 'text' WHERE model = '${model('ticket')}' AND name = 'never_used'`,
        `DELETE FROM ir_act_window WHERE id IN (SELECT res_id FROM ir_model_data WHERE module = '${installed.name}' AND name = 'action_lost')`,
        `UPDATE ir_act_window SET res_model = 'no.such.model' WHERE id = ${old}`,
        `INSERT INTO ${line} (quantity) SELECT n FROM generate_series(1, 60000) n`,
        ...(series === '19'
          ? [
              `INSERT INTO ir_profile (name, duration, sql_count, traces_async, create_date) VALUES ('/web/dataset', 3.2, 812, '["/x/${installed.name}/models/ticket.py"]', now())`,
              `UPDATE ir_cron SET failure_count = 4 WHERE id IN (SELECT res_id FROM ir_model_data WHERE module = '${installed.name}' AND name = 'cron_mail')`,
            ]
          : [
              `INSERT INTO ir_property (name, res_id, fields_id, value_reference, type) SELECT 'payer_id', '${model('ticket')},' || (SELECT min(id) FROM ${ticket}), id, 'res.partner,99999999', 'many2one' FROM ir_model_fields WHERE model = '${model('ticket')}' AND name = 'payer_id'`,
            ]),
      ]);
      // Odoo keeps views that it has built until some view is written.
      await write('view_ticket_list', { priority: 17 });
    }

    function expected(): RegExp[] {
      const own = (text: string) => text.replaceAll('MODULE', installed.name).replaceAll('MODEL', model(''));
      return [
        'high live-access-rows MODULE.access_ticket_user: .*also allows to delete',
        'high live-access-rows MODULE.access_line_system: .*declared but not in the database',
        'high live-access-rows ir.model.access\\(\\d+\\): .*"by hand", lets every user',
        'medium live-model-without-access MODELnote: ',
        'high live-outside-access ir.model.access\\(\\d+\\): .*may change every record of MODELline \\(60,000 here\\)',
        'high live-outside-access MODELticket: Portal users can read every record of MODELticket \\(15\\d here\\), access_token, api_key and email among the fields',
        'high live-record-rules MODULE.rule_ticket_own: The domain .*every record is open',
        'high live-record-rules MODULE.rule_ticket_portal: .*is archived',
        'medium live-company-rule MODELticket: .*company_id',
        'high live-view-render MODULE.view_ticket_form_more: The form view of MODELticket "desk ticket form"',
        'high live-view-render MODULE.desk_page_more: The template',
        'high live-view-render MODULE.view_slow_list: .* cannot be built as clerk: .*only ever opened',
        'high live-declared-absent MODELticket.forgotten: ',
        'medium live-declared-absent MODULE.sequence_ticket: ',
        'high live-required-null MODELticket.name: .*empty in 2 of 15\\d records',
        'high live-unique-violated MODELticket.code_uniq: 3 records .*"same"',
        'high live-unique-violated MODELticket.subject_uniq: 2 records .*"twin"',
        'high live-orphan-selection MODELticket.state: 2 of 15\\d records .*"gone"',
        'medium live-missing-index MODELline.ticket_id: .*60,000 records.*MODELticket.line_ids reads its lines by it',
        'medium live-crons MODULE.cron_sweep: .*switched off',
        ...(series === '19'
          ? [
              'high live-crons MODULE.cron_mail: .*failed 4 times in a row',
              'low live-profiles ir.profile\\(\\d+\\): 1 of 1 .*took 3.2 seconds and 812 queries',
            ]
          : ['medium live-property-leftovers MODELticket.payer_id: .*1 point to .*res.partner,99999999']),
        'info live-same-value MODELticket: All 15\\d records .*priority',
        'low live-untranslated MODULE \\(fr_FR\\): \\d+ of \\d+ labels',
        'low live-schema-rows ir.model.constraint\\(\\d+\\): 1 constraint of MODULE .*_uniq',
        'info live-uninstall-impact MODULE: .*MODELline \\(60,000 records\\)',
        'medium live-database-code MODULE.action_close: .*was edited',
        'high test-logs MODULE.action_close: In the code of "Desk: close" .*line 1.*It logs',
        '(critical|high|medium) sql-injection ir.actions.server\\(\\d+\\): In the code of "Typed in" .*line 3',
        'high test-logs ir.actions.server\\(\\d+\\): In the code of "Typed in" .*line 2.*It logs',
        'low live-stale-records MODULE.action_old: .*delete it by hand',
        'low live-dead-fields MODELticket: .*never_used',
        'high live-as-user MODELticket: clerk reads 1 record of .* of companies that are not theirs',
        'medium live-field-type MODELticket.never_used: .*Char and is of type text',
        'medium live-related-stale MODELticket.partner_ref: .*1 of the newest',
        'medium live-clear-secrets MODELticket.api_key: 1 record',
        'medium live-privileged-users res.users: 7 of 9 ',
        'high live-posture web.base.url: ',
        'medium live-posture demo: ',
        'medium live-logged-errors MODULE: .*1 error .* in sweep, line 12',
        'medium live-broken-references MODULE.action_old: .*no.such.model',
        'medium live-broken-references ir.filters\\(\\d+\\): .*no_such_field',
        'medium live-dead-menus MODULE.menu_lost: ',
        'low live-orphan-xmlids MODULE.menu_ghost: ',
        'medium live-views-edited MODULE.view_ticket_list: .*was edited',
        'medium live-sequences MODULE.sequence_ticket: 2 sequences',
        'medium live-attachments MODELticket: 1 attachment .* is public',
        'medium live-slow-lists MODULE.view_slow_list: .*lag',
        'low live-message-volume MODELticket: .*100,\\d\\d\\d messages',
        'info live-noupdate-drift MODULE.partner_desk: .*name',
        'info live-manual-fields MODELnote: .*x_color',
        'info live-unused-groups MODULE.group_unused: ',
      ].map((text) => new RegExp(`^${own(text)}`, 's'));
    }
  });
}
