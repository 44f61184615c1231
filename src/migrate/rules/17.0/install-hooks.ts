import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import type { FixEdit, ModuleContext } from '../../../audit/rule.ts';
import { manifestValue } from '../../../source/manifest.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import type { MethodFact, PythonFile } from '../../../source/types.ts';
import { importLines, type TextEdit, wholeLines } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const MANIFEST = {
  '__manifest__.py':
    '{"name": "Example", "version": "16.0.1.0.0", "depends": ["base"], "post_init_hook": "post_init_hook"}\n',
};
const HOOKS = ['pre_init_hook', 'post_init_hook', 'uninstall_hook'] as const;

export default defineMigration({
  id: 'install-hooks',
  to: '17.0',
  breaks: 'error',
  summary: 'Hooks of the installation get an environment',
  why: 'Since 17.0 Odoo calls pre_init_hook, post_init_hook and uninstall_hook with one argument, env, in the place of a cursor and a registry.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/modules/loading.py',
  cases: [
    hook(
      `
        from odoo import SUPERUSER_ID, api


        def post_init_hook(cr, registry):
            env = api.Environment(cr, SUPERUSER_ID, {})
            env["res.partner"].search([])
      `,
      `
        def post_init_hook(env):
            env["res.partner"].search([])
      `,
    ),
    hook(
      `
        def post_init_hook(cr, registry):
            cr.execute("SELECT 1")
      `,
      `
        def post_init_hook(env):
            env.cr.execute("SELECT 1")
      `,
    ),
    hook(
      `
        from odoo import SUPERUSER_ID, api
        from odoo.api import Environment


        def post_init_hook(cr, registry):
            """Fill names."""
            with Environment.manage():
                env = api.Environment(cr, SUPERUSER_ID, dict())
                fill(cr, env)


        def fill(cr, env):
            pass
      `,
      `
        from odoo.api import Environment


        def post_init_hook(env):
            """Fill names."""
            with Environment.manage():
                fill(env.cr, env)


        def fill(cr, env):
            pass
      `,
    ),
    hook(
      `
        def post_init_hook(cr, registry, partners=None):
            fill(cr, partners)


        def fill(cr, partners):
            pass
      `,
      `
        def post_init_hook(env, partners=None):
            fill(env.cr, partners)


        def fill(cr, partners):
            pass
      `,
    ),
    {
      before: {
        ...MANIFEST,
        'hooks.py': `
          def post_init_hook(cr, registry):
              cr.execute("SELECT 1")
        `,
        'tests/test_hook.py': `
          from odoo.tests import TransactionCase

          from ..hooks import post_init_hook


          class TestHook(TransactionCase):
              def test_hook(self):
                  post_init_hook(self.env.cr, self.registry)
                  post_init_hook(self.cr, registry=None)
        `,
      },
      after: {
        ...MANIFEST,
        'hooks.py': `
          def post_init_hook(env):
              env.cr.execute("SELECT 1")
        `,
        'tests/test_hook.py': `
          from odoo.tests import TransactionCase

          from ..hooks import post_init_hook


          class TestHook(TransactionCase):
              def test_hook(self):
                  post_init_hook(self.env)
                  post_init_hook(self.env)
        `,
      },
    },
    {
      before: {
        ...MANIFEST,
        'hooks.py': `
          def post_init_hook(cr, registry):
              registry["res.partner"].clear()
        `,
      },
      todos: 1,
    },
  ],
  noops: [
    {
      ...MANIFEST,
      'hooks.py': `
        def post_init_hook(env):
            env["res.partner"].search([])
      `,
    },
    {
      ...MANIFEST,
      'hooks.py': `
        def post_init_hook(env):
            pass


        def other(cr, registry):
            cr.execute("SELECT 1")
      `,
    },
    {
      'hooks.py': `
        def post_init_hook(cr, registry):
            cr.execute("SELECT 1")
      `,
    },
  ],
  check(context) {
    for (const key of HOOKS) {
      const name = manifestValue(context.module.manifest, key);
      if (typeof name !== 'string') continue;
      for (const file of context.module.python) {
        const fact = file.functions.find((each) => each.name === name);
        if (fact) migrateHook(fact, file, context);
      }
    }
  },
});

function migrateHook(fact: MethodFact, file: PythonFile, context: ModuleContext): void {
  const [cr, registry, ...more] = fact.params;
  if (cr === undefined || cr === 'env') return;
  const { text } = file.source;
  const node = functionAt(file.root, fact);
  const parameters = node && childOf(node, 'parameters');
  const body = node && childOf(node, 'body');
  if (!node || !parameters || !body) return;
  const others = parts(parameters).slice(2);
  // What its own callers give besides; one without a default is no hook as Odoo calls it.
  if (more.length !== others.length || others.some(({ type }) => type !== 'default_parameter')) return;
  const slice = (each: PyNode) => text.slice(each.start, each.end);
  const reads = [...walk(body)].filter(
    (each) => each.type === 'identifier' && each.field !== 'attribute' && each.field !== 'name',
  );
  if (registry !== undefined && reads.some((each) => slice(each) === registry)) {
    context.report({
      source: file.source,
      at: fact,
      message: `${fact.name} gets env in the place of ${fact.params.join(', ')} since 17.0, and uses ${registry}: write env.registry, or env[model], where it does.`,
      options: [
        {
          title: 'Ask the environment for the model',
          code: `def ${fact.name}(env):\n    env["res.partner"]`,
        },
        { title: 'Ask it for the registry', code: `def ${fact.name}(env):\n    ${registry} = env.registry` },
      ],
    });
    return;
  }
  const given = ['env', ...others.map(slice)].join(', ');
  const edits: FixEdit[] = [{ start: parameters.start, end: parameters.end, text: `(${given})` }];
  const blocks = [...walk(body)].filter(({ type }) => type === 'block');
  // Where it is the only statement of its block, the block would be left without one.
  const made = blocks.flatMap((block) => {
    const statements = parts(block);
    return statements.length > 1 || block === body
      ? statements.filter((statement) => makesEnvironment(statement, cr, text))
      : [];
  });
  for (const statement of made) edits.push(wholeLines(statement, text));
  const inMade = (each: PyNode) => made.some(({ start, end }) => each.start >= start && each.end <= end);
  for (const each of reads) {
    if (slice(each) === cr && !inMade(each)) edits.push({ start: each.start, end: each.end, text: 'env.cr' });
  }
  if (parts(body).every((statement) => made.includes(statement))) return;
  edits.push(...unusedImports(file, edits), ...callersOf(fact.name, file, context));
  context.report({
    source: file.source,
    at: fact,
    message: `${fact.name} gets an environment since 17.0.`,
    fix: { title: 'Take env', safe: true, edits },
  });
}

/** Calls of the hook by the module itself, such as its tests: with the environment of the cursor that they gave. */
function callersOf(name: string, own: PythonFile, context: ModuleContext): FixEdit[] {
  return context.module.python.flatMap((file) => {
    const { text, path } = file.source;
    // What has the same name in a file that does not take it from elsewhere may be another thing.
    if (file === own || !file.imports.some(({ names }) => names.includes(name))) return [];
    return [...walk(file.root)].flatMap((node) => {
      if (node.type !== 'call' || calledBy(node, { text })?.path !== name) return [];
      const { positional, keywords, spread } = argumentsOfCall(node, { text });
      const [cursor, second] = positional;
      const last = second ?? keywords.get('registry');
      const env = cursor && /^(.*?)(?:\.env)?\.(?:_?cr)$/.exec(text.slice(cursor.start, cursor.end))?.[1];
      if (spread || !cursor || !last || !env || !/^(self|cls)$/.test(env)) return [];
      return [{ file: path, start: cursor.start, end: last.end, text: `${env}.env` }];
    });
  });
}

/** `env = api.Environment(cr, SUPERUSER_ID, {})` says what the argument is now. */
function makesEnvironment(statement: PyNode, cr: string, text: string): boolean {
  const assignment = statement.type === 'expression_statement' ? statement.children[0] : undefined;
  const [left, right] = [
    assignment && childOf(assignment, 'left'),
    assignment && childOf(assignment, 'right'),
  ];
  if (assignment?.type !== 'assignment' || !left || !right || text.slice(left.start, left.end) !== 'env')
    return false;
  const called = calledBy(right, { text });
  if (called?.path !== 'api.Environment' && called?.path !== 'Environment') return false;
  const source = text.slice(right.start, right.end).replaceAll(/\s/g, '');
  return (
    source.endsWith(`Environment(${cr},SUPERUSER_ID,{})`) ||
    source.endsWith(`Environment(${cr},SUPERUSER_ID,dict())`)
  );
}

/** Names of `from odoo import ...` that nothing reads once the edits are made. */
function unusedImports({ root, source: { text } }: PythonFile, edits: readonly TextEdit[]): TextEdit[] {
  const gone = (each: PyNode) => edits.some(({ start, end }) => each.start >= start && each.end <= end);
  const used = new Set<string>();
  const imports: PyNode[] = [];
  for (const child of root.children) {
    if (child.type === 'import_from_statement') imports.push(child);
    else {
      for (const each of walk(child)) {
        if (each.type === 'identifier' && !gone(each)) used.add(text.slice(each.start, each.end));
      }
    }
  }
  return imports.flatMap((statement) => {
    const module = childOf(statement, 'module_name');
    if (!module || text.slice(module.start, module.end) !== 'odoo') return [];
    const names = statement.children.filter(({ field }) => field === 'name');
    const dead = names.filter(
      (each) =>
        /^(SUPERUSER_ID|api)$/.test(text.slice(each.start, each.end)) &&
        !used.has(text.slice(each.start, each.end)),
    );
    if (dead.length === 0) return [];
    if (dead.length === names.length) return [importLines(statement, text)];
    const kept = names.filter((each) => !dead.includes(each)).map((each) => text.slice(each.start, each.end));
    return [{ start: names[0]?.start ?? 0, end: names.at(-1)?.end ?? 0, text: kept.join(', ') }];
  });
}

function functionAt(root: PyNode, { start, end }: MethodFact): PyNode | undefined {
  return [...walk(root)].find(
    (node) => node.type === 'function_definition' && node.start === start && node.end === end,
  );
}

function hook(before: string, after: string) {
  return { before: { ...MANIFEST, 'hooks.py': before }, after: { ...MANIFEST, 'hooks.py': after } };
}
