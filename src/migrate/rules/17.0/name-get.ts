import type { PythonContext } from '../../../audit/rule.ts';
import { lineStart } from '../../../source/edit/edit.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import type { MethodFact } from '../../../source/types.ts';
import { CASES, NOOPS } from '../../cases/name-get.ts';
import { type Named, namedBody } from '../../python/display-name.ts';
import { type TextEdit, wholeLines, withBlankLinesBefore } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'name-get',
  to: '17.0',
  breaks: 'silent',
  lasts: true,
  summary: 'name_get() becomes _compute_display_name()',
  why: 'Since 17.0 the name of a record is its computed field display_name, and nothing calls an override of name_get.',
  link: 'https://github.com/odoo/odoo/pull/122085',
  cases: CASES,
  noops: NOOPS,
  python: {
    function_definition(node, context) {
      const { klass } = context;
      const method = methodOf(node, context);
      if (!klass || (klass.kind === undefined && klass.model === undefined) || method?.name !== 'name_get')
        return;
      const name = childOf(node, 'name');
      const body = childOf(node, 'body');
      if (!name || !body) return;
      const plain = method.decorators.every((each) => /^(api\.)?depends(_context)?$/.test(each.name));
      const shape = plain ? namedBody(body, context) : undefined;
      // One that is still there in a module of 17.0 has been left on purpose: old code of others may call it.
      if (shape?.idle && (context.series?.series ?? '') >= '17.0') return;
      const taken = klass.methods.find((other) => other.name === '_compute_display_name');
      const stub = taken && stubOf(taken, context);
      if (!shape || (taken && !stub && !shape.idle)) {
        context.report({
          at: name,
          message:
            'name_get() is not called since 17.0: set record.display_name for each record in _compute_display_name(), decorated with @api.depends of the fields that it reads.',
          options: [
            {
              title: 'Set the name in _compute_display_name()',
              code: '@api.depends("name")\ndef _compute_display_name(self):\n    for record in self:\n        record.display_name = record.name',
            },
            { title: 'Drop the override and say which field is the name', code: '_rec_name = "name"' },
          ],
        });
        return;
      }
      const edits = shape.idle
        ? [without(definitionAround(context.ancestors, node), context.text)]
        : [
            ...decorated(node, { shape, stub, own: method.decorators.map((each) => each.name) }, context),
            { start: name.start, end: name.end, text: '_compute_display_name' },
            ...shape.edits,
          ];
      context.report({
        at: name,
        message: 'name_get() is not called since 17.0.',
        fix: { title: shape.idle ? 'Take it away' : 'Compute display_name', safe: false, edits },
      });
    },
  },
});

function methodOf(node: PyNode, { klass }: PythonContext): MethodFact | undefined {
  return klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
}

/** The method with its decorators. */
function definitionAround(ancestors: readonly PyNode[], node: PyNode): PyNode {
  const parent = ancestors.at(-1);
  return parent?.type === 'decorated_definition' ? parent : node;
}

/** A method with the blank lines before it. */
function without(definition: PyNode, text: string): TextEdit {
  return withBlankLinesBefore(wholeLines(definition, text), text);
}

/** A `_compute_display_name()` that only calls super: what it depends on is what it is there for. */
function stubOf({ start, end }: MethodFact, context: PythonContext): PyNode | undefined {
  const nodes = walk(context.file.root);
  const node = nodes.find(
    (each) => each.type === 'function_definition' && each.start === start && each.end === end,
  );
  const body = node && childOf(node, 'body');
  const text = body ? parts(body).map((each) => context.slice(each)) : [];
  const calls = /^(return )?super\((?:\w+, self)?\)\._compute_display_name\(\)$/;
  if (!node || text.length !== 1 || !calls.test(text[0] ?? '')) return undefined;
  return (
    nodes.find((each) => each.type === 'decorated_definition' && childOf(each, 'definition') === node) ?? node
  );
}

interface Decorated {
  readonly shape: Named;
  readonly stub: PyNode | undefined;
  /** Names of the decorators that name_get() has. */
  readonly own: readonly string[];
}

/** A model of another module surely has no such field: a method that depends on it keeps the module from loading. */
function lacks(path: string, { klass, target, module }: PythonContext): boolean {
  const [first = ''] = path.split('.');
  if (klass?.model === undefined || klass.creates) return false;
  const model = target?.model(klass.model, module.name);
  return model?.exists === true && model.complete && model.field(first) === undefined;
}

/** What the names depend on, said before the method; a stub that said it goes. */
function decorated(node: PyNode, { shape, stub, own }: Decorated, context: PythonContext): TextEdit[] {
  const indent = context.text.slice(lineStart(context.text, node.start), node.start);
  const lines = stub
    ? parts(stub)
        .filter(({ type }) => type === 'decorator')
        .map((each) => context.slice(each))
    : [];
  const has = (name: string) =>
    own.some((each) => each.endsWith(name)) || lines.some((each) => new RegExp(`\\b${name}\\(`).test(each));
  const list = (names: readonly string[]) => names.map((each) => `"${each}"`).join(', ');
  const fields = shape.fields.filter((path) => !lacks(path, context));
  if (fields.length > 0 && !has('depends')) lines.push(`@api.depends(${list(fields)})`);
  const keys = [
    ...context.slice(node).matchAll(/\b(?:env\.context|_context)(?:\.get\(\s*|\[)["'](\w+)["']/g),
  ];
  const asked = [...new Set(keys.map(([, key = '']) => key))];
  if (asked.length > 0 && !has('depends_context')) lines.push(`@api.depends_context(${list(asked)})`);
  return [
    { start: node.start, end: node.start, text: lines.map((line) => `${line}\n${indent}`).join('') },
    ...(stub ? [without(stub, context.text)] : []),
    ...importApi(context, lines.length > 0),
  ];
}

/** `api` is imported where the decorator needs it. */
function importApi({ file, text }: PythonContext, needed: boolean) {
  if (!needed || file.imports.some(({ from, names }) => from === 'odoo' && names.includes('api'))) return [];
  const own = file.imports.find(({ from, names }) => from === 'odoo' && names.length > 0);
  if (!own) return [];
  const statement = text.slice(own.start, own.end);
  const at = own.start + statement.indexOf('import ') + 'import '.length;
  return /^from odoo import \w/.test(statement) ? [{ start: at, end: at, text: 'api, ' }] : [];
}
