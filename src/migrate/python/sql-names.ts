import type { Span } from '../../source/types.ts';

/** Words that stand behind a table and are no alias of it. */
const NO_ALIAS =
  /^(on|using|where|set|left|right|inner|outer|full|cross|natural|join|group|order|having|limit|offset|union|returning|values|select|as|for|default|and|or|window|lateral|tablesample|except|intersect)$/i;
const TABLE =
  /\b(from|join|update|into|,)\s+(?:only\s+|lateral\s+)?"?([a-z]\w*)"?(?=[\s;,()"']|$)(?:(?:\s+as)?\s+"?([a-z]\w*)"?(?![\w.(]))?/gi;
const CLAUSE =
  /\b(select|from|join|on|where|group\s+by|order\s+by|having|set|values|returning|partition\s+by)\b/gi;

/** Tables by the names that a query gives them, which is their own where it gives none; a name of two is of none. */
export type Aliases = ReadonlyMap<string, string | undefined>;

/** A table that a query reads or writes, where it says so. */
export interface Table extends Span {
  readonly table: string;
  /** What the query calls it. */
  readonly alias: string;
}

/** `isTable` tells tables from other words, and from queries inside. */
export function tablesIn(text: string, isTable: (name: string) => boolean): Table[] {
  return [...text.matchAll(TABLE)].flatMap((match) => {
    const [whole, before = '', table = '', alias = ''] = match;
    // Behind a comma another column may stand, which an alias tells from a table.
    if (!isTable(table) || (before === ',' && (alias === '' || !/\bfrom\b/i.test(text)))) return [];
    const start = match.index + whole.indexOf(table, before.length);
    const name = alias === '' || NO_ALIAS.test(alias) ? table : alias;
    return [{ table, alias: name, start, end: start + table.length }];
  });
}

/** The tables of several texts by what they are called. */
export function aliasesIn(texts: readonly string[], isTable: (name: string) => boolean): Aliases {
  const found = new Map<string, string | undefined>();
  for (const { table, alias } of texts.flatMap((text) => tablesIn(text, isTable)))
    found.set(alias, found.has(alias) && found.get(alias) !== table ? undefined : table);
  return found;
}

/** A column in a query, by the name of its table there. */
export interface Column extends Span {
  readonly alias: string;
  /** Where that name stands. */
  readonly aliasStart: number;
  readonly column: string;
  /** The column is what the query gives, under its own name; undefined where that cannot be told. */
  readonly isResult: boolean | undefined;
}

/**
 * `s.partner_id` and `"s"."partner_id"` of the tables that `isAlias` knows; `clause` tells the part of the query that a
 * text begins in, and is asked for those alone.
 */
export function columnsIn(
  text: string,
  isAlias: (name: string) => boolean,
  clause: () => string | undefined,
): Column[] {
  return [...text.matchAll(/(?<![\w.%])"?([a-z]\w*)"?\."?([a-z]\w*)\b(?!\s*\()/gi)].flatMap((match) => {
    const [whole, alias = '', column = ''] = match;
    if (!isAlias(alias)) return [];
    const end = match.index + whole.length;
    return {
      alias,
      aliasStart: match.index + whole.indexOf(alias),
      column,
      start: end - column.length,
      end,
      isResult: isResult(text, match.index, end, clause),
    };
  });
}

function isResult(
  text: string,
  start: number,
  end: number,
  clause: () => string | undefined,
): boolean | undefined {
  const before = text.slice(0, start);
  const last = [...before.matchAll(CLAUSE)].at(-1);
  const head = last ? before.slice(last.index + last[0].length) : before;
  // What stands in brackets is part of something else.
  if (depth(head) !== 0 || !/(^|,|\bdistinct)\s*"?$/i.test(head)) return false;
  if (!/^"?\s*($|,|from\b|\)|%|\{|union\b)/i.test(text.slice(end))) return false;
  const inside = last?.[1] ?? clause();
  return inside === undefined ? undefined : /^select$/i.test(inside);
}

function depth(text: string): number {
  return text.split('(').length - text.split(')').length;
}
