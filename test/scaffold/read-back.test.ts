import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSpec, planModule, readBack, readSpecText, writePlan } from '../../src/scaffold/index.ts';

// Each golden module is read back and generated again: whatever is not the same again must have been named.
const FIXTURES = path.join(import.meta.dirname, '../fixtures/scaffold');
const names = (await readdir(FIXTURES)).filter((name) => name !== 'bad');
const goldens = (
  await Promise.all(
    names.map(async (name) =>
      (
        await readdir(path.join(FIXTURES, name, 'out')).catch(() => [])
      ).map((series) => `${name}/out/${series}/${name}`),
    ),
  )
).flat();
/** Texts about the module, which nothing but the spec itself can give. */
const ASIDE = /^(\.odoo-scaffold\/|README|readme\/|static\/description\/|i18n\/)/;

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'scaffold-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function again(text: string): Promise<Map<string, string>> {
  const plan = await planModule(parseSpec(await readSpecText(text)), { source: text });
  return new Map(
    plan.files.map(({ path: file, content }) => [file, Buffer.from(content).toString('latin1')]),
  );
}

async function tree(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [path.relative(root, file), await readFile(file, 'latin1')] as const),
    ),
  );
}

/** The lines of a file in one order: what a button needs may be read back as a field and a method. */
function inOrder(text: string | undefined): string | undefined {
  return text?.split('\n').filter(Boolean).sort().join('\n');
}

it.each(goldens.filter((golden) => /14\.0|19\.0/.test(golden)))('%s', async (golden) => {
  // Generated here, so that what is compared comes from one generator.
  const [name = '', , series = ''] = golden.split('/');
  const source = (await readFile(path.join(FIXTURES, name, 'spec.yaml'), 'utf8')).replace(
    /^( {2}series: )"[\d.]+"$/m,
    `$1"${series}"`,
  );
  const plan = await planModule(parseSpec(await readSpecText(source)), { source });
  await writePlan(plan, dir, { dryRun: false });
  const module = path.join(dir, plan.module);
  const { text, left, drift } = await readBack(module);
  // Of a module without a model of its own there is no spec: all of it is named.
  const refused = left.some((line) => line.startsWith('models: a module needs a model'));
  const [before, after] = [await tree(module), refused ? new Map<string, string>() : await again(text)];
  const named = left.map((line) => line.split(':')[0]);
  // A file, list or import of what is named shows in these as well.
  const derived = /^(__manifest__\.py|(.*\/)?__init__\.py)$/;
  const differing = [...before.keys()].filter(
    (file) =>
      !ASIDE.test(file) && !derived.test(file) && inOrder(before.get(file)) !== inOrder(after.get(file)),
  );
  expect(differing.filter((file) => !named.includes(file))).toEqual([]);
  expect(drift).toEqual([]);
});

describe('library', () => {
  const golden = path.join(FIXTURES, 'library/out/19.0/library');

  it('is read back wholly, but for what proves it in tests', async () => {
    const { text, left } = await readBack(golden);
    expect(left.filter((line) => !line.startsWith('tests/'))).toEqual([]);
    expect(text).toMatch(/^# Not expressed: \d+\n# - tests\/test_library_book\.py:\d+: method /);
    expect(text).toContain(`# - ${left[0]}\n`);
    const after = await again(text);
    for (const [file, content] of await tree(golden))
      if (!file.startsWith('tests/') && !file.startsWith('.odoo-scaffold/'))
        expect(after.get(file), file).toBe(content);
  });

  it('is told in the words that somebody would write', async () => {
    const { text } = await readBack(golden);
    for (const line of [
      '      name: char! index=trigram tracking "Title"',
      '      state: sel(draft=New,available=Available,lent=Lent,lost=Lost)! =draft nocopy tracking',
      '      loan_ids: o2m(library.loan.book_id)',
      '    mixins: [thread, activity]',
      '    access: {user: rwc, manager: rwcd}',
      '        when: loan.date_due and loan.date_due < loan.date_start',
      '      first: {book_id: dune, partner_id: base.main_partner, date_start: today-10, date_due: today+4}',
      '  manager: {title: Administrator, implies: user, users: base.user_admin}',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).not.toContain('company_id: m2o');
    expect(text).not.toContain('currency_id');
  });
});

/** What stands in the spec of a golden module, and what could not, tests apart. */
async function told(golden: string): Promise<{ lines: string[]; left: string[] }> {
  const { text, left } = await readBack(path.join(FIXTURES, golden));
  return { lines: text.split('\n'), left: left.filter((line) => !line.startsWith('tests/')) };
}

describe.each(['14.0', '19.0'])('of %s', (series) => {
  const list = series === '14.0' ? 'tree' : 'list';

  it('a module tells its views, rules, numbers, tree, indexes, actions and menus', async () => {
    const { lines, left } = await told(`workshop/out/${series}/workshop`);
    for (const line of [
      '    abstract: true',
      '    parent: parent_id',
      '    display_name: "[{number}] {name}"',
      '    sequence: {field: number, prefix: JOB/%(year)s/, padding: 5}',
      '      - {name: partner_number_idx, fields: [partner_id, number], unique: true}',
      '        fields: [category_id]',
      '          colors: {"0": muted, "1": danger}',
      '      graph: {type: line, fields: [promised:week, state], measure: total}',
      '      activity: {fields: [partner_id]}',
      '    rules: {user: own(user_id), manager: all}',
      '        context: {default_priority: "1", search_default_group_by_state: 1}',
      '        menu: {parent: board, title: Heavy Jobs, sequence: 22}',
      '  board: {app: true, title: Workshop Board, sequence: 60, icon: "base,static/description/icon.png"}',
    ])
      expect(lines).toContain(line);
    expect(left.map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'record workshop.workshop_job_view_form is not as the spec gives it',
      `record workshop.workshop_job_view_${list} is not as the spec gives it`,
      `record workshop.workshop_line_view_${list} is not as the spec gives it`,
    ]);
  });

  it('a module tells its wizards', async () => {
    const { lines, left } = await told(`dialogs/out/${series}/dialogs`);
    for (const line of [
      '    from: dialogs.loan',
      '    columns: [[loan_ids, date, reason], [fee, total]]',
      '        self.loan_ids.write(values)',
      '    groups: user',
      '  dialogs.return.line:',
    ])
      expect(lines).toContain(line);
    // The button that opens the wizard, and a method that does it.
    expect(left).toEqual([expect.stringContaining('dialogs_loan_view_form is not as the spec gives it')]);
  });

  it('a module tells its scheduled actions', async () => {
    const { lines, left } = await told(`operations/out/${series}/operations`);
    const crons = lines.indexOf('crons:');
    expect(lines.slice(crons + 1, crons + 6)).toEqual([
      '  close:',
      '    title: "Operations: close late tasks"',
      '    model: operations.task',
      '    every: 1 day',
      '    method: _close_late',
    ]);
    expect(left.filter((line) => line.includes('_cron'))).toEqual([]);
  });
});

describe('drift', () => {
  beforeEach(async () => {
    await cp(path.join(FIXTURES, 'library/out/19.0/library'), path.join(dir, 'library'), { recursive: true });
  });

  it('names what was added, edited and taken away', async () => {
    const edit = async (file: string, from: string, to: string) => {
      const full = path.join(dir, 'library', file);
      const text = await readFile(full, 'utf8');
      expect(text).toContain(from);
      await writeFile(full, text.replace(from, to));
    };
    await edit('models/library_author.py', '    birth_date = fields.Date()', '    died = fields.Date()\n');
    await edit('models/library_loan.py', 'ondelete="cascade"', 'ondelete="restrict"');
    await edit('security/ir.model.access.csv', 'library_group_user,1,0,0,0', 'library_group_user,1,1,0,0');
    const { drift } = await readBack(path.join(dir, 'library'));
    expect(drift).toEqual([
      'models/library_author.py:9: field library.author.died is not of the spec',
      'models/library_loan.py:12: field library.loan.book_id was edited',
      'security/ir.model.access.csv:2: row library.access_library_author_user was edited',
      'models/library_author.py:9: field library.author.birth_date of the spec is gone',
    ]);
  });

  it('is not known of a module that keeps no spec', async () => {
    await rm(path.join(dir, 'library/.odoo-scaffold'), { recursive: true });
    expect((await readBack(path.join(dir, 'library'))).drift).toBeUndefined();
  });

  it('does not hide what a spec cannot say', async () => {
    await writeFile(
      path.join(dir, 'library/models/library_tool.py'),
      'from odoo import fields, models\n\n\nclass Tool(models.Model):\n    _name = "library.tool"\n    _description = "Tool"\n    _log_access = False\n\n    any_id = fields.Many2oneReference(model_field="x")\n    name = fields.Char()\n\n    @api.autovacuum\n    def _clean(self):\n        pass\n',
    );
    const { text, left } = await readBack(path.join(dir, 'library'));
    expect(left).toContain('models/library_tool.py:9: field library.tool.any_id is not in the spec');
    expect(left).toContain('models/library_tool.py:13: method library.tool._clean is not in the spec');
    expect(left).toContain('models/library_tool.py:7: attribute library.tool._log_access is not in the spec');
    expect(text).toContain(
      'library.tool:\n    title: Tool\n    fields:\n      name: char\n    views: false\n',
    );
  });
});

it('wants the series of a module whose version does not say it', async () => {
  const bare = path.join(import.meta.dirname, '../fixtures/add/bare/module/bare_module');
  await expect(readBack(bare)).rejects.toThrow('series: the version "1.0" of the manifest does not say it');
  expect((await readBack(bare, { series: '17.0' })).text).toContain('name: bare_module');
});

it('reads a module in another style', async () => {
  const { text, left } = await readBack(
    path.join(import.meta.dirname, '../fixtures/add/old_style/module/fleet_notes'),
  );
  expect(text).toContain('  fleet.note:\n    title: Note\n    fields:\n      name: char\n');
  expect(left.some((line) => line.includes('fleet_note_action'))).toBe(true);
});
