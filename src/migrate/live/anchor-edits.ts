import { locate } from '../../audit/lookup/apply-spec.ts';
import { attribute, attributeValue, elementsOf } from '../../source/xml/query.ts';
import { parseXml, type XmlElement } from '../../source/xml/tree.ts';
import { elementLines, renamedTag } from '../views/xml-edits.ts';
import { expressionFor } from './anchor-expression.ts';
import type { Move } from './moved.ts';

interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface SpecEdit {
  readonly edits: readonly TextEdit[];
  /** What is looked for now, for a human. */
  readonly now: string;
  /** The spec as it is then, for those that come after it. */
  readonly spec: XmlElement;
}

/** Rewrites where a spec goes; undefined where no short xpath finds the new place alone. */
export function movedSpec(
  spec: XmlElement,
  move: Extract<Move, { kind: 'move' }>,
  tree: XmlElement,
  text: string,
): SpecEdit | undefined {
  const { node, position, around } = move;
  if (around) return wrappedSpec(spec, move, tree, text, around);
  const shorthand = spec.name === 'field' && node.name === 'field' ? attributeValue(node, 'name') : undefined;
  if (shorthand !== undefined && /^\w+$/.test(shorthand)) {
    const wanted = withAttributes(spec, { name: shorthand, position });
    const name = attribute(spec, 'name');
    if (name && locate(tree, wanted) === node) {
      const edits = [{ ...name.valueSpan, text: shorthand }, ...positionEdit(spec, position)];
      return { edits, now: `field ${shorthand}`, spec: wanted };
    }
  }
  const expression = expressionFor(node, tree);
  if (expression === undefined) return undefined;
  const wanted = { ...withAttributes(spec, { expr: expression, position }), name: 'xpath' };
  const expr = spec.name === 'xpath' ? attribute(spec, 'expr') : undefined;
  if (expr) {
    const quote = text[expr.valueSpan.start - 1];
    const inside = quote === "'" ? expression.replaceAll("'", '"') : expression;
    const edits = [{ ...expr.valueSpan, text: inside }, ...positionEdit(spec, position)];
    return { edits, now: expression, spec: wanted };
  }
  const mode = attributeValue(spec, 'mode');
  const close = text.slice(spec.tag.start, spec.tag.end).endsWith('/>') ? '/>' : '>';
  const tag = `<xpath expr="${expression}" position="${position}"${mode === undefined ? '' : ` mode="${mode}"`}${close}`;
  const [, end] = renamedTag(spec, 'xpath');
  return { edits: [{ ...spec.tag, text: tag }, ...(end ? [end] : [])], now: expression, spec: wanted };
}

/** The same, with what the spec adds in an element of its own. */
function wrappedSpec(
  spec: XmlElement,
  { around: _, ...move }: Extract<Move, { kind: 'move' }>,
  tree: XmlElement,
  text: string,
  [open, close]: readonly [string, string],
): SpecEdit | undefined {
  const inner = text.slice(spec.inner.start, spec.inner.end);
  const { root } = parseXml(`${open}${inner}${close}`);
  const moved = movedSpec(spec, move, tree, text);
  if (!moved || !root) return undefined;
  const { start } = elementsOf(spec)[0] ?? spec.inner;
  const last = elementsOf(spec).at(-1)?.end ?? spec.inner.end;
  const wrapper = [
    { start, end: start, text: open },
    { start: last, end: last, text: close },
  ];
  return { ...moved, edits: [...moved.edits, ...wrapper], spec: { ...moved.spec, children: [root] } };
}

/** Takes a spec out, with its line. An arch must hold something: the last one leaves an empty `<data/>`. */
export function droppedSpec(spec: XmlElement, text: string): TextEdit[] {
  const { parent } = spec;
  const alone = parent !== undefined && parent.name === 'field' && elementsOf(parent).length === 1;
  return alone
    ? [{ start: spec.start, end: spec.end, text: '<data/>' }]
    : [{ ...elementLines(spec, text), text: '' }];
}

function positionEdit(spec: XmlElement, position: string): TextEdit[] {
  const given = attribute(spec, 'position');
  if (given) return given.value === position ? [] : [{ ...given.valueSpan, text: position }];
  if (position === 'inside') return [];
  const last = spec.attributes.at(-1);
  return last ? [{ start: last.end, end: last.end, text: ` position="${position}"` }] : [];
}

/** A copy with these attributes, and no others that a spec is found by. */
function withAttributes(spec: XmlElement, values: Readonly<Record<string, string>>): XmlElement {
  const { start, end } = spec.tag;
  const span = { start, end, valueSpan: { start, end } };
  const kept = spec.attributes.filter(({ name }) => name === 'mode');
  const given = Object.entries(values).map(([name, value]) => ({ ...span, name, value }));
  return { ...spec, attributes: [...kept, ...given] };
}
