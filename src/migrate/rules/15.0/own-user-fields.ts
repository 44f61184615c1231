import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

const FIELDS = 'SELF_READABLE_FIELDS|SELF_WRITEABLE_FIELDS';
/** `list(self.SELF_READABLE_FIELDS)`, which gives the model a list of its own and adds nothing. */
const COPY = new RegExp(
  `^(?:list\\((?:self|type\\(self\\))\\.(${FIELDS})\\)|(?:self|type\\(self\\))\\.(${FIELDS}))$`,
);
const PLACE = new RegExp(`^(?:self|type\\(self\\))\\.(${FIELDS})$`);

export default defineMigration({
  id: 'own-user-fields',
  to: '15.0',
  breaks: 'error',
  summary: 'Fields that users may read or write of themselves are a property',
  why: 'SELF_READABLE_FIELDS and SELF_WRITEABLE_FIELDS are properties of res.users since 15.0: __init__() that adds to the list of the class fails, since a property is no list.',
  link: 'https://github.com/odoo/odoo/blob/15.0/odoo/addons/base/models/res_users.py',
  cases: [
    {
      before: users(`def __init__(self, pool, cr):
        """Let users change it."""
        init_res = super(Users, self).__init__(pool, cr)
        # Not the list of the parent.
        type(self).SELF_WRITEABLE_FIELDS = list(self.SELF_WRITEABLE_FIELDS)
        type(self).SELF_WRITEABLE_FIELDS.extend(["code"])
        type(self).SELF_READABLE_FIELDS = list(self.SELF_READABLE_FIELDS)
        type(self).SELF_READABLE_FIELDS.extend(["code", "page"])
        type(self).SELF_READABLE_FIELDS.append("ink")
        return init_res`),
      after: users(`@property
    def SELF_READABLE_FIELDS(self):
        return super().SELF_READABLE_FIELDS + ["code", "page"] + ["ink"]

    @property
    def SELF_WRITEABLE_FIELDS(self):
        return super().SELF_WRITEABLE_FIELDS + ["code"]`),
    },
    {
      before: users(`def __init__(self, registry, cursor):
        super().__init__(registry, cursor)
        own = ["code"]
        type(self).SELF_READABLE_FIELDS = type(self).SELF_READABLE_FIELDS + own + ["page"]`),
      after: users(`@property
    def SELF_READABLE_FIELDS(self):
        return super().SELF_READABLE_FIELDS + ["code"] + ["page"]`),
    },
    {
      before: users(`def __init__(self, pool, cr):
        super().__init__(pool, cr)
        type(self).SELF_READABLE_FIELDS += self._own()`),
      todos: 1,
    },
    {
      before: users(`def __init__(self, pool, cr):
        super().__init__(pool, cr)
        self._ready = True
        type(self).SELF_READABLE_FIELDS = self.SELF_READABLE_FIELDS + ["code"]`),
      todos: 1,
    },
  ],
  noops: [
    users(`@property
    def SELF_READABLE_FIELDS(self):
        return super().SELF_READABLE_FIELDS + ["code"]`),
    users(`def __init__(self, pool, cr):
        super().__init__(pool, cr)
        self._ready = True`),
    users(`def own(self):
        return self.SELF_READABLE_FIELDS + ["code"]`),
    users(`def __init__(self, pool, cr):
        super().__init__(pool, cr)
        type(self).SELF_READABLE_FIELDS = self.SELF_READABLE_FIELDS + ["code"]`).replace(
      'res.users',
      'res.partner',
    ),
    'class Pool:\n    def __init__(self, pool, cr):\n        self.SELF_READABLE_FIELDS = []\n',
  ],
  python: {
    function_definition(node, context) {
      const { klass } = context;
      const method = klass?.methods.find(({ start }) => start === node.start);
      const body = childOf(node, 'body');
      if (klass?.model !== 'res.users' || method?.name !== '__init__' || !body) return;
      const source = context.slice(body);
      if (!new RegExp(FIELDS).test(source)) return;
      const parameters = childOf(node, 'parameters');
      const at = { start: node.start, end: parameters?.end ?? node.start };
      const message = 'SELF_READABLE_FIELDS and SELF_WRITEABLE_FIELDS are properties since 15.0.';
      const added = addedBy(body, context);
      if (!added) {
        context.report({
          at,
          message: `${message} __init__() cannot add to them: extend the properties, and do what else it does elsewhere.`,
          options: [
            {
              title: 'Extend the property',
              code: '@property\ndef SELF_READABLE_FIELDS(self):\n    return super().SELF_READABLE_FIELDS + ["code"]',
            },
          ],
        });
        return;
      }
      const indent = /[ \t]*$/.exec(context.text.slice(0, node.start))?.[0] ?? '';
      const deeper = /[ \t]*$/.exec(context.text.slice(0, body.start))?.[0] ?? `${indent}    `;
      const text = FIELDS.split('|')
        .filter((name) => added.has(name))
        .map(
          (name) =>
            `@property\n${indent}def ${name}(self):\n${deeper}return super().${name} + ${(added.get(name) ?? []).join(' + ')}`,
        )
        .join(`\n\n${indent}`);
      context.report({
        at,
        message,
        fix: {
          title: 'Extend the properties',
          safe: false,
          edits: [{ start: node.start, end: node.end, text }],
        },
      });
    },
  },
});

/** Lists that are added to each, as they are written; undefined where the body does anything else. */
function addedBy(body: PyNode, context: PythonContext): ReadonlyMap<string, readonly string[]> | undefined {
  const added = new Map<string, string[]>();
  const lists = new Map<string, string>();
  const add = (name: string, ...more: readonly string[]) =>
    added.set(name, [...(added.get(name) ?? []), ...more]);
  /** A literal list, or the name of one; undefined for what is none. */
  const listOf = (node: PyNode | undefined): string | undefined =>
    node?.type === 'list'
      ? context.slice(node)
      : node?.type === 'identifier'
        ? lists.get(context.slice(node))
        : undefined;
  /** What is added in `self.SELF_READABLE_FIELDS + ["code"]`, from left to right. */
  const sum = (node: PyNode | undefined, name: string): readonly string[] | undefined => {
    if (!node) return undefined;
    if (node.type === 'binary_operator') {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      const before = sum(left, name);
      const list = listOf(right);
      const isPlus = left && right && context.text.slice(left.end, right.start).trim() === '+';
      return isPlus && before && list !== undefined ? [...before, list] : undefined;
    }
    const [, copied, plain] = COPY.exec(context.slice(node)) ?? [];
    return (copied ?? plain) === name ? [] : undefined;
  };
  for (const statement of parts(body)) {
    // `type(self).A = b` is read as the statement of Python 3.12 that names a type.
    const isAlias = statement.type === 'type_alias_statement';
    const [only] = statement.type === 'expression_statement' ? parts(statement) : isAlias ? [statement] : [];
    const [left, given] = [only && childOf(only, 'left'), only && childOf(only, 'right')];
    const right = given?.type === 'type' ? parts(given)[0] : given;
    const place = left && PLACE.exec(context.text.slice(statement.start, left.end))?.[1];
    const source = context.slice(statement);
    if (
      only?.type === 'string' ||
      /^(\w+ = )?super\([^()]*\)\.__init__\(\w+, \w+\)$|^return( \w+)?$/.test(source)
    )
      continue;
    if ((isAlias || only?.type === 'assignment') && place !== undefined) {
      const more = sum(right, place);
      if (!more) return undefined;
      add(place, ...more);
    } else if (only?.type === 'augmented_assignment' && place !== undefined) {
      const list = / \+= /.test(source) ? listOf(right) : undefined;
      if (list === undefined) return undefined;
      add(place, list);
    } else if (only?.type === 'assignment' && left?.type === 'identifier' && right?.type === 'list') {
      lists.set(context.slice(left), context.slice(right));
    } else if (only?.type === 'call') {
      const called = childOf(only, 'function');
      const object = called && childOf(called, 'object');
      const name = called && childOf(called, 'attribute');
      const of = object && PLACE.exec(context.slice(object))?.[1];
      const [argument, ...rest] = parts(childOf(only, 'arguments') ?? only);
      if (of === undefined || !name || !argument || rest.length > 0) return undefined;
      const isExtend = context.slice(name) === 'extend';
      const list = isExtend
        ? listOf(argument)
        : context.slice(name) === 'append' && argument.type === 'string'
          ? `[${context.slice(argument)}]`
          : undefined;
      if (list === undefined) return undefined;
      add(of, list);
    } else return undefined;
  }
  const full = [...added.values()].every((list) => list.length > 0);
  return added.size > 0 && full ? added : undefined;
}

function users(method: string): string {
  return `from odoo import models\n\n\nclass Users(models.Model):\n    _inherit = "res.users"\n\n    ${method}\n`;
}
