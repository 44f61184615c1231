/** What a module has already that a spec is added to; xmlids without the module. */
export interface Surroundings {
  readonly groups: ReadonlySet<string>;
  readonly menus: ReadonlySet<string>;
  /** The menu under which new ones go that name no parent. */
  readonly rootMenu: string | undefined;
  /** Models that the module makes. */
  readonly models: ReadonlySet<string>;
  /** Views of the module. */
  readonly views: ReadonlySet<string>;
}

/** Of a module that the spec describes wholly. */
export const NOTHING_AROUND: Surroundings = {
  groups: new Set(),
  menus: new Set(),
  rootMenu: undefined,
  models: new Set(),
  views: new Set(),
};
