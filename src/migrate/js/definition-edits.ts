import { indentAt } from '../../source/edit/edit.ts';
import { isJsNode, type JsNode } from '../../source/js.ts';
import type { TextEdit } from '../python/edits.ts';
import { type Definition, dedented, usesOf } from './define.ts';
import { wholeLine } from './imports.ts';
import { type Ask, asksOf } from './legacy-asks.ts';
import { importLines, type Plan, planOf } from './legacy-plan.ts';
import { statementLine } from './legacy-uses.ts';
import type { Own } from './own-modules.ts';

/**
 * What makes a module with imports of an `odoo.define()`; undefined where some of it is not understood, or asks for what
 * is gone: that file is written anew.
 */
export function definitionEdits(definition: Definition, own: Own, text: string): TextEdit[] | undefined {
  const { body, statement, statements } = definition;
  const [first] = statements;
  if (!first) return undefined;
  const asks: Ask[] = [];
  for (const each of statements) {
    const found = asksOf(each);
    // Some of it asks, and some does something else.
    if (found?.length === 0) return undefined;
    asks.push(...(found ?? []));
  }
  const plan = planOf(asks, body, own, text);
  if (!plan || usesOf(body, 'require').length !== asks.length) return undefined;
  const edits = [...plan.edits, ...importEdits(asks, plan, text)];
  for (const [i, each] of statements.entries()) {
    if (each.directive === 'use strict') edits.push(statementLine(each, text));
    else if (each.type === 'ReturnStatement') {
      if (i !== statements.length - 1) return undefined;
      if (isJsNode(each.argument))
        edits.push({ start: each.start, end: each.start + 'return'.length, text: 'export default' });
      else edits.push(statementLine(each, text));
    }
  }
  return unwrapped({ body, statement, first }, edits, text);
}

/** The imports where the first module was asked for; the other lines go. */
function importEdits(asks: readonly Ask[], plan: Plan, text: string): TextEdit[] {
  const statements = [...new Set(asks.map(({ statement }) => statement))];
  const tight = statements.some(({ start, end }) => /\{\w/.test(text.slice(start, end)));
  const lines = importLines(plan, tight);
  return statements.map((each, i) =>
    i === 0 && lines.length > 0
      ? { start: each.start, end: each.end, text: lines.join('\n') }
      : i === 0
        ? statementLine(each, text)
        : wholeLine(each, text),
  );
}

/** The body without what was around it, one step to the left. */
function unwrapped(
  { body, statement, first }: { body: JsNode; statement: JsNode; first: JsNode },
  edits: readonly TextEdit[],
  text: string,
): TextEdit[] {
  const blank = /\s*/y;
  blank.lastIndex = body.start + 1;
  const begin = body.start + 1 + (blank.exec(text)?.[0].length ?? 0);
  const from = Math.max(begin, first.directive === 'use strict' ? statementLine(first, text).end : begin);
  blank.lastIndex = from;
  const start = from + (blank.exec(text)?.[0].length ?? 0);
  const indent = indentAt(text, first.start);
  const moved = edits.map((edit) => ({ ...edit, text: edit.text.replaceAll(`\n${indent}`, '\n') }));
  const inner = [...moved, ...dedented(body, text)]
    .filter((edit) => edit.start >= start)
    .filter(
      (edit, i, all) => !all.some((other, j) => j < i && edit.start >= other.start && edit.end <= other.end),
    );
  const before = text.slice(0, statement.start);
  const head = /\S/.test(before) ? '' : '/** @odoo-module **/\n\n';
  const mark =
    head === '' && !/@odoo-module/.test(before) ? [{ start: 0, end: 0, text: '/** @odoo-module **/\n' }] : [];
  const tail = /\s*$/.exec(text.slice(0, body.end - 1))?.[0].length ?? 0;
  return [
    ...mark,
    { start: statement.start, end: start, text: head },
    ...inner.filter((edit) => edit.end <= body.end - 1 - tail),
    { start: body.end - 1 - tail, end: statement.end, text: '' },
  ];
}
