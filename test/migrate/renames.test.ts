import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSeries, SERIES, type Series } from '../../src/series/profile.ts';
import type { ModuleFacts } from '../../src/source/project/facts.ts';
import { loadSymbols } from '../../src/source/project/symbols.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/migrate/renames');

/**
 * Two fields that became one: 17.0 has one start and one end of an order, as planned and then as it was, and 19.0 buys
 * a product in the unit that it is sold in.
 */
const MERGED: ReadonlySet<string> = new Set([
  ...['mrp.production', 'mrp.workorder'].flatMap((model) => [
    `${model} date_start`,
    `${model} date_finished`,
  ]),
  ...['product.product', 'product.template'].map((model) => `${model} uom_id`),
]);

/** Odoo makes the categories that manifests name, and a record of each model: no file declares them. */
const MADE = /^base\.module_category_|\.model_/;

interface Renames {
  readonly models: Record<string, string>;
  readonly fields: Record<string, Record<string, string>>;
  readonly methods?: Record<string, Record<string, string | null>>;
  readonly xmlids?: Record<string, string>;
}

const FILES = readdirSync(FOLDER)
  .map((file) => file.slice(0, -'.json'.length))
  .filter(isSeries);

describe.each(FILES)('the list of names of %s', (series) => {
  const list: Renames = JSON.parse(readFileSync(path.join(FOLDER, `${series}.json`), 'utf8'));

  it('names what is there before and after, and only then', async () => {
    const before = names(await loadSymbols(previous(series)));
    const after = names(await loadSymbols(series));
    const wrong: string[] = [];
    const check = (kind: string, old: string, now: string) => {
      if (!before.has(`${kind} ${old}`)) wrong.push(`${kind} ${old} was not there`);
      if (after.has(`${kind} ${old}`)) wrong.push(`${kind} ${old} is still there`);
      // What was a method of one mixin may be one of every model now.
      const there = [now, now.replace(/^\S+ /, 'base ')].some((name) => after.has(`${kind} ${name}`));
      if (!there) wrong.push(`${kind} ${now} is not there`);
      if (before.has(`${kind} ${now}`) && !MERGED.has(now)) wrong.push(`${kind} ${now} was there before`);
    };
    for (const [old, now] of Object.entries(list.models)) check('model', old, now);
    for (const [old, now] of Object.entries(list.xmlids ?? {})) if (!MADE.test(old)) check('xmlid', old, now);
    for (const kind of ['fields', 'methods'] as const) {
      for (const [model, renamed] of Object.entries(list[kind] ?? {})) {
        const target = Object.hasOwn(list.models, model) ? list.models[model] : model;
        for (const [old, now] of Object.entries(renamed)) {
          if (target !== model || now === null) continue;
          check(kind, `${model} ${old}`, `${model} ${now}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

function previous(series: Series): Series {
  return SERIES[SERIES.indexOf(series) - 1] ?? series;
}

/** Everything that modules declare, as `kind name`; fields also by the models that delegate to theirs. */
function names(modules: readonly ModuleFacts[]): ReadonlySet<string> {
  const found = new Set<string>();
  const classes = modules.flatMap((module) => module.classes);
  for (const { model, inherits, fields } of classes) {
    const delegated = Object.values(fields).flatMap(({ delegate, comodel }) => (delegate ? [comodel] : []));
    for (const other of [...Object.values(inherits), ...delegated]) {
      for (const each of classes.filter((owner) => owner.model === other))
        for (const name of Object.keys(each.fields)) found.add(`fields ${model} ${name}`);
    }
  }
  for (const { classes, xmlids } of modules) {
    for (const id of Object.keys(xmlids)) found.add(`xmlid ${id}`);
    for (const { model, creates, fields, methods } of classes) {
      if (creates) found.add(`model ${model}`);
      for (const name of Object.keys(fields)) found.add(`fields ${model} ${name}`);
      for (const name of Object.keys(methods)) found.add(`methods ${model} ${name}`);
    }
  }
  return found;
}
