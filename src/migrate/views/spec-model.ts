import type { ArchContext } from '../../audit/rule.ts';
import { innerModel } from '../../audit/visit-xml.ts';
import { attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

/** A field that an xpath names in a predicate: its place in the expression, and the model that it is a field of. */
export interface NamedField {
  readonly name: string;
  /** Offset of the name in the expression. */
  readonly start: number;
  readonly model: string;
}

export interface XPathPlace {
  readonly fields: readonly NamedField[];
  /** Model of the node that the expression finds, and of what stands beside it. */
  readonly beside: string;
  /** Model of what stands in that node. */
  readonly inside: string;
}

/** One step: a tag, then predicates without a path of their own. */
const STEP = /^(?:[\w-]+|\*)((?:\[[^[\]/]*\])*)$/;
const NAMED = /^\[\s*@name\s*=\s*(['"])(\w+)\1\s*\]/;

/**
 * Follows an xpath through the fields that it names, from the model of the view: in
 * `//field[@name='order_line']/list/field[@name='name']` the second field is one of the lines. Undefined where a step
 * is none of these, or names a field that the model does not have.
 */
export function placeOfXPath(expr: string, model: string, context: ArchContext): XPathPlace | undefined {
  const fields: NamedField[] = [];
  let beside = model;
  let inside: string | undefined = model;
  let at = 0;
  for (const step of expr.split('/')) {
    const start = at;
    at += step.length + 1;
    if (step === '' || step === '.') continue;
    const predicates = STEP.exec(step)?.[1];
    if (predicates === undefined || inside === undefined) return undefined;
    beside = inside;
    if (!/^field\b/.test(step)) continue;
    const named = NAMED.exec(predicates);
    const name = named?.[2];
    const field = name === undefined ? undefined : context.model(beside).field(name);
    if (!named || name === undefined || !field) return undefined;
    const inStep = 'field'.length + named[0].indexOf(`${named[1]}${name}`) + 1;
    fields.push({ name, start: start + inStep, model: beside });
    inside = field.comodel ?? beside;
  }
  return inside === undefined ? undefined : { fields, beside, inside };
}

/** Model of the fields at an element of any view, also below the node that an extension names. */
export function modelAt(element: XmlElement, context: ArchContext): string | undefined {
  const { view } = context;
  if (context.modelName !== undefined || view.model === undefined) return context.modelName;
  const way: XmlElement[] = [];
  let up = element.parent;
  while (up && !isSpec(up)) {
    way.unshift(up);
    up = up.parent;
    if (up?.name === 'record' || up?.name === 'odoo') return undefined;
  }
  let model = up && modelBeyond(up, view.model, context);
  for (const each of way) model = innerModel(each, model, context);
  return model;
}

function isSpec(element: XmlElement): boolean {
  return element.name === 'xpath' || attributeValue(element, 'position') !== undefined;
}

/** Model of what a spec brings: of what stands beside the node that it finds, or in it. */
function modelBeyond(spec: XmlElement, model: string, context: ArchContext): string | undefined {
  const expr =
    spec.name === 'xpath'
      ? attributeValue(spec, 'expr')
      : spec.name === 'field'
        ? `//field[@name='${attributeValue(spec, 'name') ?? ''}']`
        : undefined;
  const place = expr === undefined ? undefined : placeOfXPath(expr, model, context);
  return (attributeValue(spec, 'position') ?? 'inside') === 'inside' ? place?.inside : place?.beside;
}
