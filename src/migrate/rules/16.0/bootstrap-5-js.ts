import type { JsContext } from '../../../audit/rule.ts';
import { isJsNode, type JsNode } from '../../../source/js.ts';
import { script, scriptCase } from '../../cases/script.ts';
import { listOf, textOfLiteral } from '../../js/define.ts';
import { keyOf } from '../../js/nodes.ts';
import { defineMigration } from '../../rule.ts';
import { classNow } from '../../views/bootstrap5.ts';

/** Methods of jQuery and of DOM's classList that take classes, and nothing else in the same place. */
const CALLS = /^(?:addClass|removeClass|toggleClass|hasClass)$/;
const LIST = /^(?:add|remove|toggle|contains|replace)$/;

export default defineMigration({
  id: 'bootstrap-5-js',
  to: '16.0',
  breaks: 'silent',
  summary: 'Classes of Bootstrap 4 that scripts set have the names of Bootstrap 5',
  why: 'Odoo has Bootstrap 5 since 16.0: the old classes have no style.',
  link: 'https://github.com/odoo/odoo/pull/95450',
  cases: [
    scriptCase(
      '$a.addClass("ml-2 o_thing text-right").toggleClass(\'float-left\', true);\n',
      '$a.addClass("ms-2 o_thing text-end").toggleClass(\'float-start\', true);\n',
    ),
    scriptCase(
      'el.classList.add("pl-1", "badge-info");\nel.classList.replace("font-weight-bold", "o_b");\n',
      'el.classList.add("ps-1", "text-bg-info");\nel.classList.replace("fw-bold", "o_b");\n',
    ),
    scriptCase(
      'export const A = Widget.extend({ className: "o_a mr-auto" });\nel.className = "sr-only";\n',
      'export const A = Widget.extend({ className: "o_a me-auto" });\nel.className = "visually-hidden";\n',
    ),
  ],
  noops: [
    script('$a.addClass("ms-2 text-end o_text-right");\n'),
    script('el.classList.add(name);\n'),
    script('items.add("text-right");\n'),
    script('$a.attr("title", "ml-2").find(".ml-2");\n'),
    script('export const a = { classes: "ml-2" };\n'),
  ],
  js: {
    CallExpression(node, context) {
      const { callee } = node;
      if (!isJsNode(callee) || callee.type !== 'MemberExpression' || !isJsNode(callee.property)) return;
      const name = String(callee.property.name);
      const object = isJsNode(callee.object) ? callee.object : undefined;
      const isList =
        object?.type === 'MemberExpression' &&
        isJsNode(object.property) &&
        object.property.name === 'classList';
      if (isList ? !LIST.test(name) : !CALLS.test(name)) return;
      for (const each of listOf(node.arguments)) renamed(each, context);
    },
    Property(node, context) {
      if (keyOf(node) === 'className' && isJsNode(node.value)) renamed(node.value, context);
    },
    AssignmentExpression(node, context) {
      const { left, right } = node;
      if (!isJsNode(left) || left.type !== 'MemberExpression' || !isJsNode(left.property)) return;
      if (left.property.name === 'className' && left.computed !== true && isJsNode(right))
        renamed(right, context);
    },
  },
});

function renamed(node: JsNode, context: JsContext): void {
  if (textOfLiteral(node) === undefined) return;
  const [start, end] = [node.start + 1, node.end - 1];
  const raw = context.text.slice(start, end);
  const now = raw.replaceAll(/[^\s]+/g, classNow);
  if (now === raw) return;
  context.report({
    at: node,
    message: 'This is a name of Bootstrap 4, and Odoo has Bootstrap 5 since 16.0.',
    fix: { title: 'Write the name of Bootstrap 5', safe: true, edits: [{ start, end, text: now }] },
  });
}
