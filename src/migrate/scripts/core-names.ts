import type { Series } from '../../series/profile.ts';
import { hopsBetween } from '../engine/hops.ts';
import names16 from '../renames/16.0.json' with { type: 'json' };
import names17 from '../renames/17.0.json' with { type: 'json' };
import names19 from '../renames/19.0.json' with { type: 'json' };

const MODELS: Readonly<Partial<Record<Series, Readonly<Record<string, string>>>>> = {
  '16.0': names16.models,
  '17.0': names17.models,
  '19.0': names19.models,
};

/** Name that a model of Odoo itself has at the end of the way; its own where it keeps it. */
export function coreName(model: string, from: Series, to: Series): string {
  let name = model;
  for (const hop of hopsBetween(from, to)) {
    const now = MODELS[hop];
    if (now && Object.hasOwn(now, name)) name = now[name] ?? name;
  }
  return name;
}
