import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, type TestContext } from 'vitest';
import { type Instance, runModuleTests } from '../../scripts/odoo/index.mjs';
import { addToModule, parseSpec, planModule, readSpecText, writePlan } from '../../src/scaffold/index.ts';
import { liveSuite } from '../support/live.ts';

// A module whose folder scaffold left no record in, as somebody else's: what is added to it installs beside what
// was there, and all of its tests pass.
const LIBRARY = path.join(import.meta.dirname, '../fixtures/scaffold/library/spec.yaml');
const NAME = 'scaffold_live_added';

liveSuite('19', 'scaffold add', (odoo) => {
  it('installs with what was added', { timeout: 300_000 }, (context) => prove(odoo(), context));
});

liveSuite('14', 'scaffold add', (odoo) => {
  it('installs with what was added', { timeout: 300_000 }, (context) => prove(odoo(), context));
});

async function prove(odoo: Instance, context: TestContext): Promise<void> {
  const { addonsPath } = odoo;
  if (!addonsPath || !odoo.can.runTests) return context.skip('this Odoo takes no modules from here');
  const dir = await mkdtemp(path.join(tmpdir(), 'scaffold-add-live-'));
  try {
    const source = (await readFile(LIBRARY, 'utf8'))
      .replace(/^( {2}name: )\w+$/m, `$1${NAME}`)
      .replace(/^( {2}series: )"[\d.]+"$/m, `$1"${odoo.series}"`);
    const plan = await planModule(parseSpec(await readSpecText(source)), { source });
    await writePlan(plan, dir, { dryRun: false });
    const module = path.join(dir, NAME);
    await rm(path.join(module, '.odoo-scaffold'), { recursive: true });
    const report = await addToModule(
      module,
      {
        groups: { auditor: { title: 'Auditor', implies: `${NAME}_group_user` } },
        models: {
          'library.shelf': {
            title: 'Shelf',
            company: 'required',
            fields: { name: 'char!', book_ids: 'm2m(library.book)' },
            access: { [`${NAME}_group_user`]: 'r', auditor: 'rwcd' },
            demo: { first: { name: 'First' } },
          },
        },
        extend: {
          'res.partner': {
            fields: { reads: 'bool' },
            views: { 'base.view_partner_form': [{ at: '//notebook', do: 'before', fields: ['reads'] }] },
          },
        },
      },
      { dryRun: false },
    );
    expect(report).toMatchObject({ written: true, generated: false });
    expect(report.files.filter(({ status }) => status === 'updated').map((file) => file.path)).toEqual([
      '__manifest__.py',
      'models/__init__.py',
      'security/ir.model.access.csv',
      `security/${NAME}_groups.xml`,
      'tests/__init__.py',
      `views/${NAME}_menus.xml`,
    ]);
    await cp(module, path.join(addonsPath, NAME), { recursive: true });
    const result = await runModuleTests(odoo, NAME);
    expect(result).toMatchObject({ ok: true, failed: 0, reason: null });
    expect(result.log).toContain('test_library_shelf');
    expect(result.log.split('\n').filter((line) => / (ERROR|CRITICAL) /.test(line))).toEqual([]);
  } finally {
    await rm(dir, { recursive: true, force: true });
    await rm(path.join(addonsPath, NAME), { recursive: true, force: true });
  }
}
