import { OdooError } from '../../odoo/errors.ts';
import { READING } from '../../odoo/methods.ts';
import { MAX_IDS } from './ids.ts';

const MAX_ROWS = 500;

export { isDeleting, isReading } from '../../odoo/methods.ts';

export function checkMethodName(method: string): void {
  if (/^[a-z]\w*$/i.test(method)) return;
  throw new OdooError(
    'bad_request',
    method.startsWith('_')
      ? `"${method}" is private: Odoo lets nobody call a method that begins with an underscore from outside.`
      : `"${method}" is no method name.`,
    { hint: 'Call a public method such as action_confirm.' },
  );
}

export interface MethodArguments {
  readonly ids: readonly number[] | undefined;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
}

/** Puts a bound on what a reading method can return, and asks for sizes in place of binary content. */
export function bounded(method: string, given: MethodArguments): MethodArguments {
  if ((given.ids?.length ?? 0) > MAX_IDS) {
    throw new OdooError(
      'bad_request',
      `${given.ids?.length} ids are too many for one call: at most ${MAX_IDS}.`,
    );
  }
  const context = {
    ...(given.kwargs.context && typeof given.kwargs.context === 'object' ? given.kwargs.context : {}),
    bin_size: true,
  };
  const position = READING[method];
  if (position === undefined) return { ...given, kwargs: { ...given.kwargs, context } };
  if (given.args.length > position) {
    const args = given.args.map((arg, index) => (index === position ? bound(arg) : arg));
    return { ...given, args, kwargs: { ...given.kwargs, context } };
  }
  return { ...given, kwargs: { ...given.kwargs, limit: bound(given.kwargs.limit), context } };
}

/** Odoo takes 0, false and null for no limit. */
function bound(limit: unknown): number {
  return typeof limit === 'number' && limit > 0 ? Math.min(limit, MAX_ROWS) : MAX_ROWS;
}
