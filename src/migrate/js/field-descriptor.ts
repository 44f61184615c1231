import { indentAt } from '../../source/edit/edit.ts';
import { isJsNode, type JsNode } from '../../source/js.ts';
import type { TextEdit } from '../python/edits.ts';
import { listOf } from './define.ts';
import { baseOf, isOfField, lowered, type Registration, type Static, staticsOf } from './field-components.ts';
import { importing, withoutLines } from './imports.ts';
import { declaredIn, keyOf, memberOf, placedNodes } from './nodes.ts';

/** Attributes of a field's node that are beside `attrs` since 17.0. */
const BESIDE = new Set(['options', 'name', 'string', 'help', 'domain', 'context', 'widget']);
/** What says the same of a field as before. */
const KEPT = new Set(['displayName', 'supportedTypes', 'isEmpty', 'additionalClasses']);

/** Edits that describe a component and register the description; undefined where a human must say how. */
export function described(
  program: JsNode,
  { name, node }: { readonly name: string; readonly node: JsNode },
  registrations: readonly Registration[],
  text: string,
): TextEdit[] | undefined {
  const [first] = registrations;
  const base = baseOf(program, node);
  const title = lowered(name);
  if (!first || base.is === 'unknown' || title === name) return undefined;
  if (declaredIn(program).some((each) => each.name === title)) return undefined;
  const statics = staticsOf(program, name, node).filter(isOfField);
  const lines = [`component: ${name},`];
  const edits: TextEdit[] = [];
  if (base.is === 'described') {
    const imports = importing(program, base, { text });
    if (!imports) return undefined;
    edits.push(...imports);
    lines.unshift(`...${base.name},`);
  }
  for (const each of statics) {
    const line = lineOf(each, text);
    if (line === undefined) return undefined;
    lines.push(line);
  }
  edits.push(
    ...withoutLines(
      statics.map(({ whole }) => whole),
      text,
    ),
  );
  // Somebody reads what would not be there any more.
  const gone = new Set(statics.map(({ name: own }) => own));
  const reads = placedNodes(program).some(({ node: each, parents }) => {
    const member =
      each.type === 'Identifier' && each.name === name ? memberOf(each, parents.at(-1)) : undefined;
    const outside = !statics.some(({ whole }) => whole.start <= each.start && each.end <= whole.end);
    return member !== undefined && gone.has(member) && outside;
  });
  if (reads) return undefined;
  const body = lines.map((line) => `    ${line}\n`).join('');
  const { start } = first.statement;
  edits.push({ start, end: start, text: `export const ${title} = {\n${body}};\n\n` });
  for (const { name: used } of registrations) edits.push({ start: used.start, end: used.end, text: title });
  return edits;
}

function lineOf(given: Static, text: string): string | undefined {
  const { name, value, method } = given;
  const own = text.slice(value.start, value.end);
  if (name === 'extractProps') {
    const now = extracted(value, text);
    return now && indented(method ? `${name}${now},` : `${name}: ${now},`, value, text);
  }
  if (name === 'fieldDependencies') {
    const now = dependencies(value, text);
    return now && `${name}: ${now},`;
  }
  if (!KEPT.has(name)) return undefined;
  return indented(method ? `${name}${own},` : `${name}: ${own},`, value, text);
}

/** Lines behind the first stand in an object now. */
function indented(line: string, value: JsNode, text: string): string {
  const old = indentAt(text, value.start);
  return line
    .split('\n')
    .map((each, i) => {
      if (i === 0 || each.trim() === '') return each;
      return `    ${each.startsWith(old) ? each.slice(old.length) : each}`;
    })
    .join('\n');
}

/** `({attrs}) => ({a: attrs.options.a})` as `({options}) => ({a: options.a})`. */
function extracted(value: JsNode, text: string): string | undefined {
  const [pattern, ...more] = listOf(value.params);
  if (!/^(ArrowFunctionExpression|FunctionExpression)$/.test(value.type) || more.length > 0) return undefined;
  if (!pattern) return text.slice(value.start, value.end);
  const names = pattern.type === 'ObjectPattern' ? listOf(pattern.properties).map(keyOf) : [undefined];
  const plain = listOf(pattern.properties).every((each) => each.shorthand === true && isJsNode(each.value));
  if (!plain || names.some((each) => each !== 'attrs' && each !== 'field')) return undefined;
  const edits: TextEdit[] = [];
  const beside = new Set<string>();
  let kept = false;
  for (const { node, parents } of placedNodes(value)) {
    if (node.type !== 'Identifier' || !/^(attrs|field)$/.test(String(node.name))) continue;
    if (pattern.start <= node.start && node.end <= pattern.end) continue;
    const access = parents.at(-1);
    if (access?.type === 'MemberExpression' && access.property === node && access.computed !== true) continue;
    if (access?.type === 'Property' && access.key === node && access.shorthand !== true) continue;
    const member = memberOf(node, access);
    if (!access || member === undefined || node.name === 'field') return undefined;
    if (!BESIDE.has(member)) {
      kept = true;
      continue;
    }
    beside.add(member);
    edits.push({ start: access.start, end: access.end, text: member });
  }
  const bound = declaredIn(value).filter(({ start, end }) => start < pattern.start || end > pattern.end);
  if (bound.some((each) => beside.has(String(each.name)))) return undefined;
  const list = [...(kept ? ['attrs'] : []), ...beside];
  const spaced = text[pattern.start + 1] === ' ';
  const params = list.length === 0 ? '' : spaced ? `{ ${list.join(', ')} }` : `{${list.join(', ')}}`;
  edits.push({ start: pattern.start, end: pattern.end, text: params });
  let out = '';
  let at = value.start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at, value.end);
}

/** `{a: {type: "char"}}` as `[{name: "a", type: "char"}]`. */
function dependencies(value: JsNode, text: string): string | undefined {
  if (value.type !== 'ObjectExpression') return undefined;
  const items = listOf(value.properties).map((each) => {
    const name = each.type === 'Property' ? keyOf(each) : undefined;
    const object = isJsNode(each.value) && each.value.type === 'ObjectExpression' ? each.value : undefined;
    if (name === undefined || !object) return undefined;
    const inner = listOf(object.properties);
    if (inner.some((property) => keyOf(property) === undefined || keyOf(property) === 'name'))
      return undefined;
    const rest = inner.map((property) => text.slice(property.start, property.end));
    return `{ ${[`name: "${name}"`, ...rest].join(', ')} }`;
  });
  return items.every((item) => item !== undefined) ? `[${items.join(', ')}]` : undefined;
}
