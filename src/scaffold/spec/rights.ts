import type { AccessSpec, ModelSpec, Spec } from './types.ts';

export interface Rights {
  readonly read: boolean;
  readonly write: boolean;
  readonly create: boolean;
  readonly unlink: boolean;
}

/** Groups of a user that has exactly one group of the spec, and what they may do with the model together. */
export interface TestUser {
  readonly slug: string;
  /** Complete xmlids. */
  readonly groups: readonly string[];
  readonly rights: Rights;
}

/** A user for each access row of the model. Rights add up over the groups that a group implies. */
export function testUsers(spec: Spec, model: ModelSpec): TestUser[] {
  return model.access.map((row) => {
    const all = impliedBy(spec, row.group);
    const alone =
      all.has('base.group_user') || ['base.group_portal', 'base.group_public'].includes(row.group);
    if (!alone) all.add('base.group_user');
    const rows = model.access.filter((other) => all.has(other.group));
    return {
      slug: row.slug,
      groups: [...(alone ? [] : ['base.group_user']), complete(spec, row.group)],
      rights: union(rows),
    };
  });
}

function union(rows: readonly AccessSpec[]): Rights {
  return {
    read: rows.some((row) => row.read),
    write: rows.some((row) => row.write),
    create: rows.some((row) => row.create),
    unlink: rows.some((row) => row.unlink),
  };
}

/** The group and all that it implies, as far as the spec knows. */
function impliedBy(spec: Spec, group: string): Set<string> {
  const all = new Set([group]);
  for (const id of all) {
    // A set that grows while it is walked is walked to its end.
    for (const implied of spec.groups.find((entry) => entry.id === id)?.implies ?? []) all.add(implied);
    // The administration of Odoo is for internal users.
    if (id === 'base.group_system' || id === 'base.group_erp_manager') all.add('base.group_user');
  }
  return all;
}

/** xmlid with its module. */
export function complete(spec: Spec, id: string): string {
  return id.includes('.') ? id : `${spec.module.name}.${id}`;
}
