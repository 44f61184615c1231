import { setTimeout as sleep } from 'node:timers/promises';
import { OdooError } from './errors.ts';
import type { CallOptions, OdooClient } from './types.ts';

/** An installation may take minutes, and a proxy may cut it off before Odoo is done. */
export const INSTALL_MS = 600_000;
const POLL_MS = 3_000;

/** How long another change of the database, such as a scheduled action, may hold a module operation up. */
const BUSY_MS = 30_000;

/**
 * Lets Odoo install, upgrade or uninstall modules at once. Before it begins, Odoo asks for the locks of all modules and
 * scheduled actions, and gives up where one is taken: then it is asked again, as nothing was changed. Source:
 * `_button_immediate_function` in addons/base/models/ir_module.py.
 *
 * @throws {OdooError} of the last try
 */
export async function operateModules(
  client: OdooClient,
  method: string,
  ids: readonly number[],
  options: CallOptions,
): Promise<void> {
  const until = Date.now() + BUSY_MS;
  for (;;) {
    try {
      await client.call('ir.module.module', method, { ids: [...ids] }, { ...options, effect: 'write' });
      return;
    } catch (error) {
      if (!beforeItBegan(error) || Date.now() >= until) throw error;
    }
    await sleep(POLL_MS, undefined, { signal: options.signal });
  }
}

function beforeItBegan(error: unknown): boolean {
  if (!(error instanceof OdooError) || typeof error.cause !== 'object' || error.cause === null) return false;
  const debug = 'debug' in error.cause ? String(error.cause.debug) : '';
  // The traceback shows lines of code, which nobody translates; only later series tell what was before.
  return /NOWAIT"\)[\s\S]*could not obtain lock|raise UserError\(_\("Odoo is currently processing a scheduled/.test(
    debug,
  );
}

/** Whether Odoo may still be at work on what was asked. */
export function isLost(failure: unknown): boolean {
  return failure instanceof OdooError && /^(timeout|unknown_outcome|unreachable)$/.test(failure.kind);
}

/**
 * What `read` gives once no module operation is under way any more. After a lost answer Odoo may be at work
 * for minutes yet, restarting, or holding its locks.
 *
 * @param stateOf the module's `state` in what was read
 */
export async function settled<T>(
  read: () => Promise<T>,
  stateOf: (value: T) => string,
  failure: unknown,
  signal: AbortSignal | undefined,
): Promise<T> {
  const until = Date.now() + (isLost(failure) ? INSTALL_MS : 0);
  for (;;) {
    try {
      const value = await read();
      if (!isPending(stateOf(value)) || Date.now() >= until) return value;
    } catch (error) {
      if (!(error instanceof OdooError) || Date.now() >= until) throw error;
    }
    await sleep(POLL_MS, undefined, { signal });
  }
}

/** `to install`, `to upgrade` or `to remove`: a module that stays so blocks every other operation. */
export function isPending(state: string): boolean {
  return state.startsWith('to ');
}

/** What takes a module out of each pending state where there is no method for all of them. */
const CANCEL = [
  ['to install', 'button_install_cancel'],
  ['to upgrade', 'button_upgrade_cancel'],
  ['to remove', 'button_uninstall_cancel'],
] as const;

/**
 * Takes all modules out of a pending state, as after an operation that broke off. 19.0 has one method for
 * it, 14.0 one for each state. Source: addons/base/models/ir_module.py of both.
 */
export async function resetStates(client: OdooClient, options: CallOptions): Promise<void> {
  const write = { ...options, effect: 'write' } as const;
  try {
    await client.call('ir.module.module', 'button_reset_state', {}, write);
    return;
  } catch (error) {
    if (!(error instanceof OdooError) || error.kind !== 'bad_request') throw error;
  }
  for (const [state, method] of CANCEL) {
    const found = await client.call(
      'ir.module.module',
      'search',
      { args: [[['state', '=', state]]] },
      { ...options, effect: 'read' },
    );
    const ids = Array.isArray(found) ? found.map(Number) : [];
    if (ids.length > 0) await client.call('ir.module.module', method, { ids }, write);
  }
}
