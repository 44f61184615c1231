import { OdooError } from '../../odoo/errors.ts';
import { INSTALL_MS, isLost, isPending, operateModules, resetStates, settled } from '../../odoo/modules.ts';
import { manifestValue } from '../../source/manifest.ts';
import { callOptions, callText, check, type Ladder, type Row, searchRead, textOf } from '../ladder.ts';
import type { Check } from '../types.ts';
import { failureOf } from './install-failure.ts';
import { MODULE_FIELDS, type Preflight } from './s1-preflight/index.ts';
import { canImport, IMPORT_CALL, importModule, isDataModule, isImported } from './s2-import.ts';
import { testSetup } from './s8-tests/index.ts';

export interface Installed {
  readonly checks: readonly Check[];
  /** Row of `ir.module.module` as it was read back; undefined when nothing above can be looked at. */
  readonly module: Row | undefined;
}

/** What the human is asked, once, before anything is changed. */
export function installQuestion(
  ladder: Ladder,
  { module: before, production }: Preflight,
  db: string,
): string {
  const { name, manifest } = ladder.index.module;
  const version = String(manifestValue(manifest, 'version') ?? '');
  const verb = textOf(before, 'state') === 'installed' ? 'Upgrade' : 'Install';
  const probe = ladder.options.probe
    ? ' Then a probe runs code on that server, as a server action: it creates test records and rolls all of them back.'
    : '';
  const people = production === undefined ? '' : ` PEOPLE SEEM TO WORK ON THIS DATABASE: ${production}.`;
  const setup = ladder.options.tests ? testSetup() : undefined;
  const tests =
    setup && 'db' in setup
      ? ` Then its own tests run on the database ${setup.db}, where it is upgraded.`
      : '';
  return `${verb} the module ${name} ${version} in the database ${db} of ${ladder.client.instance.url}?${probe}${tests}${people}`;
}

export async function install(ladder: Ladder, before: Row | undefined): Promise<Installed> {
  const { name } = ladder.index.module;
  const write = callOptions(ladder, { effect: 'write', timeoutMs: INSTALL_MS });
  await ladder.client.call('ir.module.module', 'update_list', {}, write);
  const listed = (await moduleRow(ladder)).rows[0];
  if (!listed || (await isImported(ladder, listed))) return imported(ladder, before);
  const state = textOf(listed, 'state');
  if (state === 'uninstallable') {
    const message = `Odoo takes ${name} for not installable.`;
    const fix = `Its manifest, as this server has read it, says so or is of another series. Correct it, then restart Odoo: a manifest is read once.`;
    return {
      checks: [check('S2', 'update-list', 'fail', message, 'ir.module.module.update_list()', fix)],
      module: undefined,
    };
  }
  const method = state === 'installed' ? 'button_immediate_upgrade' : 'button_immediate_install';
  const seen = check(
    'S2',
    'update-list',
    'pass',
    `Odoo sees ${name}, ${state}.`,
    'ir.module.module.update_list()',
  );
  let failure: unknown;
  try {
    await operateModules(ladder.client, method, [listed.id], write);
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    failure = error;
  }
  const call = callText('ir.module.module', method, [listed.id]);
  return readBack(ladder, before, failure, call, [seen]);
}

/** A module that the server sees no folder of, and that consists of data alone. */
async function imported(ladder: Ladder, before: Row | undefined): Promise<Installed> {
  const fail = (found: Check) => ({ checks: [found], module: undefined });
  if (!isDataModule(ladder.index))
    return fail(notSeen(ladder.index.module.name, 'it has Python, which cannot be imported'));
  if (!(await canImport(ladder)))
    return fail(
      notSeen(
        ladder.index.module.name,
        'the module base_import_module, which could import it, is not installed',
      ),
    );
  let failure: unknown;
  try {
    await importModule(ladder);
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    failure = error;
  }
  const message =
    'The server sees no folder of the module, and it has no Python: it was uploaded as an archive.';
  return readBack(ladder, before, failure, IMPORT_CALL, [
    check('S2', 'import', 'pass', message, IMPORT_CALL),
  ]);
}

/** What an operation gives back proves nothing: what is there is read. */
async function readBack(
  ladder: Ladder,
  before: Row | undefined,
  failure: unknown,
  call: string,
  seen: readonly Check[],
): Promise<Installed> {
  ladder.client.forget();
  const look = async (): Promise<Settled> => {
    const { rows, call: asked } = await moduleRow(ladder);
    return { row: rows[0], call: asked };
  };
  const after = await settled(look, ({ row }) => textOf(row, 'state'), failure, ladder.options.signal);
  const checks = [...seen, ...(await outcome(ladder, before, after, failure, call))];
  return { checks, module: textOf(after.row, 'state') === 'installed' ? after.row : undefined };
}

async function moduleRow(ladder: Ladder) {
  return searchRead(ladder, 'ir.module.module', [['name', '=', ladder.index.module.name]], MODULE_FIELDS);
}

interface Settled {
  readonly row: Row | undefined;
  readonly call: string;
}

async function outcome(
  ladder: Ladder,
  before: Row | undefined,
  after: Settled,
  failure: unknown,
  call: string,
): Promise<Check[]> {
  const { name, manifest } = ladder.index.module;
  const state = textOf(after.row, 'state');
  const installed = state === 'installed';
  const checks: Check[] = [];
  if (failure !== undefined && !(isLost(failure) && installed))
    checks.push(failureOf(ladder.index, failure, call));
  const readBack = `${after.call}: state ${JSON.stringify(state)}`;
  if (!installed || checks.length === 0) {
    const waits = state.startsWith('to ');
    const fix = waits
      ? 'Restart Odoo: it has read an older manifest of the module and keeps it. Then verify again.'
      : 'Correct the failure of the installation; nothing of the module is in the database.';
    checks.push(
      check(
        'S2',
        'install-state',
        installed ? 'pass' : 'fail',
        `${name} is ${state || 'unknown'}.`,
        readBack,
        installed ? undefined : fix,
      ),
    );
  }
  if (isPending(state)) checks.push(await stuck(ladder, state));
  if (!installed || failure !== undefined) return checks;
  const [version, wanted] = [textOf(after.row, 'latest_version'), fullVersion(ladder)];
  const same = version === wanted;
  const versionCall = `${after.call}: latest_version ${JSON.stringify(version)}`;
  if (same)
    return [
      ...checks,
      check('S2', 'install-version', 'pass', `Version ${version} is what the files say.`, versionCall),
    ];
  const stale = ladder.profile.manifestCached && before !== undefined;
  checks.push({
    ...check(
      'S2',
      'install-version',
      'fail',
      `Odoo installed version ${version}, the files say ${wanted}.`,
      versionCall,
    ),
    path: manifest.source.path,
    fix: stale
      ? 'Restart Odoo: this server has read the old manifest and keeps it. Then verify again.'
      : 'Odoo has read another copy of the module: look for a second folder of this name on the addons path.',
  });
  return checks;
}

/** Odoo puts the series before a short version. */
function fullVersion({ index, profile }: Ladder): string {
  const version = String(manifestValue(index.module.manifest, 'version') ?? '1.0');
  return version.split('.').length <= 3 && !version.startsWith(`${profile.series}.`)
    ? `${profile.series}.${version}`
    : version;
}

/** A module that stays `to install` blocks every other operation of the database. */
async function stuck(ladder: Ladder, state: string): Promise<Check> {
  const call = 'ir.module.module.button_reset_state()';
  const restart = 'Restart Odoo, then verify again.';
  try {
    await resetStates(ladder.client, callOptions(ladder, {}));
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    const fix = `${restart} Or open Apps and cancel the operation.`;
    return check(
      'S2',
      'reset-state',
      'fail',
      `The module stays "${state}" and blocks other operations.`,
      call,
      fix,
    );
  }
  return check(
    'S2',
    'reset-state',
    'warn',
    `The module stayed "${state}"; the state was reset, so that other modules are not blocked.`,
    call,
    restart,
  );
}

function notSeen(name: string, why: string): Check {
  return check(
    'S2',
    'update-list',
    'fail',
    `Odoo does not see the module ${name}, and ${why}.`,
    'ir.module.module.update_list()',
    `Put the folder ${name} into a folder of the server's --addons-path, or mount it there, readable for Odoo's user (Docker: -v /path/to/${name}:/mnt/extra-addons/${name}:ro); after a change of the path itself restart Odoo.`,
  );
}
