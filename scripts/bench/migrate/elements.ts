import { diffIndices } from 'node-diff3';
import { attributeValue, elementsOf, textOf } from '../../../src/source/xml/query.ts';
import { parseXml, type XmlElement } from '../../../src/source/xml/tree.ts';
import { counts, type Texts } from './compare.ts';
import { normalExpression } from './normal-expression.ts';
import { type Attributes, isProved } from './proved.ts';

const MODIFIER = /^(invisible|column_invisible|readonly|required)$/;
const OLD = /^(attrs|states)$/;

/** What one element says of when it is shown, can be written to and must be filled. */
interface Said {
  /** Where it stands: how deep, and its tag. */
  readonly key: string;
  readonly name: string | undefined;
  /** Modifiers in their normal form; `attrs` and `states` as they are. */
  readonly modifiers: ReadonlyMap<string, string>;
  /** As they are written, of an element that brings a node and does not change one. */
  readonly own: Attributes | undefined;
  /** It is a column of a list; undefined where nobody sees that. */
  readonly isColumn: boolean | undefined;
  /** It adds to what the extended view says, so that nobody sees here what comes of it. */
  readonly adds: boolean;
}

export interface ElementFigures {
  /** Elements with attrs or states in files whose elements the human kept. */
  readonly compared: number;
  /** Of these, those whose modifiers are true of the same records as the human's; what the human added does not count. */
  readonly equal: number;
  /** Of those that are not equal: what is proved to say for every record what `attrs` and `states` said. */
  readonly proved: number;
  /** Elements that still have attrs or states, in all files. */
  readonly behind: number;
  /** One text for each that is not equal. */
  readonly differences: readonly string[];
}

/** Holds what a tool made of `attrs` and `states` against what the human made of them. */
export function elementFigures(before: Texts, human: Texts, after: Texts): ElementFigures {
  let [compared, equal, proved, behind] = [0, 0, 0, 0];
  const differences: string[] = [];
  for (const [path, text] of before) {
    if (!counts(path) || !path.endsWith('.xml')) continue;
    const [old, own] = [saidIn(text), saidIn(after.get(path) ?? '')];
    behind += own.filter(hasOld).length;
    const theirs = saidIn(human.get(path) ?? '');
    if (!old.some(hasOld) || keys(old).join() !== keys(theirs).join()) continue;
    const places = placesIn(old, own);
    for (const [i, said] of old.entries()) {
      const wanted = theirs[i];
      // Where the human left them, there is nothing to compare with: the view is refused.
      if (!hasOld(said) || !wanted || hasOld(wanted) || wanted.adds) continue;
      compared += 1;
      const found = own[places.get(i) ?? -1];
      const names = new Set([...namesIn(said), ...(found?.modifiers.keys() ?? [])]);
      if (found && shown(found) === shown(only(wanted, names))) {
        equal += 1;
        continue;
      }
      const holds = said.own && found?.own && isProved(said.own, found.own, said.isColumn);
      if (holds) proved += 1;
      differences.push(
        `${holds ? 'proved ' : ''}${path} <${said.key}> ${shown(said)} WAS MADE ${found ? shown(found) : 'nothing'} BY HUMAN ${shown(wanted)}`,
      );
    }
  }
  return { compared, equal, proved, behind, differences };
}

function keys(said: readonly Said[]): string[] {
  return said.map(({ key }) => key);
}

function hasOld({ modifiers }: Said): boolean {
  return modifiers.has('attrs') || modifiers.has('states');
}

/** Modifiers that it says something of, in whatever way. */
function namesIn({ modifiers }: Said): string[] {
  const attrs = modifiers.get('attrs') ?? '';
  const named = ['invisible', 'column_invisible', 'readonly', 'required'].filter((name) =>
    new RegExp(`['"]${name}['"]\\s*:`).test(attrs),
  );
  return [...modifiers.keys(), ...named, ...(modifiers.has('states') ? ['invisible'] : [])];
}

function only(said: Said, names: ReadonlySet<string>): Said {
  return { ...said, modifiers: new Map([...said.modifiers].filter(([name]) => names.has(name))) };
}

function shown({ modifiers }: Said): string {
  return [...modifiers]
    .sort()
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}

/** By the index of an element before the index of the same one after. */
function placesIn(before: readonly Said[], after: readonly Said[]): ReadonlyMap<number, number> {
  const named = (all: readonly Said[]) => all.map(({ key, name }) => `${key} ${name}`);
  const places = new Map<number, number>();
  let [i, j] = [0, 0];
  const same = (end: number) => {
    while (i < end) places.set(i++, j++);
  };
  for (const { buffer1, buffer2 } of diffIndices(named(before), named(after))) {
    same(buffer1[0]);
    i = buffer1[0] + buffer1[1];
    j = buffer2[0] + buffer2[1];
  }
  same(before.length);
  return places;
}

function saidIn(text: string): Said[] {
  const found: Said[] = [];
  const below = (element: XmlElement, depth: number) => {
    const given = element.attributes.map(({ name, value }): [string, string] => [name, value]);
    const set = elementsOf(element)
      .filter(({ name }) => name === 'attribute')
      .map((child): [string, string] => [attributeValue(child, 'name') ?? '', textOf(child)]);
    found.push({
      key: `${depth}:${element.name}`,
      name: attributeValue(element, 'name') ?? attributeValue(element, 'expr'),
      modifiers: new Map([...given, ...set].flatMap(modifier)),
      own: set.length === 0 ? new Map(given) : undefined,
      isColumn: isColumn(element),
      adds: elementsOf(element).some(
        (child) =>
          child.name === 'attribute' &&
          child.attributes.some(({ name }) => name === 'add' || name === 'remove'),
      ),
    });
    for (const child of elementsOf(element)) if (child.name !== 'attribute') below(child, depth + 1);
  };
  const { root } = parseXml(text);
  if (root) below(root, 0);
  return found;
}

function isColumn({ parent }: XmlElement): boolean | undefined {
  for (let up = parent; up; up = up.parent) {
    if (up.name === 'tree' || up.name === 'list') return true;
    if (/^(form|kanban|search|graph|pivot|calendar)$/.test(up.name)) return false;
    // What stands in the head of a list is no column; of an extension nobody sees the place.
    if (up.name === 'header' || up.name === 'xpath' || up.attributes.some(({ name }) => name === 'position'))
      return undefined;
  }
  return undefined;
}

/** What is never hidden says nothing; `readonly="0"` says something where the field itself is read only. */
function modifier([name, value]: [string, string]): [string, string][] {
  if (OLD.test(name)) return [[name, value.replaceAll(/\s+/g, ' ')]];
  if (!MODIFIER.test(name)) return [];
  const normal = normalExpression(value);
  return normal === '0' && name.endsWith('invisible') ? [] : [[name, normal]];
}
