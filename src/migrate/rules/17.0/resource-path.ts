import type { PythonContext } from '../../../audit/rule.ts';
import { lineStart } from '../../../source/edit/edit.ts';
import { literalOf, parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { fromImport, type TextEdit, withoutName } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'resource-path',
  to: '17.0',
  breaks: 'deprecation',
  summary: 'get_resource_path() and get_module_resource() are file_path()',
  why: 'Both are deprecated since 17.0 and gone in 19.0: file_path() takes the path as one text, and fails where there is no such file.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/modules/module.py',
  cases: [
    {
      before:
        'from odoo.modules.module import get_resource_path\n\n\ndef f():\n    return get_resource_path("example", "static", "a.png")\n',
      after:
        'from odoo.tools.misc import file_path\n\n\ndef f():\n    return file_path("example/static/a.png")\n',
    },
    {
      before:
        'from odoo.modules import get_module_path, get_module_resource\n\nA = open(get_module_resource("example", "tests/a.xml"))\nB = get_module_path("a")\n',
      after:
        'from odoo.modules import get_module_path\nfrom odoo.tools.misc import file_path\n\nA = open(file_path("example/tests/a.xml"))\nB = get_module_path("a")\n',
    },
    {
      before:
        'from odoo.modules.module import get_module_resource\n\n\ndef f(name):\n    return get_module_resource("example", name)\n',
      todos: 1,
    },
  ],
  noops: [
    'from odoo.tools.misc import file_path\n\n\ndef f():\n    return file_path("example/a.png")\n',
    'from odoo.modules.module import get_module_path\n\n\ndef f():\n    return get_module_path("example")\n',
    'from .tools import get_resource_path\n\n\ndef f():\n    return get_resource_path("a", "b")\n',
    'def f(own):\n    return own.get_resource_path("a", "b")\n',
  ],
  python: {
    import_from_statement(node, context) {
      const imported = fromImport(node, context);
      if (!imported || !/^odoo\.modules(\.module)?$/.test(imported.module)) return;
      const old = imported.names.find(({ name }) => /^get_(resource_path|module_resource)$/.test(name));
      if (!old || old.alias !== undefined) return;
      const message = `${old.name}() is file_path() since 17.0.`;
      const calls = usesOf(old.name, node, context);
      if (!calls) {
        context.report({
          at: old.node,
          message: `${message} It takes one text, such as "module/static/file.png", and raises FileNotFoundError where ${old.name}() gave False.`,
          options: [
            {
              title: 'Give one path, and let a file that is missing be an error',
              code: 'file_path("module/static/file.png")',
            },
            {
              title: 'Catch the error where the file may be missing',
              code: 'try:\n    path = file_path("module/static/file.png")\nexcept FileNotFoundError:\n    path = False',
            },
          ],
        });
        return;
      }
      const statement = 'from odoo.tools.misc import file_path';
      const there = context.file.imports.some(({ names }) => names.includes('file_path'));
      const indent = node.start - lineStart(context.text, node.start);
      const edits: TextEdit[] =
        imported.names.length === 1 && !there
          ? [{ start: node.start, end: node.end, text: statement }]
          : [withoutName(node, imported, old.node, context.text)];
      if (imported.names.length > 1 && !there)
        edits.push({ start: node.end, end: node.end, text: `\n${' '.repeat(indent)}${statement}` });
      context.report({
        at: old.node,
        message,
        fix: { title: 'Call file_path()', safe: false, edits: [...edits, ...calls] },
      });
    },
  },
});

/** Edits of its calls; undefined when it is used otherwise, or with what is no literal. */
function usesOf(name: string, statement: PyNode, context: PythonContext): TextEdit[] | undefined {
  const { file, text } = context;
  const edits: TextEdit[] = [];
  let uses = 0;
  for (const node of walk(file.root)) {
    if (node.type === 'identifier' && context.slice(node) === name && node.field !== 'attribute') {
      if (node.start < statement.start || node.start >= statement.end) uses += 1;
    }
    const called = node.type === 'call' ? childOf(node, 'function') : undefined;
    if (called?.type !== 'identifier' || context.slice(called) !== name) continue;
    const list = childOf(node, 'arguments');
    const texts = list
      ? parts(list).map((each) => (each.type === 'string' ? literalOf(each, text) : undefined))
      : [];
    if (texts.length < 2 || texts.some((each) => typeof each !== 'string' || /["\\]/.test(each)))
      return undefined;
    edits.push({ start: node.start, end: node.end, text: `file_path("${texts.join('/')}")` });
  }
  return uses > 0 && uses === edits.length ? edits : undefined;
}
