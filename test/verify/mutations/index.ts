import { BEHAVIOUR } from './behaviour.ts';
import { DECLARATIONS } from './declarations.ts';
import { EXTENSIONS } from './extensions.ts';
import { FILES, RULES } from './files.ts';
import { MANIFESTS } from './manifest.ts';
import type { Mutation } from './mutation.ts';
import { PYTHON } from './python.ts';
import { REFERENCES } from './references.ts';
import { SERIES } from './series.ts';
import { UPGRADES } from './upgrades.ts';

/** Ways to break the good module that the static gate must see. */
export const MUTATIONS: readonly Mutation[] = [
  ...MANIFESTS,
  ...PYTHON,
  ...FILES,
  ...RULES,
  ...SERIES,
  ...BEHAVIOUR,
  ...UPGRADES,
  ...EXTENSIONS,
  ...DECLARATIONS,
  ...REFERENCES,
].map(([series, expect, file, from, to, more]) => ({
  series,
  expect,
  change: { file, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
  ...more,
}));
