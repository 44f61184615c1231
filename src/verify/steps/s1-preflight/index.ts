import { OdooError } from '../../../odoo/errors.ts';
import { manifestPaths, manifestValue } from '../../../source/manifest.ts';
import { comodelOf } from '../../../source/model-index.ts';
import { manualModels } from '../../../source/module-index.ts';
import { pythonRefs } from '../../../source/python/refs.ts';
import type { SourceFile, Span } from '../../../source/types.ts';
import { recordField } from '../../../source/xml/data.ts';
import { textOf as elementText } from '../../../source/xml/query.ts';
import { byColumn, check, type Ladder, odooSentence, type Row, searchRead, textOf } from '../../ladder.ts';
import type { Check } from '../../types.ts';
import { clashChecks } from './clashes.ts';
import { sequenceCodes } from './named.ts';
import { productionCheck } from './production.ts';

export interface Preflight {
  readonly checks: readonly Check[];
  /** Row of `ir.module.module`, when Odoo has seen the module already. */
  readonly module: Row | undefined;
  /** Why the database is taken for one that people work with. */
  readonly production: string | undefined;
}

export const MODULE_FIELDS = ['name', 'state', 'latest_version', 'installed_version', 'demo'];
const PENDING = ['to install', 'to upgrade', 'to remove'];

/** Reads only: whether this database can take the module, and what of it must be known beforehand. */
export async function preflight(ladder: Ladder): Promise<Preflight> {
  const server = await serverCheck(ladder);
  if (server.verdict === 'fail') return { checks: [server], module: undefined, production: undefined };
  const admin = await adminCheck(ladder);
  if (admin.verdict === 'fail') return { checks: [server, admin], module: undefined, production: undefined };
  const { name, manifest } = ladder.index.module;
  const depends = manifestPaths(manifest, 'depends').map(({ path }) => path);
  const modules = await searchRead(
    ladder,
    'ir.module.module',
    ['|', ['name', 'in', [name, ...depends, ...refModules(ladder)]], ['state', 'in', PENDING]],
    MODULE_FIELDS,
  );
  const known = byColumn(modules.rows, 'name');
  const production = await productionCheck(ladder);
  const checks = [
    server,
    admin,
    ...production.checks,
    ...dependencyChecks(depends, known, modules.call),
    pendingCheck(modules.rows, modules.call),
    loadedCheck(ladder, known.get(name), modules.call),
    ...(await externalRefs(ladder, known)),
    ...(await externalModels(ladder, depends, known)),
    ...(await sequenceCodes(ladder)),
    ...(await clashChecks(ladder, known.get(name))),
  ];
  return { checks, module: known.get(name), production: production.why };
}

async function serverCheck({ client, profile, options }: Ladder): Promise<Check> {
  const call = 'common.version() and login';
  try {
    const info = await client.info({ signal: options.signal });
    const same = info.series === profile.series;
    const message = `The server is Odoo ${info.series}, database ${info.db}; the module is for ${profile.series}.`;
    const fix = `Verify on an Odoo ${profile.series}, or port the module.`;
    return check('S1', 'server-series', same ? 'pass' : 'fail', message, call, same ? undefined : fix);
  } catch (error) {
    const fix = error instanceof OdooError ? error.hint : undefined;
    return check('S1', 'server-reached', 'fail', odooMessage(error), call, fix);
  }
}

function odooMessage(error: unknown): string {
  odooSentence(error);
  return error instanceof Error ? error.message : '';
}

async function adminCheck(ladder: Ladder): Promise<Check> {
  const { uid, login } = await ladder.client.info();
  // From 19.0 on the implied groups are in a field of their own.
  const field = ladder.profile.recordGroupsField === 'group_ids' ? 'all_group_ids' : 'groups_id';
  try {
    const data = await searchRead(
      ladder,
      'ir.model.data',
      [
        ['module', '=', 'base'],
        ['name', '=', 'group_system'],
      ],
      ['res_id'],
    );
    const { rows, call } = await searchRead(
      ladder,
      'res.users',
      [
        ['id', '=', uid],
        [field, 'in', [data.rows[0]?.res_id]],
      ],
      ['id'],
    );
    if (rows.length > 0) return check('S1', 'admin', 'pass', `${login} is an administrator.`, call);
  } catch (error) {
    if (!(error instanceof OdooError) || error.kind !== 'access') throw error;
  }
  return check(
    'S1',
    'admin',
    'fail',
    `${login} may not administer this database.`,
    'ir.model.data.search_read and res.users.search_read',
    'Use a user of the group Administration / Settings: modules cannot be installed without it.',
  );
}

function dependencyChecks(
  depends: readonly string[],
  known: ReadonlyMap<string, Row>,
  call: string,
): Check[] {
  const wrong = depends.flatMap((name) => {
    const state = textOf(known.get(name), 'state');
    if (state === '') {
      const fix = `Put ${name} on the addons path and update the apps list, or correct depends.`;
      return [check('S1', 'dependencies', 'fail', `The module ${name} is unknown to this Odoo.`, call, fix)];
    }
    if (state !== 'uninstallable') return [];
    return [
      check(
        'S1',
        'dependencies',
        'fail',
        `The module ${name} is not installable here.`,
        call,
        `Use a build of ${name} for this series.`,
      ),
    ];
  });
  if (wrong.length > 0) return wrong;
  const install = depends.filter((name) => textOf(known.get(name), 'state') !== 'installed');
  const also = install.length > 0 ? `; ${install.join(', ')} will be installed too` : '';
  return [check('S1', 'dependencies', 'pass', `${depends.join(', ')} can be had${also}.`, call)];
}

function pendingCheck(rows: readonly Row[], call: string): Check {
  const pending = rows.filter((row) => PENDING.includes(textOf(row, 'state')));
  if (pending.length === 0)
    return check('S1', 'no-pending-operation', 'pass', 'No module waits for an operation.', call);
  const names = pending.map((row) => `${textOf(row, 'name')} (${textOf(row, 'state')})`).join(', ');
  const fix =
    'Open Apps and cancel or apply the operation; on 19.0 ir.module.module.button_reset_state() resets them all.';
  return check('S1', 'no-pending-operation', 'fail', `Waiting for an operation: ${names}.`, call, fix);
}

function loadedCheck({ index, options }: Ladder, row: Row | undefined, call: string): Check {
  const version = String(manifestValue(index.module.manifest, 'version') ?? '');
  if (!row)
    return check(
      'S1',
      'module-state',
      'pass',
      'Odoo has not seen the module yet: it will be read fresh.',
      call,
    );
  const state = textOf(row, 'state');
  if (state !== 'installed')
    return check('S1', 'module-state', 'pass', `The module is known and ${state}.`, call);
  const before = textOf(row, 'latest_version');
  if (before === version)
    return check('S1', 'module-state', 'pass', `Version ${before} is installed already.`, call);
  const verdict = options.install === 'auto' ? 'warn' : 'fail';
  const fix =
    verdict === 'warn'
      ? 'If Python has changed, restart Odoo first: a running server never reloads it.'
      : 'Restart Odoo, then verify with installation allowed.';
  return check(
    'S1',
    'module-state',
    verdict,
    `Version ${before} is installed, the files are ${version}.`,
    call,
    fix,
  );
}

/** Of the data files, and the groups that the Python names: of one that does not exist nobody is a member. */
function external({ index }: Ladder) {
  const groups = pythonRefs(index.module).filter(({ kind }) => kind === 'group');
  const named = groups.map(({ source, xmlid, start, end }) => ({ source, fact: { xmlid, start, end } }));
  return [...index.refs, ...named].filter(({ fact }) => !fact.xmlid.startsWith(`${index.module.name}.`));
}

function refModules(ladder: Ladder): string[] {
  return [...new Set(external(ladder).map(({ fact }) => fact.xmlid.split('.')[0] ?? ''))];
}

/** One search for all records of other modules that the data files name. */
async function externalRefs(ladder: Ladder, known: ReadonlyMap<string, Row>): Promise<Check[]> {
  const refs = external(ladder);
  if (refs.length === 0) return [];
  const split = (xmlid: string) =>
    [xmlid.slice(0, xmlid.indexOf('.')), xmlid.slice(xmlid.indexOf('.') + 1)] as const;
  const installed = refs.filter(
    ({ fact }) => textOf(known.get(split(fact.xmlid)[0]), 'state') === 'installed',
  );
  const names = [...new Set(installed.map(({ fact }) => split(fact.xmlid)[1]))];
  const { rows, call } = await searchRead(
    ladder,
    'ir.model.data',
    [
      ['module', 'in', refModules(ladder)],
      ['name', 'in', names],
    ],
    ['module', 'name'],
  );
  const there = new Set(rows.map((row) => `${textOf(row, 'module')}.${textOf(row, 'name')}`));
  const checks: Check[] = [];
  for (const { fact, source } of refs) {
    const [module] = split(fact.xmlid);
    const unknown = !known.has(module);
    if (!unknown && (!installed.some((ref) => ref.fact === fact) || there.has(fact.xmlid))) continue;
    const message = unknown
      ? `${fact.xmlid}: there is no module ${module}.`
      : `${fact.xmlid} does not exist on this Odoo.`;
    checks.push(
      placed(
        'external-refs',
        message,
        call,
        source,
        fact,
        'Correct the id, or depend on the module that declares it.',
      ),
    );
  }
  if (checks.length > 0) return checks;
  const later = refs.length - installed.length;
  const rest = later > 0 ? `; ${later} of modules that are not installed yet come with the installation` : '';
  return [
    check('S1', 'external-refs', 'pass', `${there.size} records of other modules are there${rest}.`, call),
  ];
}

/** Models that the module names and does not make; most series install a wrong one without a word. */
async function externalModels(
  ladder: Ladder,
  depends: readonly string[],
  known: ReadonlyMap<string, Row>,
): Promise<Check[]> {
  const named = externalModelNames(ladder);
  if (named.size === 0) return [];
  const { rows, call } = await searchRead(
    ladder,
    'ir.model',
    [['model', 'in', [...named.keys()]]],
    ['model'],
  );
  const there = new Set(rows.map((row) => textOf(row, 'model')));
  const missing = [...named].filter(([model]) => !there.has(model));
  if (missing.length === 0) {
    return [check('S1', 'external-models', 'pass', `${there.size} models of other modules are there.`, call)];
  }
  if (depends.some((name) => textOf(known.get(name), 'state') !== 'installed')) {
    const message = `${missing.map(([model]) => model).join(', ')}: not there yet; a dependency that is not installed may bring them.`;
    return [check('S1', 'external-models', 'skip', message, call, 'S3 looks again after the installation.')];
  }
  return missing.map(([model, { source, at }]) => {
    const fix = 'Correct the name, or depend on the module that makes it.';
    return placed(
      'external-models',
      `The model ${model} does not exist on this Odoo.`,
      call,
      source,
      at,
      fix,
    );
  });
}

/** Where data files name a model by its name. */
const MODEL_COLUMNS: Readonly<Record<string, string>> = {
  'ir.ui.view': 'model',
  'ir.actions.act_window': 'res_model',
  'ir.actions.report': 'model',
};

function externalModelNames({ index }: Ladder): Map<string, { source: SourceFile; at: Span }> {
  const named = new Map<string, { source: SourceFile; at: Span }>();
  const add = (model: string | undefined, source: SourceFile, at: Span) => {
    if (model !== undefined && !index.models.get(model)?.own && !named.has(model))
      named.set(model, { source, at });
  };
  for (const { classes } of index.models.values()) {
    for (const { file, fact } of classes) {
      for (const parent of fact.inherit) add(parent, file.source, fact.attributes.get('_inherit') ?? fact);
      for (const field of fact.fields) add(comodelOf(field), file.source, field);
    }
  }
  const manual = new Set(manualModels(index).values());
  for (const { fact, source } of index.records) {
    const column = MODEL_COLUMNS[fact.model];
    const field = column === undefined || !fact.element ? undefined : recordField(fact.element, column);
    const model = field && elementText(field).trim();
    if (field && model && !manual.has(model)) add(model, source, field.tag);
  }
  return named;
}

function placed(id: string, message: string, call: string, source: SourceFile, at: Span, fix: string): Check {
  return { ...check('S1', id, 'fail', message, call, fix), path: source.path, line: source.lineAt(at.start) };
}
