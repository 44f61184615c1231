import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import { INSTALL_MS, isLost, isPending, operateModules, resetStates, settled } from '../odoo/modules.ts';
import type { OdooClient } from '../odoo/types.ts';
import { didYouMean } from '../util/suggest.ts';
import { defineTool, type ToolContext } from './define.ts';
import { needsYolo } from './lib/guard.ts';
import { findModules, type Module, neededBy, relyingOn } from './lib/module-rows.ts';
import { question } from './lib/question.ts';

const MAX_ROWS = 200;
const PENDING = ['to install', 'to upgrade', 'to remove'];

const Input = z.strictObject({
  action: z
    .enum(['list', 'state', 'install', 'upgrade', 'uninstall', 'reset'])
    .describe('reset: take all modules out of a pending state'),
  name: z.string().optional().describe('Technical name, such as sale_management'),
  query: z.string().optional().describe('For list: words of the name or title'),
  state: z
    .enum(['installed', 'uninstalled', 'uninstallable', 'pending', 'stale'])
    .optional()
    .describe('For list; stale: the files are of another version than the database'),
});
type Input = z.output<typeof Input>;

export const moduleTool = defineTool({
  name: 'module',
  title: 'Odoo modules (apps)',
  description:
    'List, install, upgrade or uninstall modules of the Odoo database, and look at one: state, versions, whether ' +
    'the server runs older files than it shows. The state is read back after each operation. In safe mode the ' +
    'human is asked first; uninstall needs YOLO mode. To prove a module you write, use verify.',
  access: 'write',
  input: Input,
  examples: [
    { action: 'list', state: 'installed' },
    { action: 'upgrade', name: 'library' },
  ],
  async run(input, context) {
    const client = await context.odoo();
    return ACTIONS[input.action](client, input, context);
  },
});

const ACTIONS: Readonly<
  Record<Input['action'], (client: OdooClient, input: Input, context: ToolContext) => Promise<string>>
> = {
  list,
  state,
  install: (client, input, context) => operate(client, input, context, 'install'),
  upgrade: (client, input, context) => operate(client, input, context, 'upgrade'),
  uninstall: (client, input, context) => operate(client, input, context, 'uninstall'),
  reset,
};

async function list(client: OdooClient, { query, state }: Input, context: ToolContext): Promise<string> {
  const options = { signal: context.signal };
  const text = query?.trim();
  const states =
    state === 'pending' ? PENDING : state === 'stale' ? ['installed'] : state ? [state] : undefined;
  const domain = [
    ...(states ? [['state', 'in', states]] : []),
    ...(text ? ['|', ['name', 'ilike', text], ['shortdesc', 'ilike', text]] : []),
  ];
  const all = await findModules(client, domain, options);
  const found = state === 'stale' ? all.filter(isStale) : all;
  const shown = found.slice(0, MAX_ROWS);
  const lines = shown.map((one) =>
    [one.name, one.state, one.version, isStale(one) ? one.onDisk : '', one.title].join('\t'),
  );
  return [
    `${found.length} module${found.length === 1 ? '' : 's'}${shown.length < found.length ? `, ${shown.length} shown: narrow it with query` : ''}.`,
    ...(lines.length > 0
      ? [['name', 'state', 'version', 'other version on disk', 'title'].join('\t'), ...lines]
      : []),
  ].join('\n');
}

async function state(client: OdooClient, input: Input, context: ToolContext): Promise<string> {
  const options = { signal: context.signal };
  const module = await findOne(client, input, context);
  const [needs, relies] = await Promise.all([
    neededBy(client, module, options),
    relyingOn(client, module, options),
  ]);
  return [
    `${module.name} (${module.title}) is ${module.state}.`,
    ...(module.version ? [`version in the database: ${module.version}`] : []),
    `version in the files, as the server has read them: ${module.onDisk || 'none'}`,
    ...staleness(module, await majorOf(client)),
    ...(module.state !== 'installed' && needs.length > 0 ? [`would bring: ${names(needs)}`] : []),
    ...(relies.length > 0 ? [`installed modules that rely on it: ${names(relies)}`] : []),
    ...(isPending(module.state) ? ['A pending state blocks other operations: module reset ends it.'] : []),
  ].join('\n');
}

type Operation = 'install' | 'upgrade' | 'uninstall';
const METHOD: Readonly<Record<Operation, string>> = {
  install: 'button_immediate_install',
  upgrade: 'button_immediate_upgrade',
  uninstall: 'button_immediate_uninstall',
};
const DONE: Readonly<Record<Operation, string>> = {
  install: 'installed',
  upgrade: 'installed',
  uninstall: 'uninstalled',
};

async function operate(
  client: OdooClient,
  input: Input,
  context: ToolContext,
  operation: Operation,
): Promise<string> {
  const options = { signal: context.signal };
  if (operation === 'uninstall' && context.mode !== 'yolo') {
    throw needsYolo('Uninstalling a module deletes its data, which needs YOLO mode.');
  }
  const { module, asked } = await findOrList(client, input, context, operation);
  checkState(module, operation);
  await checkNothingPending(client, context);
  const others =
    operation === 'install'
      ? await neededBy(client, module, options)
      : await relyingOn(client, module, options);
  const effect = {
    install: 'installed with it',
    upgrade: 'upgraded with it',
    uninstall: 'uninstalled with it',
  }[operation];
  const verb = operation[0]?.toUpperCase() + operation.slice(1);
  const lines = [
    `${module.title}${module.version ? `, version ${module.version}` : ''}; the files say ${module.onDisk || 'nothing'}`,
    ...(others.length > 0 ? [`${effect}: ${names(others)}`] : []),
    'Odoo reloads its registry: other users wait for that time.',
  ];
  if (!asked) await context.confirm(await question(client, `${verb} the module ${module.name}?`, lines));
  context.progress(0, 1, `${operation} ${module.name}: this may take minutes`);

  // A new version of the files is only seen after this, as far as this series sees it at all.
  const write = { ...options, effect: 'write', timeoutMs: INSTALL_MS } as const;
  if (operation === 'upgrade') await client.call('ir.module.module', 'update_list', {}, write);
  let failure: OdooError | undefined;
  try {
    await operateModules(client, METHOD[operation], [module.id], write);
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    failure = error;
  }
  client.forget();
  const read = async () => (await findModules(client, [['id', '=', module.id]], options))[0];
  const after = await settled(read, (one) => one?.state ?? '', failure, context.signal);
  context.progress(1, 1, 'done');
  // After a lost answer the state alone tells; an upgrade leaves it as it was.
  const proved = after?.state === DONE[operation] && (operation !== 'upgrade' || !isStale(after));
  if (
    !after ||
    (failure && !(isLost(failure) && proved && operation !== 'upgrade')) ||
    after.state !== DONE[operation]
  ) {
    throw failed(module, after, operation, failure);
  }
  const done = `${operation === 'uninstall' ? 'Uninstalled' : operation === 'install' ? 'Installed' : 'Upgraded'} ${module.name}`;
  const version = after.version
    ? `, version ${after.version}${after.version === module.version ? ' as before' : ''}`
    : '';
  return [
    `${done}; read back: ${after.state}${version}.`,
    ...(others.length > 0 ? [`${effect}: ${names(others)}`] : []),
    ...(operation === 'uninstall' ? [] : staleness(after, await majorOf(client))),
  ].join('\n');
}

async function reset(client: OdooClient, _input: Input, context: ToolContext): Promise<string> {
  const options = { signal: context.signal };
  const before = await findModules(client, [['state', 'in', PENDING]], options);
  if (before.length === 0) return 'No module is in a pending state.';
  const lines = before.map((one) => `${one.name}: ${one.state}`);
  await context.confirm(await question(client, 'Cancel the pending operations of these modules?', lines));
  await resetStates(client, options);
  const after = await findModules(client, [['name', 'in', before.map((one) => one.name)]], options);
  return ['Reset; read back:', ...after.map((one) => `${one.name}: ${one.state}`)].join('\n');
}

async function findOne(client: OdooClient, input: Input, context: ToolContext): Promise<Module> {
  const name = nameOf(input);
  const options = { signal: context.signal };
  const [module] = await findModules(client, [['name', '=', name]], options);
  if (module) return module;
  const known = (await findModules(client, [], options)).map((one) => one.name);
  throw new OdooError('not_found', `Odoo does not see a module "${name}".${didYouMean(name, known)}`, {
    hint: "A folder has to be on the server's addons path, readable for Odoo's user; module list finds modules by words.",
  });
}

/** A folder that came to the addons path since is not in the list yet: then one question covers both steps. */
async function findOrList(
  client: OdooClient,
  input: Input,
  context: ToolContext,
  operation: Operation,
): Promise<{ module: Module; asked: boolean }> {
  const name = nameOf(input);
  const options = { signal: context.signal };
  const found = await findModules(client, [['name', '=', name]], options);
  if (found.length > 0 || operation !== 'install') {
    return { module: await findOne(client, input, context), asked: false };
  }
  const lines = [
    'Odoo does not list it yet: its list of modules is updated first. It may bring others with it.',
  ];
  await context.confirm(await question(client, `Install the module ${name}?`, lines));
  await client.call('ir.module.module', 'update_list', {}, { ...options, effect: 'write' });
  return { module: await findOne(client, input, context), asked: true };
}

function nameOf({ name, action }: Input): string {
  if (name && /^\w{1,120}$/.test(name)) return name;
  throw new OdooError('bad_request', `${action} needs "name", the technical name of a module.`);
}

function checkState({ name, state }: Module, operation: Operation): void {
  if (state === 'uninstallable') {
    throw new OdooError('bad_request', `Odoo takes ${name} for not installable.`, {
      hint: 'Its manifest says so, is of another series, or misses something. A manifest is read once: restart Odoo after a change.',
    });
  }
  const installed = state === 'installed';
  if (operation === 'install' && installed) {
    throw new OdooError('bad_request', `${name} is installed already.`, { hint: 'Use action upgrade.' });
  }
  if (operation !== 'install' && state === 'uninstalled') {
    throw new OdooError('bad_request', `${name} is not installed.`);
  }
}

async function checkNothingPending(client: OdooClient, context: ToolContext): Promise<void> {
  const pending = await findModules(client, [['state', 'in', PENDING]], { signal: context.signal });
  if (pending.length === 0) return;
  throw new OdooError(
    'validation',
    `Other operations are pending: ${pending.map((one) => `${one.name} ${one.state}`).join(', ')}.`,
    {
      hint: 'They would be done with it, or block it. Wait for them, or cancel them with action reset.',
    },
  );
}

function failed(
  before: Module,
  after: Module | undefined,
  operation: Operation,
  failure: OdooError | undefined,
): OdooError {
  const now = after
    ? `Read back, ${before.name} is ${after.state}${after.version ? `, version ${after.version}` : ''}.`
    : '';
  const said = failure?.message ?? `Odoo went through ${operation} and did not do it.`;
  const hint =
    after && isPending(after.state)
      ? 'It blocks other operations: module reset takes it out of that state.'
      : 'Nothing of it was changed. Correct the module, restart Odoo if it has read the files already, then try again.';
  const lost = failure !== undefined && isLost(failure);
  return new OdooError(failure?.kind ?? 'server', `${said} ${now}`.trim(), {
    hint: lost ? `Look with module state in a minute. ${failure.hint ?? ''}`.trim() : hint,
    cause: failure,
  });
}

function isStale({ state, version, onDisk }: Module): boolean {
  return state === 'installed' && onDisk !== '' && version !== '' && version !== onDisk;
}

/** What of a module's files the running server does not have yet. */
function staleness(module: Module, major: number): string[] {
  if (module.state !== 'installed') return [];
  const cached = major >= 16 ? ', and the manifest neither' : '';
  return [
    ...(isStale(module)
      ? [`Stale: the files are of version ${module.onDisk}. Upgrade the module to apply them.`]
      : []),
    `A running Odoo does not reload changed Python${cached}: after a change of the files restart it, then upgrade.`,
  ];
}

async function majorOf(client: OdooClient): Promise<number> {
  return (await client.info()).major;
}

function names(modules: readonly Module[]): string {
  const list = modules.slice(0, 30).map((one) => one.name);
  return list.join(', ') + (modules.length > list.length ? ` and ${modules.length - list.length} more` : '');
}
