import { importedPath } from '../../../audit/python/imports.ts';
import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { type TextEdit, withoutArguments } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

/** What it took for names, and what it took besides. */
const SCOPES = ['globals_dict', 'locals_dict'] as const;
const GONE = ['nocopy', 'locals_builtins'] as const;

export default defineMigration({
  id: 'safe-eval',
  to: '19.0',
  breaks: 'error',
  summary: 'safe_eval() takes one dictionary of names',
  why: 'The globals and locals of safe_eval() are one context since 19.0, which it always writes its results to: globals_dict, locals_dict, nocopy and locals_builtins raise TypeError, and so does a third argument.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/tools/safe_eval.py',
  cases: [
    {
      before: evaluated('safe_eval(code, values, mode="exec", nocopy=True)'),
      after: evaluated('safe_eval(code, values, mode="exec")'),
    },
    {
      before: evaluated('safe_eval(code, globals_dict={"a": values})'),
      after: evaluated('safe_eval(code, {"a": values})'),
    },
    {
      before: evaluated('safe_eval(code, mode="eval", locals_dict=values)'),
      after: evaluated('safe_eval(code, mode="eval", context=values)'),
    },
    {
      before: evaluated('safe_eval(\n        code,\n        values,\n        nocopy=True,\n    )'),
      after: evaluated('safe_eval(\n        code,\n        values,\n    )'),
    },
    {
      before: evaluated('safe_eval(code, None, values)'),
      after: evaluated('safe_eval(code, values)'),
    },
    {
      before: evaluated('safe_eval(code, values, {"a": 1})'),
      after: evaluated('safe_eval(code, {**values, **{"a": 1}})'),
    },
    {
      before: evaluated('safe_eval.safe_eval(code, values, nocopy=True)', 'tools import safe_eval'),
      after: evaluated('safe_eval.safe_eval(code, values)', 'tools import safe_eval'),
    },
    { before: evaluated('safe_eval(code, values, {}, mode="exec", nocopy=True)'), todos: 1 },
    { before: evaluated('safe_eval(code, values, None, "exec", True)'), todos: 1 },
  ],
  noops: [
    evaluated('safe_eval(code)'),
    evaluated('safe_eval(code, values)'),
    evaluated('safe_eval(code, values, mode="exec")'),
    evaluated('safe_eval(code, context=values, filename="a")'),
    evaluated('safe_eval(code, *values)'),
    evaluated('safe_eval(code, **values)'),
    evaluated('self.safe_eval(code, nocopy=True)'),
    evaluated('literal_eval(code, nocopy=True)'),
    evaluated('safe_eval(code, nocopy=True)', 'addons.example.tools import safe_eval'),
    'def safe_eval(code, nocopy=False):\n    return code\n\n\ndef f(code):\n    return safe_eval(code, nocopy=True)\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      const name = childOf(node, 'function');
      if (called?.name !== 'safe_eval' || !name) return;
      if (!/^odoo\.tools\.(safe_eval\.)?safe_eval$/.test(importedPath(name, context.file) ?? '')) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const old = [...SCOPES, ...GONE].some((name) => keywords.has(name));
      if (spread || (!old && positional.length < 3)) return;
      const edits = editsOf(node, context);
      context.report({
        at: called.nameSpan,
        message: 'safe_eval(expr, context, mode=, filename=) takes one dictionary of names since 19.0.',
        ...(edits
          ? { fix: { title: 'Give one dictionary', safe: true, edits } }
          : {
              options: [
                {
                  title: 'Give one dictionary, and read from it what the code has set',
                  code: 'safe_eval(code, values, mode="exec")',
                },
              ],
            }),
      });
    },
  },
});

/** Undefined where it cannot be said in one dictionary. */
function editsOf(call: PyNode, context: PythonContext): readonly TextEdit[] | undefined {
  const { positional, keywords } = argumentsOfCall(call, context);
  const list = childOf(call, 'arguments');
  const mode = keywords.get('mode');
  if (!list || positional.length === 0 || positional.length > 3) return undefined;
  const all = parts(list);
  const argument = (value: PyNode) => all.find(({ start, end }) => start <= value.start && value.end <= end);
  const given = [positional[1], positional[2], ...SCOPES.map((name) => keywords.get(name))].filter(
    (value) => value !== undefined,
  );
  const isNone = (value: PyNode) => context.slice(value) === 'None';
  const scopes = given.filter((value) => !isNone(value));
  const [first, second, third] = scopes;
  // What the code sets was found in the second one.
  if (third || (second && mode && !/^['"]eval['"]$/.test(context.slice(mode)))) return undefined;
  const kept = first && argument(first);
  const gone = all.filter(
    (each) =>
      each !== kept &&
      (given.some((value) => argument(value) === each) ||
        GONE.some((name) => keywords.has(name) && argument(keywords.get(name) ?? each) === each)),
  );
  const edits: TextEdit[] = withoutArguments(list, gone, context.text);
  if (!first || !kept) return edits;
  const names = second ? `{**${context.slice(first)}, **${context.slice(second)}}` : context.slice(first);
  // All before it goes but the code, so that its place says what it is.
  const place = all.filter((each) => !gone.includes(each)).indexOf(kept);
  const text = place === 1 ? names : `context=${names}`;
  if (text !== context.slice(kept)) edits.push({ start: kept.start, end: kept.end, text });
  return edits;
}

function evaluated(call: string, imported = 'tools.safe_eval import safe_eval') {
  return `from odoo.${imported}\n\n\ndef f(self, code, values):\n    return ${call}\n`;
}
