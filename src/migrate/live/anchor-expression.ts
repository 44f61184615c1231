import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { compileXPath } from '../../source/xml/xpath.ts';
import { classesOf } from './counterpart.ts';

/** Not what is translated, such as `string`: Odoo refuses it in an extension. */
const KEYS = ['name', 'id', 't-name', 't-field', 't-foreach', 't-call', 't-if', 'for'];

/** An xpath whose first hit in the tree is this node, in the way people write them; undefined where none is short. */
export function expressionFor(node: XmlElement, tree: XmlElement): string | undefined {
  return direct(node, tree) ?? throughChild(node, tree) ?? byPlace(node, tree, 0);
}

function direct(node: XmlElement, tree: XmlElement): string | undefined {
  const [around, exact] = [contextSteps(node), contextSteps(node, true)];
  const steps = stepsFor(node);
  const named = namedAncestors(node);
  const scopes = [around, ...named.map((each) => around + each), exact, ...named.map((each) => exact + each)];
  for (const scope of scopes)
    for (const step of steps) if (hits(`${scope}//${step}`, node, tree)) return `${scope}//${step}`;
  return undefined;
}

/** One of several alike in the same place, by its number there. */
function byPlace(node: XmlElement, tree: XmlElement, depth: number): string | undefined {
  const { parent } = node;
  if (!parent || depth > 2) return undefined;
  const above =
    parent === tree ? `/${tree.name}` : (direct(parent, tree) ?? byPlace(parent, tree, depth + 1));
  if (above === undefined) return undefined;
  for (const step of stepsFor(node)) {
    const all = compileXPath(`${above}/${step}`)?.(tree) ?? [];
    const alone = all.length === 1 ? `${above}/${step}` : `${above}/${step}[${all.indexOf(node) + 1}]`;
    if (hits(alone, node, tree)) return alone;
  }
  return undefined;
}

/** A group without a name, by a field in it. */
function throughChild(node: XmlElement, tree: XmlElement): string | undefined {
  for (const child of elementsOf(node)) {
    const inner = direct(child, tree);
    if (inner !== undefined && hits(`${inner}/..`, node, tree)) return `${inner}/..`;
  }
  for (const child of elementsOf(node)) {
    const inner = throughChild(child, tree);
    if (inner !== undefined && hits(`${inner}/..`, node, tree)) return `${inner}/..`;
  }
  return undefined;
}

function stepsFor(node: XmlElement): string[] {
  const found = KEYS.flatMap((key) => {
    const value = attributeValue(node, key);
    return isPlain(value) ? [`${node.name}[@${key}='${value}']`] : [];
  });
  for (const name of classesOf(node)) if (isPlain(name)) found.push(`${node.name}[hasclass('${name}')]`);
  return [...found, node.name];
}

/** `//field[@name='order_line']` for what stands in a view inside that field; `exact` names that view too. */
function contextSteps(node: XmlElement, exact = false): string {
  let steps = '';
  let below = node;
  for (let up = node.parent; up; up = up.parent) {
    const name = attributeValue(up, 'name');
    if (up.name === 'field' && isPlain(name)) {
      const view = exact && below !== node ? `/${below.name}` : '';
      steps = `//field[@name='${name}']${view}${steps}`;
    }
    below = up;
  }
  return steps;
}

function namedAncestors(node: XmlElement): string[] {
  const found: string[] = [];
  for (let up = node.parent; up && up.name !== 'field'; up = up.parent) {
    for (const key of ['name', 'id']) {
      const value = attributeValue(up, key);
      if (isPlain(value)) found.push(`//${up.name}[@${key}='${value}']`);
    }
  }
  return found;
}

/** Needs no escape, in an xpath or in an attribute. */
function isPlain(value: string | undefined): value is string {
  return value !== undefined && value !== '' && value.length < 80 && /^[^'"<>&]+$/.test(value);
}

/** Where it is the first of several, somebody who reads it sees another one: only one hit is clear. */
function hits(expression: string, node: XmlElement, tree: XmlElement): boolean {
  const found = compileXPath(expression)?.(tree);
  return found?.length === 1 && found[0] === node;
}
