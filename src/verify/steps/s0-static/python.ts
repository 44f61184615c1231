import { manifestValue } from '../../../source/manifest.ts';
import { importEdges } from '../../../source/python/import-graph.ts';
import type { PythonFile } from '../../../source/types.ts';
import type { ModuleRule } from './rule.ts';

const syntax: ModuleRule = {
  id: 'python-syntax',
  reads: 'python',
  holds: 'every Python file parses',
  *check({ module }) {
    for (const { source, problems } of module.python) {
      for (const problem of problems.slice(0, 5)) {
        const message = `Python does not parse here: ${problem.message}.`;
        yield {
          message,
          source,
          at: problem,
          fix: 'Correct the syntax; a server that has read it may need a restart.',
        };
      }
    }
  },
};

/** A file whose import has an effect: it declares models, controllers or tests. */
function registers({ classes, source }: PythonFile): boolean {
  if (source.path.startsWith('tests/')) return /\/test_\w+\.py$/.test(source.path);
  return classes.some(
    ({ kind, bases }) => kind !== undefined || bases.some((base) => /Controller$/.test(base)),
  );
}

/** Read by Odoo in other ways than by import. */
const APART = /^(migrations|upgrades|static|scripts|iot_handlers)\/|^setup\.py$/;

const imports: ModuleRule = {
  id: 'init-imports',
  reads: 'python',
  holds: 'every Python file is imported, and every import of ours exists',
  *check({ module }) {
    const paths = new Set(module.python.map((file) => file.source.path));
    const edges = importEdges(module);
    const imported = new Set(edges.map((edge) => edge.target));
    for (const file of module.python) {
      const { path } = file.source;
      const target = path.replace(/(\/__init__)?\.py$/, '');
      if (APART.test(path) || target === '__init__' || target === 'tests' || imported.has(target)) continue;
      const isPackage = path.endsWith('/__init__.py');
      // Plain functions may be meant for other modules; models, controllers and tests never are.
      const matters = isPackage
        ? module.python.some((each) => registers(each) && each.source.path.startsWith(`${target}/`))
        : registers(file);
      if (!matters) continue;
      const folder = target.slice(0, target.lastIndexOf('/') + 1);
      yield {
        message: `${folder}__init__.py does not import it: nothing in it exists for Odoo.`,
        source: file.source,
        fix: `Write "from . import ${target.slice(folder.length)}" in ${folder}__init__.py.`,
      };
    }
    for (const { file, fact, target } of edges) {
      const folder = file.source.path.slice(0, -'__init__.py'.length);
      if (!file.source.path.endsWith('__init__.py') || !/^\.(?!\.)/.test(fact.from)) continue;
      const parent = target.slice(0, Math.max(target.lastIndexOf('/'), 0));
      const known = paths.has(`${target}.py`) || module.files.some((each) => each.startsWith(`${target}/`));
      // A name in a file that exists may be anything.
      if (known || paths.has(`${parent}.py`) || defines(file, target.slice(folder.length))) continue;
      const message = `It imports ${target.replaceAll('/', '.')}, which does not exist.`;
      yield { message, source: file.source, at: fact, fix: `Add ${target}.py, or remove the import.` };
    }
  },
};

function defines(file: PythonFile, name: string): boolean {
  return (
    name === '*' ||
    file.functions.some((fact) => fact.name === name) ||
    file.classes.some((fact) => fact.name === name)
  );
}

/** Functions that the manifest names must be importable from the module itself. */
const hooks: ModuleRule = {
  id: 'hooks-exist',
  reads: 'python',
  holds: 'every hook that the manifest names is there',
  *check({ module }) {
    const root = module.python.find(({ source }) => source.path === '__init__.py');
    for (const key of ['pre_init_hook', 'post_init_hook', 'uninstall_hook', 'post_load']) {
      const name = manifestValue(module.manifest, key);
      if (typeof name !== 'string' || name === '') continue;
      const known =
        root?.functions.some((fact) => fact.name === name) ||
        root?.imports.some((fact) => fact.names.includes(name) || fact.names.includes('*'));
      if (known) continue;
      yield {
        message: `${key} names ${name}, which __init__.py neither defines nor imports.`,
        source: module.manifest.source,
        at: module.manifest.entries.get(key),
        fix: `Write "from .hooks import ${name}" in __init__.py.`,
      };
    }
  },
};

/**
 * Attributes that Odoo sets on every test case, over a method of that name. `test_sequence` is read to sort the
 * tests, which ends the whole run. Source: 14.0 tests/common.py, `MetaCase`; 19.0 tests/loader.py, `make_suite`.
 */
const OF_TEST_CASES = ['test_class', 'test_module', 'test_sequence', 'test_tags'];

const testNames: ModuleRule = {
  id: 'test-names',
  reads: 'python',
  holds: 'no test has the name of an attribute by which Odoo picks and sorts tests',
  *check({ module }) {
    for (const { source, classes } of module.python) {
      if (!source.path.startsWith('tests/')) continue;
      for (const method of classes.flatMap(({ methods }) => methods)) {
        if (!OF_TEST_CASES.includes(method.name)) continue;
        const sorted = method.name === 'test_sequence';
        yield {
          message: sorted
            ? 'Odoo sorts tests by test_sequence: a method of that name ends the run before its first test.'
            : `Odoo puts an attribute ${method.name} in the place of this test, so that it never runs.`,
          source,
          at: method,
          fix: 'Give the test another name.',
          // 14.0 does not sort yet.
          verdict: sorted ? 'warn' : 'fail',
        };
      }
    }
  },
};

export const PYTHON_RULES: readonly ModuleRule[] = [syntax, imports, hooks, testNames];
