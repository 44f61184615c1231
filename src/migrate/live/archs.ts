import type { XmlElement } from '../../source/xml/tree.ts';

/** A view with all that others make of it; or why it is not known. */
export type Combined =
  | {
      /** The same for every view that makes part of this one. */
      readonly root: string;
      /** Of a primary view: the `root`s of those that it is a copy of, farthest first: what changes them changes it too. */
      readonly over: readonly string[];
      readonly tree: XmlElement;
      /** Some extension of it could not be followed: what is not found may be there all the same. */
      readonly partial: boolean;
      /** It has only what nodes are found by: see `plainSpec`. */
      readonly plain?: boolean | undefined;
    }
  | { readonly problem: 'no view' | 'no module' | 'not readable' };

/** Where the views of other modules come from: a database, or the sources of a series. */
export interface Archs {
  /** For a sentence, such as `the database shop of https://...`. */
  readonly where: string;
  /** A view by its complete xmlid, with all that extends it. */
  combined(xmlid: string): Promise<Combined>;
  /** What stands in an arch for `%(xmlid)d`; undefined where there is no such record. */
  reference(xmlid: string): Promise<string | undefined>;
  /** False where something that the module depends on is not known: what is not found may be of that. */
  readonly complete?: boolean | undefined;
  /** How views hang together, where that is known: what a view extends, and what extends it. */
  readonly family?: {
    inherits(xmlid: string): string | undefined;
    children(xmlid: string): readonly string[];
    /** Likewise of menus: the menu above, `top` for one without; undefined for a menu that is not there. */
    menuAbove(xmlid: string): string | undefined;
    /** The module is known: what it does not declare is not there. */
    knows(module: string): boolean;
  };
}
