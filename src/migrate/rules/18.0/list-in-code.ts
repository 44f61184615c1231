import { calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { bookMethod } from '../../cases/book.ts';
import { defineMigration } from '../../rule.ts';
import { treeSteps, treeTags } from '../../views/tree-steps.ts';

/** What says which kind a view is: a name, an attribute or a key. */
const KIND = /(^|[.[('"])(view_type|view_mode|tag)['"]?\s*[\])]*$/;

export default defineMigration({
  id: 'list-in-code',
  to: '18.0',
  breaks: 'error',
  summary: 'Code that writes, searches or asks about views looks for list instead of tree',
  why: 'Since 18.0 lists are <list>: an arch with <tree> is refused, an xpath through tree finds nothing, and no view is of the type tree.',
  link: 'https://github.com/odoo/odoo/pull/159909',
  cases: [
    {
      before: bookMethod(
        'arch(self)',
        `return '<tree string="A">' + "<field name='tree'/></tree>" + f"<tree>{self}</tree>"`,
      ),
      after: bookMethod(
        'arch(self)',
        `return '<list string="A">' + "<field name='tree'/></list>" + f"<list>{self}</list>"`,
      ),
    },
    {
      before: bookMethod(
        '_get_view(self, view_id=None, view_type="form", **options)',
        `arch, view = super()._get_view(view_id, view_type, **options)
        if view_type == "tree" or view_type in ("form", "tree"):
            for node in arch.xpath("//tree/field[@name='tree']"):
                if node.getparent().tag != "tree":
                    node.set("optional", "hide")
        return arch, view`,
      ),
      after: bookMethod(
        '_get_view(self, view_id=None, view_type="form", **options)',
        `arch, view = super()._get_view(view_id, view_type, **options)
        if view_type == "list" or view_type in ("form", "list"):
            for node in arch.xpath("//list/field[@name='tree']"):
                if node.getparent().tag != "list":
                    node.set("optional", "hide")
        return arch, view`,
      ),
    },
    {
      before: bookMethod(
        'modes(self, action)',
        'return "tree" in action["view_mode"] and action.get("view_mode") != "tree"',
      ),
      after: bookMethod(
        'modes(self, action)',
        'return "list" in action["view_mode"] and action.get("view_mode") != "list"',
      ),
    },
    {
      before: bookMethod(
        'views(self)',
        'return self.env["ir.ui.view"].search([("type", "=", "tree"), ("name", "=", "tree")])',
      ),
      after: bookMethod(
        'views(self)',
        'return self.env["ir.ui.view"].search([("type", "=", "list"), ("name", "=", "tree")])',
      ),
    },
    {
      before: bookMethod(
        'view(self)',
        'return self.env["ir.ui.view"].create({"type": "tree", "name": "tree", "arch": self.arch()})',
      ),
      after: bookMethod(
        'view(self)',
        'return self.env["ir.ui.view"].create({"type": "list", "name": "tree", "arch": self.arch()})',
      ),
    },
  ],
  noops: [
    bookMethod('arch(self)', `return "<list><field name='tree'/></list>"`),
    bookMethod('grow(self, kind)', 'return kind == "tree" or self.kind in ("tree", "bush")'),
    bookMethod('text(self)', 'return "a tree", "<trees>", "< tree", "</treeview>"'),
    bookMethod('text(self)', '"""Makes a <tree> of it."""\n        return 1'),
    bookMethod('url(self)', 'return self.get("/tree/oak"), "//tree"'),
    bookMethod('find(self, arch)', `return arch.xpath("//field[@name='tree']")`),
    bookMethod('kinds(self)', 'return self.env["example.book"].search([("type", "=", "tree")])'),
    bookMethod('kinds(self)', 'return self.env["example.book"].create({"type": "tree"})'),
    bookMethod('modes(self, view_type)', 'return view_type == "list" or "tree" in self.names'),
  ],
  python: {
    string(node, context) {
      const content = node.children.filter(({ type }) => type === 'string_content');
      const parent = context.ancestors.at(-1);
      // What stands for itself is a description.
      if (parent?.type === 'expression_statement') return;
      const only =
        content.length === 1 && node.children.length === 3
          ? context.slice(node.children[1] ?? node)
          : undefined;
      const whole = only === undefined ? undefined : wordNow(node, only, context);
      const edits = content.flatMap((each) => {
        const text = context.slice(each);
        const now = whole ?? treeTags(text);
        return now === text ? [] : [{ start: each.start, end: each.end, text: now }];
      });
      if (edits.length === 0) return;
      context.report({
        at: node,
        message: 'Lists are <list> since 18.0, and views of them are of the type list.',
        fix: { title: 'Write list', safe: whole === undefined, edits },
      });
    },
  },
});

/** A text that is an xpath or the kind of a view; undefined for any other. */
function wordNow(node: PyNode, text: string, context: PythonContext): string | undefined {
  const call = context.ancestors.at(-1)?.type === 'argument_list' ? context.ancestors.at(-2) : undefined;
  const called = call?.type === 'call' ? calledBy(call, context) : undefined;
  if (called?.object && /^(xpath|find|findall|iterfind)$/.test(called.name) && /^\.?\//.test(text)) {
    const now = treeSteps(text);
    return now === text ? undefined : now;
  }
  return text === 'tree' && isKind(node, context) ? 'list' : undefined;
}

function isKind(node: PyNode, context: PythonContext): boolean {
  const parent = context.ancestors.at(-1);
  const above = context.ancestors.at(-2);
  const inList = parent !== undefined && /^(tuple|list|set)$/.test(parent.type);
  const compared = inList ? above : parent;
  if (compared?.type === 'comparison_operator') {
    const member = inList ? parent : node;
    return parts(compared).some((other) => other !== member && KIND.test(context.slice(other)));
  }
  if (inList) {
    const [field, operator] = parts(parent);
    if (parts(parent)[2] !== node || !field || !operator) return false;
    return /^['"]type['"]$/.test(context.slice(field)) && ofViews(context);
  }
  const key = parent?.type === 'pair' && node.field === 'value' ? childOf(parent, 'key') : undefined;
  return key !== undefined && /^['"]type['"]$/.test(context.slice(key)) && ofViews(context);
}

/** They are terms or values of views. */
function ofViews(context: PythonContext): boolean {
  const call = context.ancestors.findLast(({ type }) => type === 'call');
  const called = call && calledBy(call, context);
  if (!called?.object || !/^(search|search_count|search_read|create|write)$/.test(called.name)) return false;
  return recordsOf(called.object, context)?.model === 'ir.ui.view';
}
