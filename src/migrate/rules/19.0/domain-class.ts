import { calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { lineStart } from '../../../source/edit/edit.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { fromImport, withoutName } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const NOW: Readonly<Record<string, string>> = {
  AND: 'Domain.AND',
  OR: 'Domain.OR',
  normalize_domain: 'Domain',
  TRUE_DOMAIN: 'Domain.TRUE',
  FALSE_DOMAIN: 'Domain.FALSE',
};
/** What takes a Domain where it took a list. */
const TAKES =
  /^(search|search_count|search_read|search_fetch|_search|filtered_domain|_read_group|read_group|formatted_read_group|AND|OR|normalize_domain)$/;
const MESSAGE = 'odoo.osv.expression is deprecated since 19.0.';

export default defineMigration({
  id: 'domain-class',
  to: '19.0',
  breaks: 'deprecation',
  summary: 'AND, OR and normalize_domain of odoo.osv.expression are those of odoo.fields.Domain',
  why: 'The functions are deprecated since 19.0. What takes their place is no list: it has no append, no index and no slice.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/orm/domains.py',
  cases: [
    {
      before: file('domain = expression.AND([[("a", "=", 1)], domain])\n        return self.search(domain)'),
      after: file(
        'domain = Domain.AND([[("a", "=", 1)], domain])\n        return self.search(domain)',
        'Domain',
      ),
    },
    {
      before: file('return self.search(expression.OR([domain, expression.TRUE_DOMAIN]), limit=1)'),
      after: file('return self.search(Domain.OR([domain, Domain.TRUE]), limit=1)', 'Domain'),
    },
    {
      before:
        'from odoo.osv.expression import AND, OR\n\n\ndef f(self, a, b):\n    return self.search(AND([a, OR([a, b])]))\n',
      after:
        'from odoo.fields import Domain\n\n\ndef f(self, a, b):\n    return self.search(Domain.AND([a, Domain.OR([a, b])]))\n',
    },
    { before: file('domain = expression.AND([domain])\n        domain.append(("a", "=", 1))'), todos: 1 },
    { before: file('return expression.AND([domain])[0]'), todos: 1 },
    { before: file('return expression.distribute_not(domain)'), todos: 1 },
    { before: file('domain = expression.AND([domain]) + [("a", "=", 1)]\n        return domain'), todos: 1 },
  ],
  noops: [
    file('return self.search(Domain.AND([domain]))', 'Domain'),
    'from .tools import expression\n\n\ndef f(self, a):\n    return self.search(expression.AND([a]))\n',
    'def f(self, a):\n    self.env.cr.execute("SELECT 1 WHERE AND(b=2) OR(c=3)")\n',
    'def f(self, expression):\n    return self.search(expression.AND([self]))\n',
    'import re\n\nexpression = re.compile("a")\n',
  ],
  python: {
    import_from_statement(node, context) {
      const imported = fromImport(node, context);
      if (!imported) return;
      const whole = imported.module === 'odoo.osv';
      if (!whole && imported.module !== 'odoo.osv.expression') return;
      const names = imported.names.filter(({ name }) => !whole || name === 'expression');
      const [first] = names;
      if (!first) return;
      const uses = usesOf(
        context,
        node,
        whole ? new Set(['expression']) : new Set(names.map(({ name }) => name)),
      );
      const edits = names.some(({ alias }) => alias !== undefined)
        ? undefined
        : editsOf(uses, context, whole);
      if (!edits) {
        context.report({
          at: first.node,
          message: `${MESSAGE} Write Domain of odoo.fields: Domain.AND([...]), Domain.OR([...]), Domain(domain), Domain.TRUE; where a list is wanted of it, list(domain).`,
          options: [
            { title: 'Write Domain of odoo.fields', code: 'Domain.AND([first, second])' },
            {
              title: 'Write a list of it, where the caller changes or joins lists',
              code: 'list(Domain.AND([first, second]))',
            },
          ],
        });
        return;
      }
      const statement = 'from odoo.fields import Domain';
      const indent = context.text.slice(lineStart(context.text, node.start), node.start);
      const all = names.length === imported.names.length;
      context.report({
        at: first.node,
        message: MESSAGE,
        fix: {
          title: 'Write Domain',
          safe: false,
          edits: [
            ...(all
              ? [{ start: node.start, end: node.end, text: statement }]
              : [
                  withoutName(node, imported, first.node, context.text),
                  { start: node.end, end: node.end, text: `\n${indent}${statement}` },
                ]),
            ...edits,
          ],
        },
      });
    },
  },
});

interface Use {
  readonly node: PyNode;
  readonly parents: readonly PyNode[];
}

/** Where the names stand, the import left out, and where `Domain` does. */
function usesOf({ file, text }: PythonContext, but: PyNode, names: ReadonlySet<string>): readonly Use[] {
  const found: Use[] = [];
  const below = (node: PyNode, parents: readonly PyNode[]) => {
    if (node === but) return;
    const word = node.type === 'identifier' ? text.slice(node.start, node.end) : '';
    const parent = parents.at(-1);
    const isName =
      (parent?.type === 'attribute' && childOf(parent, 'attribute') === node) ||
      (parent?.type === 'keyword_argument' && childOf(parent, 'name') === node);
    if ((names.has(word) || word === 'Domain') && !isName) found.push({ node, parents });
    for (const child of node.children) below(child, [...parents, node]);
  };
  below(file.root, []);
  return found;
}

function editsOf(uses: readonly Use[], context: PythonContext, whole: boolean) {
  const edits: { start: number; end: number; text: string }[] = [];
  for (const { node, parents } of uses) {
    const outer = parents.at(-1);
    const named = whole ? (outer?.type === 'attribute' ? outer : undefined) : node;
    if (!named) return undefined;
    const above = whole ? parents.slice(0, -1) : parents;
    const name = whole ? context.slice(childOf(named, 'attribute') ?? named) : context.slice(node);
    const now = Object.hasOwn(NOW, name) ? NOW[name] : undefined;
    if (now === undefined) return undefined;
    const call = above.at(-1);
    const isCall = call?.type === 'call' && childOf(call, 'function') === named;
    if (isCall === /_DOMAIN$/.test(name)) return undefined;
    const value = isCall && call ? call : named;
    if (!passedOn(value, isCall ? above.slice(0, -1) : above, context, true)) return undefined;
    edits.push({ start: named.start, end: named.end, text: now });
  }
  return edits;
}

/** The value only goes where a Domain may go. */
function passedOn(
  value: PyNode,
  parents: readonly PyNode[],
  context: PythonContext,
  follow: boolean,
): boolean {
  const parent = parents.at(-1);
  if (!parent) return false;
  const above = parents.slice(0, -1);
  switch (parent.type) {
    case 'return_statement':
      return true;
    case 'keyword_argument':
    case 'parenthesized_expression':
      return passedOn(parent, above, context, follow);
    case 'conditional_expression':
      return passedOn(parent, above, context, follow);
    case 'argument_list': {
      const call = above.at(-1);
      return call !== undefined && TAKES.test(calledBy(call, context)?.name ?? '');
    }
    case 'list': {
      // A list of domains that are joined.
      const [list, call] = [above.at(-1), above.at(-2)];
      return (
        list?.type === 'argument_list' &&
        call !== undefined &&
        /^(AND|OR)$/.test(calledBy(call, context)?.name ?? '')
      );
    }
    case 'assignment': {
      const left = childOf(parent, 'left');
      if (left === value) return true;
      const scope = above.findLast(({ type }) => type === 'function_definition');
      if (left?.type !== 'identifier' || !scope || !follow) return false;
      return everyUse(scope, context.slice(left), context);
    }
    default:
      return false;
  }
}

function everyUse(scope: PyNode, name: string, context: PythonContext): boolean {
  const below = (node: PyNode, parents: readonly PyNode[]): boolean => {
    if (node.type === 'identifier' && context.slice(node) === name) {
      const parent = parents.at(-1);
      const isName =
        (parent?.type === 'attribute' && childOf(parent, 'attribute') === node) ||
        (parent?.type === 'keyword_argument' && childOf(parent, 'name') === node) ||
        /parameter/.test(parent?.type ?? '');
      return isName || passedOn(node, parents, context, false);
    }
    return node.children.every((child) => below(child, [...parents, node]));
  };
  return below(scope, []);
}

function file(body: string, name = 'expression'): string {
  const statement = name === 'Domain' ? 'from odoo.fields import Domain' : 'from odoo.osv import expression';
  return `from odoo import models\n${statement}\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, domain):\n        ${body}\n`;
}
