// npm run bench:install -- FOLDER... [--from 14] [--to 19] [--max 40] [--start 0] [--only NAME,NAME] [--no-sources] [--tests]
// Takes modules of an old series to a new one, installs each alone in a database of the real Odoo of that series, and
// has it build every view of the module. By default the parts that would keep it from loading are put into comments; one
// with such parts is installed once more without that, and both figures are told. FOLDER holds repositories of modules. Of all
// modules whose dependencies are Odoo's own in the new series and that ask for no other package, MAX are taken evenly,
// from START on. Without --no-sources nodes of views that have moved are looked for in the sources of both series, as
// --target-addons does.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadTs } from './load-ts.mjs';
import { asOdoo, CONFIG } from './odoo/debian.mjs';
import { rootOf } from './odoo/debian-root.mjs';
import { cli, copyDatabase, dropDatabase, runModuleTests, up } from './odoo/index.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '14' },
    to: { type: 'string', default: '19' },
    max: { type: 'string', default: '40' },
    start: { type: 'string', default: '0' },
    only: { type: 'string' },
    'no-sources': { type: 'boolean' },
    tests: { type: 'boolean' },
  },
});
if (positionals.length === 0) {
  console.error('bench:install needs a folder of repositories.');
  process.exit(2);
}
/** @type {typeof import('../src/migrate/index.ts')} */
const engine = await loadTs('src/migrate/index.ts');
/** @type {typeof import('../src/migrate/live/index.ts')} */
const { checkMigrations } = await loadTs('src/migrate/live/index.ts');
/** @type {typeof import('../src/migrate/live/source-archs.ts')} */
const { sourceModules } = await loadTs('src/migrate/live/source-archs.ts');
/** @type {typeof import('../src/migrate/park/park.ts')} */
const { parkModules } = await loadTs('src/migrate/park/park.ts');
const odoo = await up(values.to);
const { addonsPath } = odoo;
if (addonsPath === null) throw new Error('This Odoo takes no modules from here.');
const addonsOf = (/** @type {string} */ major) =>
  path.join(rootOf(Number(major)), 'usr/lib/python3/dist-packages/odoo/addons');
const own = sourceModules([addonsOf(values.to)]);

/** @param {string} dir */
async function isCandidate(dir) {
  const read = await sourceModules([path.dirname(dir)])(path.basename(dir));
  if (!read?.installable || read.packages) return false;
  for (const name of read.depends) if (!(await own(name))) return false;
  return true;
}

const all = positionals
  .flatMap((folder) => readdirSync(folder).map((repo) => path.join(folder, repo)))
  .flatMap((repo) => readdirSync(repo).map((name) => path.join(repo, name)))
  .filter((dir) => existsSync(path.join(dir, '__manifest__.py')))
  .sort();
const candidates = [];
for (const dir of all) if (await isCandidate(dir)) candidates.push(dir);
const step = Math.max(1, Math.floor(candidates.length / Number(values.max)));
const names = values.only?.split(',');
const chosen = names
  ? candidates.filter((dir) => names.includes(path.basename(dir)))
  : candidates.filter((_, i) => i % step === Number(values.start) % step).slice(0, Number(values.max));
console.log(`${candidates.length} modules depend on Odoo's own alone, ${chosen.length} are taken.`);

let [installed, asTheyAre, parts] = [0, 0, 0];
for (const dir of chosen) {
  const name = path.basename(dir);
  const target = path.join(addonsPath, name);
  try {
    const plain = await migrated(dir);
    const [report = plain] = await parkModules([plain], []);
    const left = report.edits.length - plain.edits.length;
    write(report, dir, target);
    const result = await install(name);
    if (result.failure === '') installed += 1;
    const tests = values.tests && result.failure === '' ? await runModuleTests(odoo, name) : undefined;
    let without = result;
    if (left > 0) {
      parts += left;
      write(plain, dir, target);
      without = await install(name);
    }
    if (without.failure === '') asTheyAre += 1;
    const words = [
      result.failure === '' ? 'installed' : 'FAILED',
      name,
      `${report.todos.length} to decide`,
      left > 0 ? `${left} left out` : '',
      result.views,
      tests ? `${tests.ran - tests.failed} of ${tests.ran} tests` : '',
      result.failure,
      left > 0 ? `Without parking: ${without.failure || 'installed'}` : '',
    ];
    console.log(words.filter(Boolean).join('  '));
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}
console.log(
  `${installed} of ${chosen.length} installed as they are by default, with ${parts} parts left out in comments; ${asTheyAre} without parking.`,
);

/** @param {string} dir */
async function migrated(dir) {
  const sources = !values['no-sources'];
  const planned = await engine.planMigrations({
    ...{ paths: [dir], to: odooSeries(values.to), from: odooSeries(values.from), addonsPaths: [] },
    version: 'prefix',
  });
  const [migration] = await checkMigrations(planned, {
    targetAddons: sources ? [addonsOf(values.to)] : [],
    sourceAddons: sources ? [addonsOf(values.from)] : [],
    production: false,
    confirm: async () => {},
    progress: () => {},
    signal: new AbortController().signal,
  });
  if (!migration) throw new Error(`${dir} was not taken along.`);
  return migration;
}

/** @param {import('../src/migrate/index.ts').Migration} migration @param {string} dir @param {string} target */
function write(migration, dir, target) {
  rmSync(target, { recursive: true, force: true });
  cpSync(dir, target, { recursive: true });
  for (const [file, text] of engine.changedFiles(migration)) {
    const full = path.join(target, file);
    if (text === undefined) rmSync(full);
    else {
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
  }
}

/** @param {string} major @returns {any} */
function odooSeries(major) {
  return `${major}.0`;
}

/** @param {string} name */
async function install(name) {
  const db = `bench_${name.toLowerCase().slice(0, 40)}_${process.pid % 10_000}`;
  const copy = await copyDatabase(odoo, db);
  try {
    const args = ['-d', db, '-i', name, '--stop-after-init', '--no-http', '--log-level=info'];
    const { code, stdout, stderr } = await cli(copy, args, { timeout: 900_000 });
    const log = stderr + stdout;
    const bad =
      / CRITICAL |Failed to (load|initialize)|not installable|Some modules are not loaded|invalid module names/;
    if (code !== 0 || bad.test(log)) return { failure: reasonIn(log), views: '' };
    const shell = ['odoo', 'shell', '-c', CONFIG, '-d', db, '--no-http', '--log-level=error'];
    const said = await asOdoo(Number(values.to), shell, { input: views(name), timeout: 600_000 });
    const found = /VIEWS (\d+) (\d+) (.*)/.exec(said.stdout + said.stderr);
    if (!found) return { failure: 'Its views could not be asked for.', views: '' };
    const [, count, broken, first = ''] = found;
    return { failure: broken === '0' ? '' : first, views: `${count} views` };
  } finally {
    await dropDatabase(odoo, db);
  }
}

/** @param {string} log */
function reasonIn(log) {
  const lines = log
    .split('\n')
    .filter((line) =>
      /^[\w.]*(Error|Exception|errors\.\w+)\b.*:|^(Element|Field|View|Since|Inherited) /.test(line),
    );
  // An empty reason would read as an install that went well.
  return lines.slice(-2).join(' ').slice(0, 300) || 'It was not installed, and the log says no reason.';
}

/** Builds every view of the module, with all that extends it. @param {string} name */
function views(name) {
  return `
count, bad = 0, []
for data in env['ir.model.data'].search([('module', '=', '${name}'), ('model', '=', 'ir.ui.view')]):
    view = env['ir.ui.view'].browse(data.res_id).exists()
    if not view.active:
        continue
    count += 1
    try:
        while view.mode == 'extension' and view.inherit_id:
            view = view.inherit_id
        if view.type == 'qweb' or not view.model:
            view._get_combined_arch()
        else:
            env[view.model].get_views([(view.id, view.type)])
    except Exception as error:
        bad.append('%s: %s' % (data.name, ' '.join(str(error).split())[:200]))
print('VIEWS', count, len(bad), '; '.join(bad))
`;
}
