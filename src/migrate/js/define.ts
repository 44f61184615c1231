import { isJsNode, type JsNode, jsChildren } from '../../source/js.ts';
import type { TextEdit } from '../python/edits.ts';

/** `odoo.define("name", function (require) { ... });` as the only statement of a file. */
export interface Definition {
  readonly statement: JsNode;
  readonly name: string | undefined;
  /** The block of the function. */
  readonly body: JsNode;
  readonly statements: readonly JsNode[];
}

export function listOf(value: unknown): readonly JsNode[] {
  return Array.isArray(value) ? value.filter(isJsNode) : [];
}

export function textOfLiteral(node: unknown): string | undefined {
  return isJsNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** The call, wherever it stands in the file. */
export function definitionCall(statement: JsNode, text: string): JsNode | undefined {
  const call = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (!isJsNode(call) || call.type !== 'CallExpression' || !isJsNode(call.callee)) return undefined;
  return text.slice(call.callee.start, call.callee.end) === 'odoo.define' ? call : undefined;
}

/** Undefined where the file holds more than it, or where it is not of the common form. */
export function definitionOf(program: JsNode, text: string): Definition | undefined {
  const all = listOf(program.body).filter(({ directive }) => directive !== 'use strict');
  const [statement, ...more] = all;
  const call = statement && definitionCall(statement, text);
  if (!statement || !call || more.length > 0) return undefined;
  const given = listOf(call.arguments);
  const last = given.at(-1);
  if (!last || !/^(FunctionExpression|ArrowFunctionExpression)$/.test(last.type)) return undefined;
  if (last.async === true || last.generator === true) return undefined;
  const params = listOf(last.params);
  const { body } = last;
  if (!isJsNode(body) || body.type !== 'BlockStatement') return undefined;
  if (params.length > 1 || (params[0] && params[0].name !== 'require')) return undefined;
  return { statement, name: textOfLiteral(given[0]), body, statements: listOf(body.body) };
}

/** What `require("...")` asks for. */
export function required(node: unknown): string | undefined {
  if (!isJsNode(node) || node.type !== 'CallExpression' || !isJsNode(node.callee)) return undefined;
  return node.callee.name === 'require' ? textOfLiteral(listOf(node.arguments)[0]) : undefined;
}

/** Identifiers of a name that are no property and no key. */
export function usesOf(root: JsNode, name: string): readonly JsNode[] {
  const found: JsNode[] = [];
  const below = (node: JsNode, parent: JsNode | undefined) => {
    if (node.type === 'Identifier' && node.name === name) {
      const plain =
        (parent?.type === 'MemberExpression' && parent.property === node && parent.computed !== true) ||
        (parent?.type === 'Property' && parent.key === node && parent.shorthand !== true) ||
        (parent?.type === 'MethodDefinition' && parent.key === node);
      if (!plain) found.push(node);
    }
    for (const child of jsChildren(node)) below(child, node);
  };
  below(root, undefined);
  return found;
}

/** Lines of a block moved one step to the left; those inside a template literal stay. */
export function dedented(body: JsNode, text: string): TextEdit[] {
  const [first] = listOf(body.body);
  if (!first) return [];
  const line = text.lastIndexOf('\n', first.start) + 1;
  const indent = text.slice(line, first.start);
  if (!/^[ \t]+$/.test(indent)) return [];
  const literals: JsNode[] = [];
  const below = (node: JsNode) => {
    if (node.type === 'TemplateLiteral') literals.push(node);
    for (const child of jsChildren(node)) below(child);
  };
  below(body);
  const edits: TextEdit[] = [];
  for (
    let at = text.indexOf('\n', body.start) + 1;
    at > 0 && at < body.end;
    at = text.indexOf('\n', at) + 1
  ) {
    const inside = literals.some(({ start, end }) => start < at && at < end);
    if (!inside && text.startsWith(indent, at)) edits.push({ start: at, end: at + indent.length, text: '' });
  }
  return edits;
}
