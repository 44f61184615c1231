import { indentAt } from '../../source/edit/edit.ts';
import { isJsNode, type JsNode } from '../../source/js.ts';
import type { TextEdit } from '../python/edits.ts';
import { listOf, textOfLiteral } from './define.ts';
import { keyOf, propertyOf } from './nodes.ts';

/** Options of a tour that 18.0 does not take; what a new user is shown is a record of web_tour.tour. */
const GONE_OPTIONS = new Set(['test', 'rainbowMan', 'rainbowManMessage', 'sequence', 'fadeout']);
/** What a step of 17.0 may hold, and can be said in 18.0. */
const KNOWN = new Set(
  [
    'trigger',
    'content',
    'run',
    'position',
    'extra_trigger',
    'isCheck',
    'mobile',
    'edition',
    'auto',
    'id',
  ].concat(['timeout', 'debugHelp', 'isActive', 'tooltipPosition', 'pause', 'break']),
);

/** The entry of the registry of tours: its options. Undefined for any other call. */
export function tourOf(call: JsNode): JsNode | undefined {
  const { callee } = call;
  if (call.type !== 'CallExpression' || !isJsNode(callee) || callee.type !== 'MemberExpression')
    return undefined;
  const category = callee.object;
  if (!isJsNode(callee.property) || callee.property.name !== 'add') return undefined;
  if (!isJsNode(category) || category.type !== 'CallExpression' || !isJsNode(category.callee))
    return undefined;
  const { property } = category.callee;
  if (!isJsNode(property) || property.name !== 'category') return undefined;
  if (textOfLiteral(listOf(category.arguments)[0]) !== 'web_tour.tours') return undefined;
  const options = listOf(call.arguments)[1];
  return options?.type === 'ObjectExpression' ? options : undefined;
}

/** Objects of the steps, where they are written as a list: in the tour, or in a variable that it names. */
export function stepsOf(options: JsNode, program: JsNode): readonly JsNode[] {
  const value = propertyOf(options, 'steps')?.value;
  if (!isJsNode(value) || !/Function/.test(value.type) || !isJsNode(value.body)) return [];
  const { body } = value;
  const returned =
    body.type === 'BlockStatement'
      ? listOf(body.body).find(({ type }) => type === 'ReturnStatement')?.argument
      : body;
  return itemsOf(returned, program);
}

function itemsOf(list: unknown, program: JsNode): readonly JsNode[] {
  if (!isJsNode(list)) return [];
  if (list.type === 'Identifier') {
    const made = listOf(program.body)
      .flatMap(({ declarations }) => listOf(declarations))
      .find(({ id }) => isJsNode(id) && id.name === list.name);
    return isJsNode(made?.init) && made.init.type === 'ArrayExpression' ? itemsOf(made.init, program) : [];
  }
  if (list.type !== 'ArrayExpression') return [];
  return listOf(list.elements).filter(
    (each) => each.type === 'ObjectExpression' && propertyOf(each, 'trigger') !== undefined,
  );
}

/** Keys and helpers that 18.0 has not. */
const OLD = new Set(['position', 'extra_trigger', 'isCheck', 'mobile', 'edition', 'auto']);

export function isOldStep(step: JsNode, text: string): boolean {
  const names = listOf(step.properties).map((each) => keyOf(each) ?? '');
  const run = propertyOf(step, 'run')?.value;
  const old = isJsNode(run) && runNow(run, text) !== undefined;
  return old || names.some((name) => OLD.has(name) || (name !== '' && !KNOWN.has(name)));
}

/** Options that go, with their lines. */
export function optionEdits(options: JsNode, text: string): readonly TextEdit[] {
  return listOf(options.properties)
    .filter((each) => GONE_OPTIONS.has(keyOf(each) ?? ''))
    .map((each) => without(each, options, text));
}

/** The step as 18.0 wants it; a reason where it cannot be said. */
export function stepEdits(step: JsNode, text: string): readonly TextEdit[] | string {
  const properties = listOf(step.properties);
  const names = properties.map((each) => (each.type === 'Property' ? keyOf(each) : undefined));
  const odd = names.find((name) => name === undefined || !KNOWN.has(name));
  if (odd !== undefined || names.includes(undefined))
    return `there is no ${odd ?? 'such key'} in a step of 18.0`;
  const of = (name: string) => propertyOf(step, name);
  const edits: TextEdit[] = [];
  const gone: JsNode[] = [];
  const active: string[] = [];
  const position = of('position');
  if (position && isJsNode(position.key))
    edits.push({ start: position.key.start, end: position.key.end, text: 'tooltipPosition' });
  for (const name of ['mobile', 'edition', 'auto']) {
    const found = of(name);
    const value = found && isJsNode(found.value) ? found.value.value : undefined;
    if (!found) continue;
    if (name === 'mobile' && typeof value === 'boolean') active.push(value ? 'mobile' : 'desktop');
    else if (name === 'edition' && /^(community|enterprise)$/.test(String(value))) active.push(String(value));
    else if (name === 'auto' && value === true) active.push('auto');
    else return `${name} is part of isActive in 18.0`;
    gone.push(found);
  }
  if (active.length > 0 && of('isActive')) return 'it has isActive already';
  const check = of('isCheck');
  if (check) {
    if (!isJsNode(check.value) || check.value.value !== true) return 'isCheck is a step without run in 18.0';
    gone.push(check);
  }
  const run = of('run');
  const added: string[] =
    active.length > 0 ? [`isActive: [${active.map((each) => `"${each}"`).join(', ')}]`] : [];
  if (run) {
    const now = isJsNode(run.value) ? runNow(run.value, text) : undefined;
    if (typeof now === 'string') return now;
    if (now) edits.push(now);
  } else if (!check) {
    const trigger = textOfLiteral(of('trigger')?.value);
    if (
      trigger === undefined ||
      /\b(input|textarea|select|contenteditable)\b|\.o_input|note-editable/.test(trigger)
    )
      return 'a step without run only looks in 18.0: write run: "click" or run: "edit text"';
    added.push('run: "click"');
  }
  const extra = of('extra_trigger');
  if (extra && isJsNode(extra.value)) {
    const indent = indentAt(text, step.start);
    const before = text.slice(text.lastIndexOf('\n', step.start) + 1, step.start);
    const value = text.slice(extra.value.start, extra.value.end);
    if (before.trim() !== '') return 'what extra_trigger looks for is a step of its own in 18.0';
    gone.push(extra);
    edits.push({
      start: step.start,
      end: step.start,
      text: `{\n${indent}    trigger: ${value},\n${indent}},\n${indent}`,
    });
  }
  const last = properties.findLast((each) => !gone.includes(each));
  if (added.length > 0 && last) edits.push(addition(step, last, added, text));
  return [...edits, ...gone.map((each) => without(each, step, text))];
}

/** `text a` is `edit a`. A text where it cannot be said. */
function runNow(value: JsNode, text: string): TextEdit | string | undefined {
  const written = textOfLiteral(value);
  if (written === undefined) {
    const calls =
      /\.(text|text_blur|remove_text|auto|keydown|tripleclick|clicknoleave|drag_and_drop_native)\(/;
    return calls.test(text.slice(value.start, value.end))
      ? 'the helpers of 18.0 are edit, clear, click, dblclick, drag_and_drop, press, select and others'
      : undefined;
  }
  const inner = { start: value.start + 1, end: value.end - 1 };
  const raw = text.slice(inner.start, inner.end);
  if (/^text\s+\S/.test(raw)) return { start: inner.start, end: inner.start + 'text'.length, text: 'edit' };
  if (raw === 'text') return { ...inner, text: 'edit Test' };
  if (raw === 'remove_text') return { ...inner, text: 'clear' };
  if (/^drag_and_drop_native\s/.test(raw))
    return { start: inner.start, end: inner.start + 'drag_and_drop_native'.length, text: 'drag_and_drop' };
  return /^(text_blur|auto|keydown|tripleclick|clicknoleave)\b/.test(raw)
    ? 'the helpers of 18.0 are edit, clear, click, dblclick, drag_and_drop, press, select and others'
    : undefined;
}

/** Properties behind one of them, written as that is; a comma that is there closes the last one. */
function addition(object: JsNode, after: JsNode, lines: readonly string[], text: string): TextEdit {
  const many = text.slice(object.start, after.start).includes('\n');
  const indent = many ? `\n${indentAt(text, after.start)}` : ' ';
  const { end } = after;
  return { start: end, end, text: lines.map((line) => `,${indent}${line}`).join('') };
}

/** A property with its comma, and with its line where it has one for itself. */
function without(property: JsNode, object: JsNode, text: string): TextEdit {
  const comma = /^\s*,/.exec(text.slice(property.end, object.end));
  const end = property.end + (comma?.[0].length ?? 0);
  const from = text.lastIndexOf('\n', property.start) + 1;
  const rest = /^[ \t]*\r?\n/.exec(text.slice(end));
  if (text.slice(from, property.start).trim() === '' && rest)
    return { start: from, end: end + rest[0].length, text: '' };
  const blank = /^[ \t]+/.exec(text.slice(end));
  if (comma) return { start: property.start, end: end + (blank?.[0].length ?? 0), text: '' };
  const before = /,\s*$/.exec(text.slice(0, property.start));
  return { start: property.start - (before?.[0].length ?? 0), end, text: '' };
}
