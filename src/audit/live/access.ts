import type { LiveContext } from './check.ts';
import { idOf, type Row, textOf } from './reader.ts';

export const PERMISSIONS = ['perm_read', 'perm_write', 'perm_create', 'perm_unlink'] as const;
export type Permission = (typeof PERMISSIONS)[number];

const WORDS: Readonly<Record<Permission, string>> = {
  perm_read: 'read',
  perm_write: 'change',
  perm_create: 'create',
  perm_unlink: 'delete',
};

/** `read, change and delete`. */
export function permissionWords(permissions: readonly Permission[]): string {
  return listed(permissions.map((permission) => WORDS[permission]));
}

export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A long list, cut. */
export function some(names: readonly string[], most = 5): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : listed(names);
}

export function granted(row: Row): Permission[] {
  return PERMISSIONS.filter((permission) => row[permission] === true);
}

/** Name of the model that a row of access or a rule is about. */
export async function modelNames({ meta }: Pick<LiveContext, 'meta'>): Promise<(row: Row) => string> {
  const byId = new Map([...(await meta.models()).values()].map((row) => [row.id, textOf(row, 'model')]));
  return (row) => byId.get(idOf(row, 'model_id') ?? 0) ?? '';
}

/** Models that the audited modules make, with the module. Abstract ones have no records to guard. */
export function ownModels({ modules }: Pick<LiveContext, 'modules'>) {
  return modules.flatMap((index) =>
    [...index.models.values()]
      .filter(({ own, kind }) => own && kind !== 'abstract' && kind !== undefined)
      .map((facts) => ({ index, model: facts.model, facts })),
  );
}
