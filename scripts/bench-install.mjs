// npm run bench:install -- FOLDER... [--from 14] [--to 19] [--max 40] [--start 0] [--only NAME,NAME] [--no-sources] [--tests]
//   [--chains [--apart]] [--logs FOLDER] [--once]
// Takes modules of an old series to a new one, installs each alone in a database of the real Odoo of that series, and
// has it build every view of the module. By default the parts that would keep it from loading are put into comments; one
// with such parts is installed once more without that, and both figures are told. FOLDER holds repositories of modules. Of all
// modules whose dependencies are Odoo's own in the new series and that ask for no other package, MAX are taken evenly,
// from START on. Without --no-sources nodes of views that have moved are looked for in the sources of both series, as
// --target-addons does.
// With --chains those are taken that depend on other modules of FOLDER: each is migrated in one run with all of these, and
// installed with them; with --apart what it depends on is migrated and written in a run before. --logs keeps what Odoo said
// of those that failed; --once installs nothing a second time without parking.
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
    chains: { type: 'boolean' },
    apart: { type: 'boolean' },
    logs: { type: 'string' },
    once: { type: 'boolean' },
  },
});
if (positionals.length === 0) {
  console.error('bench:install needs a folder of repositories.');
  process.exit(2);
}
if (values.apart && !values.chains) {
  console.error('--apart is for --chains: a module alone has nothing to be apart from.');
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
if (odoo.addonsPath === null) throw new Error('This Odoo takes no modules from here.');
// A folder of its own: what others put into that of the server could be installed with these modules.
const FOLDER = `/mnt/bench-${process.pid}`;
const ADDONS_PATH = `--addons-path=/usr/lib/python3/dist-packages/odoo/addons,${FOLDER}`;
const addonsPath = path.join(rootOf(Number(values.to)), FOLDER);
mkdirSync(addonsPath, { recursive: true });
process.on('exit', () => rmSync(addonsPath, { recursive: true, force: true }));
const addonsOf = (/** @type {string} */ major) =>
  path.join(rootOf(Number(major)), 'usr/lib/python3/dist-packages/odoo/addons');
const own = sourceModules([addonsOf(values.to)]);

const all = positionals
  .flatMap((folder) => readdirSync(folder).map((repo) => path.join(folder, repo)))
  .flatMap((repo) => readdirSync(repo).map((name) => path.join(repo, name)))
  .filter((dir) => existsSync(path.join(dir, '__manifest__.py')))
  .sort();
const dirOf = new Map(all.toReversed().map((dir) => [path.basename(dir), dir]));

/**
 * The folders of a module and of all that it depends on, itself first, without Odoo's own. Undefined where one of them is
 * nowhere, or asks for what is not Odoo's.
 * @param {string} dir
 */
async function chainOf(dir) {
  const chain = [dir];
  for (const each of chain) {
    const read = await sourceModules([path.dirname(each)])(path.basename(each));
    if (!read?.installable || read.packages) return undefined;
    for (const name of read.depends) {
      if (await own(name)) continue;
      const found = values.chains ? dirOf.get(name) : undefined;
      if (found === undefined) return undefined;
      if (!chain.includes(found)) chain.push(found);
    }
  }
  return chain;
}

const candidates = [];
for (const dir of all) {
  const chain = await chainOf(dir);
  if (chain && (!values.chains || chain.length > 1)) candidates.push(chain);
}
const step = Math.max(1, Math.floor(candidates.length / Number(values.max)));
const names = values.only?.split(',');
const chosen = names
  ? candidates.filter(([dir = '']) => names.includes(path.basename(dir)))
  : candidates.filter((_, i) => i % step === Number(values.start) % step).slice(0, Number(values.max));
console.log(
  values.chains
    ? `${candidates.length} modules depend on others here, ${chosen.length} are taken with these.`
    : `${candidates.length} modules depend on Odoo's own alone, ${chosen.length} are taken.`,
);

if (values.logs) mkdirSync(values.logs, { recursive: true });
let [installed, asTheyAre, parts] = [0, 0, 0];
for (const chain of chosen) {
  const [name = ''] = chain.map((dir) => path.basename(dir));
  const before = values.apart ? chain.slice(1) : [];
  try {
    const first = await parkModules(before.length > 0 ? await migrated(before, []) : [], []);
    for (const each of first) write(each);
    const beside = before.length > 0 ? [addonsPath] : [];
    const plain = await migrated(before.length > 0 ? chain.slice(0, 1) : chain, beside);
    const reports = await parkModules(plain, beside);
    const left = count(reports) - count(plain);
    for (const each of reports) write(each);
    const result = await install(chain);
    if (result.failure === '') installed += 1;
    const tests =
      values.tests && result.failure === ''
        ? await runModuleTests(odoo, name, { args: [ADDONS_PATH] })
        : undefined;
    let without = result;
    parts += left;
    if (left > 0 && !values.once) {
      for (const each of plain) write(each);
      without = await install(chain);
    }
    if (without.failure === '') asTheyAre += 1;
    const decide = reports.reduce((sum, { todos }) => sum + todos.length, 0);
    const words = [
      result.failure === '' ? 'installed' : 'FAILED',
      name,
      chain.length > 1
        ? `with ${chain
            .slice(1)
            .map((dir) => path.basename(dir))
            .join(', ')}`
        : '',
      `${decide} to decide`,
      left > 0 ? `${left} left out` : '',
      result.views,
      tests ? `${tests.ran - tests.failed} of ${tests.ran} tests` : '',
      result.failure,
      left > 0 && !values.once ? `Without parking: ${without.failure || 'installed'}` : '',
    ];
    console.log(words.filter(Boolean).join('  '));
  } finally {
    for (const dir of chain)
      rmSync(path.join(addonsPath, path.basename(dir)), { recursive: true, force: true });
  }
}
console.log(
  `${installed} of ${chosen.length} installed as they are by default, with ${parts} parts left out in comments${values.once ? '' : `; ${asTheyAre} without parking`}.`,
);

/** @param {readonly import('../src/migrate/index.ts').Migration[]} migrations */
function count(migrations) {
  return migrations.reduce((sum, { edits }) => sum + edits.length, 0);
}

/** @param {readonly string[]} paths @param {readonly string[]} addonsPaths */
async function migrated(paths, addonsPaths) {
  const sources = !values['no-sources'];
  const planned = await engine.planMigrations({
    ...{ paths, to: odooSeries(values.to), from: odooSeries(values.from), addonsPaths },
    version: 'prefix',
  });
  return checkMigrations(planned, {
    targetAddons: sources ? [addonsOf(values.to), ...addonsPaths] : [],
    sourceAddons: sources ? [addonsOf(values.from)] : [],
    production: false,
    confirm: async () => {},
    progress: () => {},
    signal: new AbortController().signal,
  });
}

/** @param {import('../src/migrate/index.ts').Migration} migration */
function write(migration) {
  const target = path.join(addonsPath, migration.module);
  rmSync(target, { recursive: true, force: true });
  cpSync(migration.dir, target, { recursive: true });
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

/** @param {readonly string[]} chain Folders, that of the module to install first. */
async function install(chain) {
  const modules = chain.map((dir) => path.basename(dir));
  const [name = ''] = modules;
  const db = `bench_${name.toLowerCase().slice(0, 40)}_${process.pid % 10_000}`;
  const copy = await copyDatabase(odoo, db);
  try {
    const args = ['-d', db, '-i', name, ADDONS_PATH, '--stop-after-init', '--no-http', '--log-level=info'];
    const { code, stdout, stderr } = await cli(copy, args, { timeout: 900_000 });
    const log = stderr + stdout;
    const bad =
      / CRITICAL |Failed to (load|initialize)|not installable|Some modules are not loaded|invalid module names/;
    if (code !== 0 || bad.test(log)) {
      if (values.logs) writeFileSync(path.join(values.logs, `${name}.log`), log);
      return { failure: reasonIn(log), views: '' };
    }
    const shell = ['odoo', 'shell', '-c', CONFIG, '-d', db, ADDONS_PATH, '--no-http', '--log-level=error'];
    const said = await asOdoo(Number(values.to), shell, { input: views(modules), timeout: 600_000 });
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

/** Builds every view of the modules, with all that extends it. @param {readonly string[]} modules */
function views(modules) {
  return `
count, bad = 0, []
for data in env['ir.model.data'].search([('module', 'in', ${JSON.stringify(modules)}), ('model', '=', 'ir.ui.view')]):
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
        bad.append('%s: %s' % (data.complete_name if data.module != '${modules[0]}' else data.name, ' '.join(str(error).split())[:200]))
print('VIEWS', count, len(bad), '; '.join(bad))
`;
}
