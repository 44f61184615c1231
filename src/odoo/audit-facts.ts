import { isMapping } from './data-file.ts';
import type { CallArgs } from './types.ts';

const MAX = 50;

/** The records of a call: those it was given, else those that came back; at most 50 ids, and their count. */
export function idsOf(args: CallArgs, result: unknown): { ids?: readonly number[]; count?: number } {
  const ids = args.ids?.length ? args.ids : resultIds(result);
  return ids.length > 0 ? { ids: ids.slice(0, MAX), count: ids.length } : {};
}

/** Names of fields that a call reads or writes, never their values. */
export function namesOf({ args = [], kwargs = {} }: CallArgs): { fields?: readonly string[] } {
  const values = [kwargs.vals, kwargs.vals_list, kwargs.values, kwargs.specification, ...args].flat();
  const names = [
    ...(Array.isArray(kwargs.fields) ? kwargs.fields : []),
    ...values.filter(isMapping).flatMap((one) => Object.keys(one)),
  ].filter((name) => typeof name === 'string' && /^[\w.:/]{1,100}$/.test(name));
  return names.length > 0 ? { fields: [...new Set(names)].slice(0, MAX) } : {};
}

function resultIds(result: unknown): readonly number[] {
  const list = isMapping(result) && Array.isArray(result.records) ? result.records : result;
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    const id = isMapping(one) ? one.id : one;
    return typeof id === 'number' && Number.isInteger(id) ? [id] : [];
  });
}
