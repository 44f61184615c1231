import type { JsContext } from '../../../audit/rule.ts';
import type { JsNode } from '../../../source/js.ts';
import { script, scriptCase } from '../../cases/script.ts';
import { listOf } from '../../js/define.ts';
import { keyOf } from '../../js/nodes.ts';
import { defineMigration } from '../../rule.ts';
import { treeTags } from '../../views/tree-steps.ts';

export default defineMigration({
  id: 'list-in-scripts',
  to: '18.0',
  breaks: 'error',
  summary: 'Scripts open lists as views of the type list',
  why: 'The web client of 18.0 knows no view of the type tree: an action that names one ends in an error in the browser.',
  link: 'https://github.com/odoo/odoo/pull/159909',
  cases: [
    scriptCase(
      `this.action.doAction({
    type: "ir.actions.act_window",
    view_mode: "tree,form",
    views: [[false, "tree"], [this.viewId, 'form']],
    context: { tree_view_ref: "m.view_tree" },
});
`,
      `this.action.doAction({
    type: "ir.actions.act_window",
    view_mode: "list,form",
    views: [[false, "list"], [this.viewId, 'form']],
    context: { list_view_ref: "m.view_tree" },
});
`,
    ),
    scriptCase(
      'const views = [[false, "tree"]];\nopen({ viewType: "tree", name: "tree" }, views);\n',
      'const views = [[false, "list"]];\nopen({ viewType: "list", name: "tree" }, views);\n',
    ),
    scriptCase(
      "const views = {\n    'res.partner,false,tree': `<tree><field name=\"name\"/></tree>`,\n    'res.partner,false,form': '<form><field name=\"tree\"/></form>',\n};\nstart(views);\n",
      "const views = {\n    'res.partner,false,list': `<list><field name=\"name\"/></list>`,\n    'res.partner,false,form': '<form><field name=\"tree\"/></form>',\n};\nstart(views);\n",
    ),
  ],
  noops: [
    script('open({ views: [[false, "list"], [false, "form"]], view_mode: "list" });\n'),
    script('export const kinds = [["a", "tree"], ["b", "bush"]];\n'),
    script('export const tree = { type: "tree", name: "tree", mode: "tree" };\n'),
    script('export const url = "/tree/oak", text = "a tree", html = "<div class=\'tree\'/>";\n'),
    script('// views: [[false, "tree"]]\nexport const tree_view = 1;\n'),
    script('export const pairs = { views: ["tree", "form"] };\n'),
  ],
  js: {
    Literal(node, context) {
      if (typeof node.value !== 'string' || !node.value.includes('tree')) return;
      const [start, end] = [node.start + 1, node.end - 1];
      rewrite({ start, end }, wordsNow(context.text.slice(start, end), node, context), context);
    },
    TemplateElement(node, context) {
      const text = context.text.slice(node.start, node.end);
      if (text.includes('tree')) rewrite(node, treeTags(text), context);
    },
    Identifier(node, context) {
      const parent = context.ancestors.at(-1);
      if (node.name === 'tree_view_ref' && parent?.type === 'Property' && parent.key === node)
        rewrite(node, 'list_view_ref', context);
    },
  },
});

function rewrite({ start, end }: { start: number; end: number }, text: string, context: JsContext): void {
  if (context.text.slice(start, end) === text) return;
  context.report({
    at: { start, end },
    message: 'The view tree is called list since 18.0.',
    fix: { title: 'Write list', safe: true, edits: [{ start, end, text }] },
  });
}

function wordsNow(text: string, node: JsNode, { ancestors }: JsContext): string {
  if (text === 'tree_view_ref') return 'list_view_ref';
  const parent = ancestors.at(-1);
  if (
    parent?.type === 'Property' &&
    parent.value === node &&
    /^(view_mode|viewType|view_type)$/.test(keyOf(parent) ?? '')
  )
    return /^\w+(\s*,\s*\w+)*$/.test(text) ? text.replaceAll(/\btree\b/g, 'list') : text;
  if (text === 'tree') return isInViews(node, ancestors) ? 'list' : text;
  // How a test names an arch: model, view and kind.
  if (/^[\w.]+,\w+,tree$/.test(text)) return text.replace(/tree$/, 'list');
  return treeTags(text);
}

/** The second of a pair in what is called views. */
function isInViews(node: JsNode, ancestors: readonly JsNode[]): boolean {
  const [holder, list, pair] = ancestors.slice(-3);
  if (pair?.type !== 'ArrayExpression' || list?.type !== 'ArrayExpression') return false;
  if (listOf(pair.elements).length !== 2 || listOf(pair.elements)[1] !== node) return false;
  if (holder?.type === 'Property') return keyOf(holder) === 'views';
  const name = holder?.type === 'VariableDeclarator' ? holder.id : holder?.left;
  return typeof name === 'object' && name !== null && 'name' in name && /^views$/.test(String(name.name));
}
