import { isJsNode, type JsNode } from '../../source/js.ts';
import { defineRule, type JsContext } from '../rule.ts';

export default defineRule({
  id: 'js-unsafe-html',
  severity: 'high',
  category: 'security',
  summary: 'A script writes a value into the page as HTML',
  why: 'innerHTML, insertAdjacentHTML, document.write and the html(), append() and the like of jQuery read tags in what they are given, and run handlers in them. A name or a message that somebody else typed then runs with the rights of whoever looks at the page. textContent, or a template, shows it as text.',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/Element/innerHTML#security_considerations',
  bad: {
    'static/src/js/book.js': `
      export function show(element, book) {
          element.innerHTML = "<b>" + book.name + "</b>";
          element.insertAdjacentHTML("beforeend", \`<i>\${book.author}</i>\`);
          document.write(book.name);
      }
    `,
  },
  good: {
    'static/src/js/book.js': `
      import { escape } from "@web/core/utils/strings";
      export function show(element, book, other) {
          element.innerHTML = "";
          element.innerHTML = "<b>fixed</b>";
          element.innerHTML = \`<i>fixed</i>\`;
          element.textContent = book.name;
          element.innerHTML = "<b>" + escape(book.name) + "</b>";
          element.innerHTML = other.innerHTML;
          element.innerHTML = renderToString("library.book", { book });
          element.insertAdjacentHTML("beforeend", "<hr/>");
          element.innerHTML = "<b>" + _t("Name") + "</b>" + 12;
      }
    `,
    'static/tests/book.test.js': `
      export function test(element, value) {
          element.innerHTML = value + "x";
      }
    `,
  },
  js: {
    AssignmentExpression(node, context) {
      const { left, right } = node;
      if (!isJsNode(left) || left.type !== 'MemberExpression' || !isJsNode(right)) return;
      const name = nameOf(left.property);
      if (name === 'innerHTML' || name === 'outerHTML') look(right, name, node, context);
    },
    CallExpression(node, context) {
      const { callee } = node;
      const given = Array.isArray(node.arguments) ? node.arguments.filter(isJsNode) : [];
      if (!isJsNode(callee) || callee.type !== 'MemberExpression') return;
      const name = nameOf(callee.property);
      const object = isJsNode(callee.object) ? callee.object : undefined;
      if (name === 'insertAdjacentHTML' && given[1]) look(given[1], name, node, context);
      else if ((name === 'write' || name === 'writeln') && nameOf(object) === 'document' && given[0])
        look(given[0], `document.${name}`, node, context);
      else if (name === 'createContextualFragment' && given[0]) look(given[0], name, node, context);
      // Only where the text is put together here: otherwise it may be a jQuery object.
      else if (
        /^(html|append|prepend|after|before|replaceWith)$/.test(name ?? '') &&
        given.length === 1 &&
        given[0] &&
        isBuilt(given[0]) &&
        isQuery(object, context)
      )
        look(given[0], `${name}()`, node, context);
    },
  },
});

function nameOf(node: unknown): string | undefined {
  return isJsNode(node) && typeof node.name === 'string' ? node.name : undefined;
}

function isQuery(object: JsNode | undefined, { text }: JsContext): boolean {
  return object !== undefined && /^(\$|this\.\$|jQuery)|\$\w*$/.test(text.slice(object.start, object.end));
}

function isBuilt({ type }: JsNode): boolean {
  return type === 'BinaryExpression' || type === 'TemplateLiteral';
}

function look(value: JsNode, sink: string, at: JsNode, context: JsContext): void {
  if (!context.file.source.path.startsWith('static/src/')) return;
  const risky = riskyPart(value, context, 0);
  if (!risky) return;
  context.report({
    at,
    severity: risky === value ? 'medium' : 'high',
    message: `${sink} reads tags in ${short(context.text.slice(risky.start, risky.end))}: set textContent, render a template, or escape the value.`,
  });
}

function short(source: string): string {
  const line = source.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

const SAFE =
  /escape|sanitize|render|markup|_t$|_lt$|^t$|purify|Number|parseInt|parseFloat|encodeURI|toFixed|innerHTML|outerHTML|toString|format|icon|serialize|JSON|svg|html/i;
const PLAIN =
  /(^|[._])(id|ids|length|width|height|size|index|count|innerHTML|outerHTML|html|url|href|src|color|icon|cls|className|svg|style|top|left|number|num|date|template|content|markup|clientHeight|clientWidth|originalContent)$/i;

/** The part that nothing escapes; a value that is passed on whole is only told where its text is put together. */
function riskyPart(node: JsNode, context: JsContext, depth: number): JsNode | undefined {
  const children = (key: string) => (Array.isArray(node[key]) ? node[key].filter(isJsNode) : []);
  const child = (key: string) => (isJsNode(node[key]) ? [node[key]] : []);
  const first = (nodes: readonly JsNode[]) =>
    nodes.map((each) => riskyPart(each, context, depth + 1)).find((found) => found !== undefined);
  switch (node.type) {
    case 'TemplateLiteral':
      return first(children('expressions'));
    case 'BinaryExpression':
      return node.operator === '+' ? first([...child('left'), ...child('right')]) : undefined;
    case 'ConditionalExpression':
      return first([...child('consequent'), ...child('alternate')]);
    case 'LogicalExpression':
      return first([...child('left'), ...child('right')]);
    case 'MemberExpression':
    case 'Identifier': {
      const source = context.text.slice(node.start, node.end);
      if (depth === 0 && sinkIsPlain(source)) return undefined;
      return PLAIN.test(source) || SAFE.test(source) || /^[A-Z_]+$/.test(source) ? undefined : node;
    }
    default:
      return undefined;
  }
}

/** Whole values: only what is plainly data of a record or of a request. */
function sinkIsPlain(source: string): boolean {
  return !/\b(name|title|message|comment|label|query|search|params?)$|\bev\.target\.value$|\blocation\b/.test(
    source,
  );
}
