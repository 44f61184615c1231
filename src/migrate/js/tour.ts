import { indentAt, lineStart } from '../../source/edit/edit.ts';
import type { JsNode } from '../../source/js.ts';
import type { TextEdit } from '../python/edits.ts';
import { listOf } from './define.ts';
import type { Place } from './imports.ts';
import { memberOf, type Placed, reindented } from './nodes.ts';

const REGISTRY: Place = { module: '@web/core/registry', name: 'registry' };
const STEPS: Place = { module: '@web_tour/tour_service/tour_utils', name: 'stepUtils' };
/** Longer lines are broken. */
const WIDTH = 88;

/** `tour.register("a", {test: true}, [...])` as an entry of the registry of tours. Undefined for any other use of `tour`. */
export function tourEdits(
  pattern: JsNode,
  nodes: readonly Placed[],
  gone: readonly JsNode[],
  text: string,
): { readonly places: readonly Place[]; readonly edits: readonly TextEdit[] } | undefined {
  if (pattern.type !== 'Identifier') return undefined;
  const places: Place[] = [];
  const edits: TextEdit[] = [];
  for (const { node, parents } of nodes) {
    if (node.type !== 'Identifier' || node.name !== pattern.name) continue;
    if (gone.some(({ start, end }) => start <= node.start && node.end <= end)) continue;
    const [access, call] = [parents.at(-1), parents.at(-2)];
    if (access?.type === 'MemberExpression' && access.property === node && access.computed !== true) continue;
    if (access?.type === 'Property' && access.key === node && access.shorthand !== true) continue;
    const member = memberOf(node, access);
    if (access && member === 'stepUtils') {
      places.push(STEPS);
      edits.push({ start: access.start, end: access.end, text: STEPS.name });
      continue;
    }
    if (member !== 'register' || call?.type !== 'CallExpression' || call.callee !== access) return undefined;
    const inner = nodes.some(
      (other) => other.node.name === pattern.name && other.node !== node && within(other.node, call),
    );
    const edit = inner ? undefined : registered(call, text);
    if (!edit) return undefined;
    places.push(REGISTRY);
    edits.push(edit);
  }
  return { places, edits };
}

function within(node: JsNode, { start, end }: JsNode): boolean {
  return start <= node.start && node.end <= end;
}

function registered(call: JsNode, text: string): TextEdit | undefined {
  const given = listOf(call.arguments);
  const [name, second, third] = given;
  const steps = third ?? second;
  if (!name || !steps || given.length > 3) return undefined;
  if (!/^(ArrayExpression|Identifier|CallExpression|MemberExpression)$/.test(steps.type)) return undefined;
  const options = third ? second : undefined;
  if (options && options.type !== 'ObjectExpression') return undefined;
  const base = indentAt(text, call.start);
  const depth = `${base}${step(text, call)}`;
  const title = text.slice(name.start, name.end);
  const lines = optionLines(options, depth, text);
  const note = betweenOf(options ?? name, steps, text);
  if (lines === undefined || note === undefined) return undefined;
  const list = reindented(text.slice(steps.start, steps.end), indentAt(text, steps.start), depth);
  const body = [...lines, ...note, `steps: () => ${list},`].map((line) => `${depth}${line}\n`).join('');
  const short = `registry.category("web_tour.tours").add(${title}, {`;
  const before = text.slice(lineStart(text, call.start), call.start);
  if (before.length + short.length <= WIDTH)
    return { start: call.start, end: call.end, text: `${short}\n${body}${base}})` };
  const more = depth.slice(base.length);
  const deeper = body
    .split('\n')
    .map((line) => (line === '' ? line : more + line))
    .join('\n');
  return {
    start: call.start,
    end: call.end,
    text: `registry\n${depth}.category("web_tour.tours")\n${depth}.add(${title}, {\n${deeper}${depth}})`,
  };
}

/** Properties of the options, one a line. */
function optionLines(
  options: JsNode | undefined,
  depth: string,
  text: string,
): readonly string[] | undefined {
  if (!options) return [];
  const properties = listOf(options.properties);
  const inside = text.slice(options.start, options.end);
  if (/\/[/*]/.test(inside.replaceAll(/(["'`])(?:\\.|(?!\1).)*\1/g, ''))) return undefined;
  return properties.map((each) => {
    const own = text.slice(each.start, each.end);
    return `${reindented(own, indentAt(text, each.start), depth)},`;
  });
}

/** Comments before the steps. */
function betweenOf(last: JsNode, steps: JsNode, text: string): readonly string[] | undefined {
  const lines = text
    .slice(last.end, steps.start)
    .split('\n')
    .map((line) => line.trim().replace(/^,/, '').trim())
    .filter((line) => line !== '');
  return lines.every((line) => line.startsWith('//')) ? lines : undefined;
}

/** One step to the right, as the file has it. */
function step(text: string, { start }: JsNode): string {
  const indent = indentAt(text, start);
  const found = /^( {2,4}|\t)/m.exec(text)?.[1] ?? '    ';
  return indent.startsWith('\t') ? '\t' : found;
}
