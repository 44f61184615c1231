import type { ModuleIndex } from '../../../source/module-index.ts';
import type { SourceFile } from '../../../source/types.ts';
import { recordText } from '../../../source/xml/data.ts';
import { didYouMean } from '../../../util/suggest.ts';
import { count } from '../../count.ts';
import { type Ladder, searchRead, textOf } from '../../ladder.ts';
import { placeAt } from '../../place.ts';
import type { Check } from '../../types.ts';
import { type Defect, verdict } from '../s3-rows/collect.ts';

/** `next_by_code` gives False for a code that no sequence has, without a word. */
export async function sequenceCodes(ladder: Ladder): Promise<Check[]> {
  const { index } = ladder;
  const asked = codesAsked(index);
  if (asked.length === 0) return [];
  const made = index.records.flatMap(({ fact }) =>
    fact.model === 'ir.sequence' && fact.element ? (recordText(fact.element, 'code') ?? []) : [],
  );
  const wanted = asked.filter(({ code }) => !made.includes(code));
  const { rows, call } = await searchRead(
    ladder,
    'ir.sequence',
    [['code', 'in', wanted.map(({ code }) => code)]],
    ['code'],
  );
  const there = new Set(rows.map((row) => textOf(row, 'code')));
  const defects = wanted
    .filter(({ code }) => !there.has(code))
    .map(
      ({ code, source, at }): Defect => ({
        message: `No sequence has the code ${code}, neither here nor in the module: next_by_code gives False.`,
        fix: didYouMean(code, made).trim() || 'Add an ir.sequence with the code, or correct it.',
        ...placeAt(source, { start: at }),
      }),
    );
  return verdict('S1', 'sequence-codes', call, `${count(asked.length, 'sequence code')} found.`, defects);
}

/** Literal codes. What the module's Python makes itself, as a hook does, is left out. */
function codesAsked({ module }: ModuleIndex): { code: string; source: SourceFile; at: number }[] {
  const python = module.python.filter(({ source }) => !/^(tests|migrations|upgrades)\//.test(source.path));
  const makes = python.some(({ source }) =>
    /\[["']ir\.sequence["']\]\)?(\.sudo\(\))?\.create\(/.test(source.text),
  );
  if (makes) return [];
  return python.flatMap(({ source }) =>
    [...source.text.matchAll(/\bnext_by_code\(\s*(["'])([\w.-]+)\1/g)].map(({ 2: code = '', index }) => ({
      code,
      source,
      at: index,
    })),
  );
}
