import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { attributeValue } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { partnerView } from '../../cases/view.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';
import { treeSteps } from '../../views/tree-steps.ts';

/** Keys of an action, of a field's context and of a view that name kinds of views. */
const MODE_KEYS = /^(view_mode|binding_view_types|mode|view_type)$/;

export default defineMigration({
  id: 'tree-to-list',
  to: '18.0',
  breaks: 'error',
  summary: 'The list view is <list>, and so it is called everywhere',
  why: 'Since 18.0 a view whose root is <tree> is refused, and the web client knows no view of the type tree.',
  link: 'https://github.com/odoo/odoo/pull/159909',
  cases: [
    {
      before: partnerView(
        '<tree editable="bottom"><field name="a"/><field name="b"><tree><field name="c"/></tree></field></tree>',
      ),
      after: partnerView(
        '<list editable="bottom"><field name="a"/><field name="b"><list><field name="c"/></list></field></list>',
      ),
    },
    {
      before: partnerView(
        `<xpath expr="//field[tree/field[@name='tree']]/tree[@string='a/tree' or .//tree]" position="after"><p/></xpath>`,
      ),
      after: partnerView(
        `<xpath expr="//field[list/field[@name='tree']]/list[@string='a/tree' or .//list]" position="after"><p/></xpath>`,
      ),
    },
    { before: inText('<tree><field name="a"/></tree>'), after: inText('<list><field name="a"/></list>') },
    {
      before: record('<field name="view_mode">tree,form</field><field name="name">Tree view</field>'),
      after: record('<field name="view_mode">list,form</field><field name="name">Tree view</field>'),
    },
    {
      before: partnerView(
        `<xpath expr="//field[@name='line_ids']/tree/field[@name='tree_id']" position="after"><field name="x"/></xpath>`,
      ),
      after: partnerView(
        `<xpath expr="//field[@name='line_ids']/list/field[@name='tree_id']" position="after"><field name="x"/></xpath>`,
      ),
    },
    {
      before: partnerView(`<field name="a" mode="tree,kanban" context="{'tree_view_ref': 'm.view_tree'}"/>`),
      after: partnerView(`<field name="a" mode="list,kanban" context="{'list_view_ref': 'm.view_tree'}"/>`),
    },
    {
      before: record(
        `<field name="view_ids" eval="[(5, 0, 0), (0, 0, {'view_mode': 'tree', 'view_id': ref('m.view_tree')})]"/>`,
      ),
      after: record(
        `<field name="view_ids" eval="[(5, 0, 0), (0, 0, {'view_mode': 'list', 'view_id': ref('m.view_tree')})]"/>`,
      ),
    },
    {
      before: serverAction(
        `action = {'type': 'ir.actions.act_window', 'view_mode': 'tree,form', 'views': [(env.ref('m.tree')['id'], 'tree'), (False, 'form')], 'name': 'tree'}`,
      ),
      after: serverAction(
        `action = {'type': 'ir.actions.act_window', 'view_mode': 'list,form', 'views': [(env.ref('m.tree')['id'], 'list'), (False, 'form')], 'name': 'tree'}`,
      ),
    },
    {
      before: `
        def open(self):
            return {
                "type": "ir.actions.act_window",
                "view_mode": "tree,form",
                "views": [(self.env.ref("m.view_tree").id, "tree"), (False, "form")],
                "context": {"tree_view_ref": "m.view_tree"},
            }
      `,
      after: `
        def open(self):
            return {
                "type": "ir.actions.act_window",
                "view_mode": "list,form",
                "views": [(self.env.ref("m.view_tree").id, "list"), (False, "form")],
                "context": {"list_view_ref": "m.view_tree"},
            }
      `,
    },
    {
      before: `
        def open(self, action):
            action["view_mode"] = "tree"
            action.update({"views": [[False, "tree"]]})
            return self.get_view(view_type="tree")
      `,
      after: `
        def open(self, action):
            action["view_mode"] = "list"
            action.update({"views": [[False, "list"]]})
            return self.get_view(view_type="list")
      `,
    },
  ],
  noops: [
    partnerView('<list><field name="tree"/></list>'),
    partnerView('<form><field name="a" string="tree"/><label for="tree"/></form>'),
    record('<field name="name">tree,form</field><field name="help">a tree</field>'),
    partnerView(
      `<xpath expr="//field[@tree][contains(@name, 'tree')][@string=&quot;/tree&quot;][tree()]" position="after"><p/></xpath>`,
    ),
    serverAction("kinds = [('a', 'tree')]\nlog('tree,form')"),
    `
      def grow(self):
          return {"kind": "tree", "name": "tree", "url": "/tree/oak", "views": ["tree"]}
    `,
    { 'static/src/xml/x.xml': '<templates><t t-name="a.B"><tree/></t></templates>\n' },
    `
      TREE = "tree"
      from lxml.etree import tree
    `,
    { 'views/x.xml': `<odoo><template id="x"><div class="tree"/><tree/></template></odoo>\n` },
  ],
  arch: {
    tree(element, context) {
      const { start, tag, end, inner } = element;
      const edits = [{ start: start + 1, end: start + 5, text: 'list' }];
      if (inner.end < end && end > tag.end)
        edits.push({ start: inner.end + 2, end: inner.end + 6, text: 'list' });
      context.report({
        at: tag,
        message: '<tree> is <list> since 18.0.',
        fix: { title: 'Write <list>', safe: true, edits },
      });
    },
    xpath(element, context) {
      const expr = attributeOf(element, 'expr');
      if (!expr) return;
      const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
      const now = treeSteps(raw);
      if (now === raw) return;
      context.report({
        at: expr,
        message: 'The xpath passes through <tree>, which is <list> since 18.0.',
        fix: {
          title: 'Write list',
          safe: true,
          edits: [{ ...expr.valueSpan, text: now }].map(({ start, end, text }) => ({ start, end, text })),
        },
      });
    },
    '*'(element, context) {
      for (const name of ['mode', 'context', 'view_mode']) {
        const attribute = attributeOf(element, name);
        if (!attribute) continue;
        const raw = context.text.slice(attribute.valueSpan.start, attribute.valueSpan.end);
        const now = name === 'context' ? raw.replaceAll(/\btree_view_ref\b/g, 'list_view_ref') : modes(raw);
        if (now === raw || (name === 'mode' && element.name !== 'field')) continue;
        const { start, end } = attribute.valueSpan;
        context.report({
          at: attribute,
          message: `${name} names the view tree, which is list since 18.0.`,
          fix: { title: 'Write list', safe: true, edits: [{ start, end, text: now }] },
        });
      }
    },
  },
  xml: {
    field(element, context) {
      const model = attributeValue(recordOf(element) ?? element, 'model') ?? '';
      const name = attributeValue(element, 'name') ?? '';
      const [only] = element.children;
      if (!model.startsWith('ir.') || element.children.length > 1) return;
      const evaluated = attributeOf(element, 'eval');
      const place = only?.type === 'text' ? only : evaluated?.valueSpan;
      if (!place) return;
      const raw = context.text.slice(place.start, place.end);
      let now = raw;
      if (/^(view_mode|binding_view_types|type)$/.test(name) && isViewModel(model, name))
        now = only ? modes(raw) : quoted(raw);
      else if (/^(context|view_ids|code)$/.test(name)) now = inActions(raw);
      if (now === raw) return;
      context.report({
        at: place,
        message: `${name} names the view tree, which is list since 18.0.`,
        fix: { title: 'Write list', safe: true, edits: [{ start: place.start, end: place.end, text: now }] },
      });
    },
  },
  python: {
    string(node, context) {
      const content = node.children[1];
      if (node.children.length !== 3 || content?.type !== 'string_content') return;
      const text = context.slice(content);
      if (!text.includes('tree')) return;
      const parent = context.ancestors.at(-1);
      const now =
        text === 'tree_view_ref' ? 'list_view_ref' : isMode(node, parent, context) ? modes(text) : text;
      if (now === text) return;
      context.report({
        at: node,
        message: 'The view tree is called list since 18.0.',
        fix: {
          title: 'Write list',
          safe: true,
          edits: [{ start: content.start, end: content.end, text: now }],
        },
      });
    },
  },
});

/** The string says which views there are: the value of such a key or argument, or the second of a pair in `views`. */
function isMode(node: PyNode, parent: PyNode | undefined, context: PythonContext): boolean {
  const key = (each: PyNode | undefined) => {
    const name = each && (childOf(each, 'key') ?? childOf(each, 'name'));
    return name ? context.slice(name).replaceAll(/['"]/g, '') : '';
  };
  if ((parent?.type === 'pair' || parent?.type === 'keyword_argument') && node.field === 'value')
    return MODE_KEYS.test(key(parent));
  if (parent?.type === 'assignment' && node.field === 'right') {
    const left = childOf(parent, 'left');
    return (
      left !== undefined && /\[\s*['"](view_mode|binding_view_types)['"]\s*\]$/.test(context.slice(left))
    );
  }
  if (parent?.type !== 'tuple' && parent?.type !== 'list') return false;
  if (parts(parent).length !== 2 || parts(parent)[1] !== node) return false;
  const list = context.ancestors.at(-2);
  const holder = context.ancestors.at(-3);
  if (list?.type !== 'list') return false;
  if (holder?.type === 'pair' || holder?.type === 'keyword_argument') return /^views$/.test(key(holder));
  const left = holder?.type === 'assignment' ? childOf(holder, 'left') : undefined;
  return left !== undefined && /(\[\s*['"]views['"]\s*\]|\bviews)$/.test(context.slice(left));
}

function recordOf(element: XmlElement): XmlElement | undefined {
  return element.parent?.name === 'record' ? element.parent : undefined;
}

function isViewModel(model: string, field: string): boolean {
  if (field === 'type') return model === 'ir.ui.view';
  return /^ir\.actions\.(act_window(\.view)?|server|report|client)$/.test(model);
}

/** Values of actions and of their views in an expression or in the code of a server action. */
function inActions(text: string): string {
  return text
    .replaceAll(/\btree_view_ref\b/g, 'list_view_ref')
    .replaceAll(
      /((['"])(?:view_mode|binding_view_types)\2\s*(?::|\]\s*=)\s*)((['"])[\w\s,]*\4)/g,
      (_, head: string, __, value: string) => head + quoted(value),
    )
    .replaceAll(
      /((['"])views\2\s*(?::|\]\s*=)\s*\[)((?:[^[\]]|\[[^[\]]*\])*)(?=\])/g,
      (_, head: string, __, pairs: string) =>
        head + pairs.replaceAll(/(,\s*)(['"])tree\2(?=\s*[)\]])/g, '$1$2list$2'),
    );
}

/** `tree,form` with list for tree; anything else than names with commas stays. */
function modes(text: string): string {
  return /^\s*\w+(\s*,\s*\w+)*\s*$/.test(text) ? text.replaceAll(/\btree\b/g, 'list') : text;
}

function quoted(text: string): string {
  return text.replaceAll(/(['"])([\w\s,]*)\1/g, (all, quote: string, inner: string) =>
    modes(inner) === inner ? all : quote + modes(inner) + quote,
  );
}

function serverAction(code: string) {
  return {
    'data/x.xml': `<odoo><record id="a" model="ir.actions.server"><field name="code">${code}</field></record></odoo>\n`,
  };
}

function record(body: string) {
  return { 'views/x.xml': `<odoo><record id="a" model="ir.actions.act_window">${body}</record></odoo>\n` };
}

/** A view whose arch is text. */
function inText(arch: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch"><![CDATA[${arch}]]></field></record></odoo>\n`,
  };
}
