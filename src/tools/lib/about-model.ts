import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, Instance, OdooClient } from '../../odoo/types.ts';
import { cut } from './cells.ts';
import { formView } from './form-view.ts';

const OPERATIONS = ['read', 'create', 'write', 'unlink'] as const;
const LIFETIME_MS = 10 * 60_000;
const MAX_BUTTONS = 25;

const cache = new WeakMap<Instance, Map<string, { at: number; lines: Promise<string[]> }>>();

/** What this user may do with the model, and what its form offers to press: two lines, remembered as fields are. */
export async function aboutModel(client: OdooClient, model: string, options: CallOptions): Promise<string[]> {
  const known = cache.get(client.instance) ?? new Map();
  cache.set(client.instance, known);
  const entry = known.get(model);
  if (entry && Date.now() - entry.at < LIFETIME_MS) return entry.lines;
  const lines = load(client, model, options);
  known.set(model, { at: Date.now(), lines });
  lines.catch(() => known.delete(model));
  return lines;
}

async function load(client: OdooClient, model: string, options: CallOptions): Promise<string[]> {
  const [rights, buttons] = await Promise.all([
    Promise.all(OPERATIONS.map((operation) => mayDo(client, model, operation, options))),
    labelledButtons(client, model, options),
  ]);
  const told = OPERATIONS.map((operation, index) => `${rights[index] ? '' : 'no '}${operation}`);
  return [
    `your rights: ${told.join(', ')} (records may be limited further by rules)`,
    ...(buttons.length > 0 ? [`buttons: ${buttons.join(', ')}`] : []),
  ];
}

/** `has_access` took the place of `check_access_rights` in 18.0; 19.0 has it alone. Source: models.py. */
async function mayDo(
  client: OdooClient,
  model: string,
  operation: string,
  options: CallOptions,
): Promise<boolean> {
  const { major } = await client.info(options);
  const answer =
    major >= 18
      ? client.call(model, 'has_access', { kwargs: { operation } }, { ...options, effect: 'read' })
      : client.call(
          model,
          'check_access_rights',
          { kwargs: { operation, raise_exception: false } },
          { ...options, effect: 'read' },
        );
  return (await answer) === true;
}

/** A model without a form, or one whose form this user may not see, has none. */
async function labelledButtons(client: OdooClient, model: string, options: CallOptions): Promise<string[]> {
  try {
    const { buttons } = await formView(client, model, options);
    return buttons
      .filter((button) => button.label !== '')
      .slice(0, MAX_BUTTONS)
      .map((button) => `${button.name} "${cut(button.label, 40)}"`);
  } catch (error) {
    if (error instanceof OdooError && !['timeout', 'unreachable', 'auth'].includes(error.kind)) return [];
    throw error;
  }
}
