import { ownNodes } from '../../source/project/behaviour.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { calledBy } from '../python/names.ts';
import { defineRule, type PythonContext } from '../rule.ts';

const CHANGES =
  /^(append|extend|insert|remove|pop|popitem|clear|update|setdefault|add|discard|sort|reverse)$/;

export default defineRule({
  id: 'dangerous-default-value',
  aliases: ['W0102', 'B006'],
  severity: 'low',
  category: 'correctness',
  summary: 'A parameter has a list, a dictionary or a set as its default',
  why: 'Python makes the default once, when the function is defined, and every call without a value gets the same one: what one call puts in is there in the next, of another user and another database.',
  link: 'https://docs.python.org/3/reference/compound_stmts.html#function-definitions',
  bad: [
    `
    def collect(self, found=[]):
        found.append(self)
        return found
    `,
    `
    def prepare(self, values=dict(), *, names=set()):
        return values, names
    `,
  ],
  good: `
    def collect(self, found=None, names=(), frozen=frozenset(), text=""):
        found = found or []
        return [*found, *names], frozen, text, lambda: []
  `,
  python: {
    default_parameter: check,
    typed_default_parameter: check,
  },
});

function check(node: PyNode, context: PythonContext): void {
  const value = childOf(node, 'value');
  if (!value || !isMutable(value, context)) return;
  const nameNode = childOf(node, 'name');
  const name = nameNode ? context.slice(nameNode) : '';
  const fn = context.ancestors.findLast(({ type }) => type === 'function_definition' || type === 'lambda');
  const changed = fn !== undefined && isChanged(name, fn, context);
  context.report({
    at: node,
    severity: changed ? 'medium' : 'low',
    message: changed
      ? `${name} is changed, and the next call finds it changed: write ${name}=None and make a new one inside.`
      : `All calls share the default of ${name}: write ${name}=None, or () for a list that is only read.`,
  });
}

function isMutable(value: PyNode, context: PythonContext): boolean {
  if (/^(list|dictionary|set)(_comprehension)?$/.test(value.type)) return true;
  const called = value.type === 'call' ? calledBy(value, context) : undefined;
  return called?.object === undefined && /^(list|dict|set|defaultdict|OrderedDict)$/.test(called?.name ?? '');
}

function isChanged(name: string, fn: PyNode, context: PythonContext): boolean {
  const isIt = (node: PyNode | undefined) => node?.type === 'identifier' && context.slice(node) === name;
  for (const node of ownNodes(childOf(fn, 'body') ?? fn)) {
    if (node.type === 'call') {
      const called = calledBy(node, context);
      if (called && CHANGES.test(called.name) && isIt(called.object)) return true;
    }
    const left = /assignment$/.test(node.type) ? childOf(node, 'left') : undefined;
    if (left?.type === 'subscript' && isIt(childOf(left, 'value'))) return true;
    if (node.type === 'augmented_assignment' && isIt(left)) return true;
  }
  return false;
}
