import { readFileSync } from 'node:fs';
import type { Series } from '../../series/profile.ts';
import { besideProgram } from '../../util/beside.ts';

/**
 * What Odoo's own web client lost on the way to a series, and where it went: written by scripts/web-moves.mjs from the
 * sources of both. Two exports are one that moved when they have the name, most of the text, and no other namesake. A
 * place with `?` before it has the only namesake, whose text is another.
 */
export interface Moves {
  /** Modules that are gone: where each of their exports is now; one that is not named has no known successor. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Exports that are gone from modules that stayed: where they are now, else `""`. */
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of `odoo.define` that are gone: the module whose default export they are now, else their namesake, else `""`. */
  readonly legacy: Readonly<Record<string, string>>;
  /** Keys that are registered no more, by category: services, fields, views, view_widgets, actions. */
  readonly registered: Readonly<Record<string, readonly string[]>>;
  /** Templates of the client that are gone. */
  readonly templates: readonly string[];
  /** Of templates that stayed, what an xpath may have looked for and is gone: tags, `.class` and `attribute=value`. */
  readonly anchors: Readonly<Record<string, readonly string[]>>;
  /** Classes, as `MODULE NAME`, beside which their module now exports what describes them: `aField` for `AField`. */
  readonly descriptors: readonly string[];
  /**
   * What stylesheets no longer define: `$a`, `@a` for a mixin, `%a` for a placeholder and `a()` for a function. A value
   * that needs no other name comes with a variable; all else has `""`.
   */
  readonly styles: Readonly<Record<string, string>>;
}

const NOTHING: Moves = {
  modules: {},
  exports: {},
  legacy: {},
  registered: {},
  templates: [],
  anchors: {},
  descriptors: [],
  styles: {},
};
const loaded = new Map<string, Moves>();

/** Read at the first call, from `data/web` beside `dist` and `src`. */
export function webMoves(to: Series): Moves {
  const known = loaded.get(to);
  if (known) return known;
  const file = besideProgram(`data/web/${to}.json`);
  const moves = file === undefined ? NOTHING : (JSON.parse(readFileSync(file, 'utf8')) as Moves);
  loaded.set(to, moves);
  return moves;
}
