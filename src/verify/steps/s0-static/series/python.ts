import type { SeriesProfile } from '../../../../series/profile.ts';
import { manifestValue } from '../../../../source/manifest.ts';
import type { ModuleIndex } from '../../../../source/module-index.ts';
import type { PyNode } from '../../../../source/python/node.ts';
import { nodesOf, typeSet } from '../../../../source/python/packed.ts';
import type { PythonFile, Span } from '../../../../source/types.ts';
import type { Finding, SeriesRule } from '../rule.ts';

type Found = Span & { readonly message: string };

interface Row {
  readonly id: string;
  readonly holds: string;
  applies(profile: SeriesProfile): boolean;
  find(file: PythonFile, profile: SeriesProfile): Iterable<Found>;
  readonly fix: string;
  readonly verdict?: 'warn';
}

const NAMES = typeSet('attribute', 'identifier');

/** Names and attributes of the code itself, never of a string or a comment: `self.env._` has two dots. */
function* named(file: PythonFile, pattern: RegExp): Generator<Span & { text: string }> {
  const until = (node: PyNode) => file.source.text.slice(node.start, node.end);
  for (const node of nodesOf(file.root, NAMES)) {
    const text = until(node);
    if (pattern.test(text)) yield { text, start: node.start, end: node.end };
  }
}

function* attributesNamed(file: PythonFile, name: string): Generator<Span> {
  for (const { attributes, kind } of file.classes) {
    const found = attributes.get(name);
    if (found && kind) yield found;
  }
}

/** What stands behind the name of a method of the ORM that asks for rights. */
const OPERATION =
  /^\(\s*(operation\s*=\s*)?(["'](read|write|create|unlink)["']|operation|mode|access_mode)\s*[,)]/;

const ROWS: readonly Row[] = [
  {
    id: 'sql-constraints-list',
    holds: 'SQL constraints are models.Constraint',
    applies: ({ sqlConstraints }) => sqlConstraints === 'attribute',
    *find(file) {
      for (const { start, end } of attributesNamed(file, '_sql_constraints')) {
        yield {
          start,
          end,
          message: '_sql_constraints is ignored in this series: the database has no constraint.',
        };
      }
    },
    fix: 'Write _name = models.Constraint("CHECK (...)", "message").',
  },
  {
    id: 'sql-constraints-attribute',
    holds: 'SQL constraints are in _sql_constraints',
    applies: ({ sqlConstraints }) => sqlConstraints === 'list',
    *find(file) {
      for (const object of file.classes.flatMap((fact) => fact.tableObjects)) {
        if (object.form === 'attribute') {
          yield {
            start: object.start,
            end: object.end,
            message: `models.${object.kind} does not exist before 19.0.`,
          };
        }
      }
    },
    fix: 'Write a row of _sql_constraints: (name, definition, message).',
  },
  {
    id: 'name-get',
    holds: 'no name_get: it is never called',
    applies: ({ nameGetGone }) => nameGetGone,
    *find(file) {
      for (const method of modelMethods(file, 'name_get')) {
        yield { ...method.nameSpan, message: 'name_get is never called in this series.' };
      }
    },
    fix: 'Write _compute_display_name, with @api.depends.',
  },
  {
    id: 'name-get-deprecated',
    holds: 'no name_get: it is deprecated',
    applies: ({ displayName, nameGetGone }) => displayName === 'compute' && !nameGetGone,
    *find(file) {
      for (const method of modelMethods(file, 'name_get'))
        yield { ...method.nameSpan, message: 'name_get is deprecated.' };
    },
    fix: 'Write _compute_display_name, with @api.depends.',
    verdict: 'warn',
  },
  {
    id: 'api-ondelete',
    holds: 'no @api.ondelete',
    applies: ({ ondeleteGuard }) => !ondeleteGuard,
    *find(file) {
      for (const { start, end } of named(file, /^api\.ondelete$/))
        yield { start, end, message: 'api.ondelete does not exist before 15.0.' };
    },
    fix: 'Override unlink.',
  },
  {
    id: 'env-translate',
    holds: 'no env._(...)',
    applies: ({ translate }) => translate === '_',
    *find(file) {
      for (const { start, end } of named(file, /\benv\._$/))
        yield { start, end, message: 'The environment has no method _ before 18.0.' };
    },
    fix: 'Import _ from odoo, and call _("...").',
  },
  {
    id: 'has-access',
    holds: 'no has_access or check_access',
    applies: ({ accessCheck }) => accessCheck === 'check_access_rights',
    *find(file) {
      const { text } = file.source;
      const own = new Set(file.classes.flatMap(({ methods }) => methods.map(({ name }) => name)));
      for (const { start, end, text: called } of named(file, /\.(has_access|check_access)$/)) {
        const name = called.split('.').at(-1) ?? '';
        // Modules have methods and fields of these names too; what is above their classes is the ORM's.
        if ((own.has(name) && !called.startsWith('super(')) || !OPERATION.test(text.slice(end, end + 60)))
          continue;
        yield { start, end, message: `${name} does not exist before 18.0.` };
      }
    },
    fix: 'Call check_access_rights and check_access_rule.',
  },
  {
    id: 'field-aggregator',
    holds: 'fields name their aggregate as this series does',
    applies: () => true,
    *find(file, { aggregator }) {
      const other = aggregator === 'aggregator' ? 'group_operator' : 'aggregator';
      for (const field of file.classes.flatMap((fact) => fact.fields)) {
        const found = field.kwargs.get(other);
        if (found)
          yield { start: found.start, end: found.end, message: `${other} is not what this series reads.` };
      }
    },
    fix: 'Rename the keyword: group_operator up to 17.0, aggregator from 18.0.',
    verdict: 'warn',
  },
  {
    id: 'json-field',
    holds: 'no fields.Json',
    applies: ({ jsonField }) => !jsonField,
    *find(file) {
      for (const field of file.classes.flatMap((fact) => fact.fields)) {
        if (field.type === 'Json')
          yield { start: field.start, end: field.end, message: 'fields.Json does not exist before 16.0.' };
      }
    },
    fix: 'Use fields.Text and json.dumps.',
  },
  {
    id: 'command-import',
    holds: 'no Command of odoo',
    applies: ({ x2manyCommand }) => x2manyCommand === 'tuple',
    *find(file) {
      for (const fact of file.imports) {
        if (/^odoo(\.fields)?$/.test(fact.from) && fact.names.includes('Command')) {
          yield { start: fact.start, end: fact.end, message: 'Command does not exist before 15.0.' };
        }
      }
    },
    fix: 'Write the tuples: (0, 0, {...}), (6, 0, [...]).',
  },
  {
    id: 'json-route',
    holds: 'JSON routes have the type of this series',
    applies: () => true,
    *find(file, { jsonRoute }) {
      if (jsonRoute === 'jsonrpc') return;
      for (const found of routes(file, 'jsonrpc'))
        yield { ...found, message: 'The route type jsonrpc does not exist before 19.0.' };
    },
    fix: "Write type='json'.",
  },
  {
    id: 'json-route-deprecated',
    holds: 'JSON routes are type="jsonrpc"',
    applies: ({ jsonRoute }) => jsonRoute === 'jsonrpc',
    *find(file) {
      for (const found of routes(file, 'json'))
        yield { ...found, message: "The route type 'json' is deprecated." };
    },
    fix: "Write type='jsonrpc'.",
    verdict: 'warn',
  },
  {
    id: 'test-case',
    holds: 'no SavepointCase',
    applies: ({ testCase }) => testCase === 'TransactionCase',
    *find(file) {
      for (const fact of file.classes) {
        if (fact.bases.some((base) => /(^|\.)SavepointCase$/.test(base))) {
          yield { start: fact.start, end: fact.start + 5, message: 'SavepointCase is a deprecated name.' };
        }
      }
    },
    fix: 'Write TransactionCase.',
    verdict: 'warn',
  },
];

function modelMethods(file: PythonFile, name: string) {
  return file.classes
    .filter((fact) => fact.kind !== undefined)
    .flatMap((fact) => fact.methods.filter((method) => method.name === name));
}

function* routes(file: PythonFile, type: string): Generator<Span> {
  for (const decorator of file.classes
    .flatMap((fact) => fact.methods)
    .flatMap((method) => method.decorators)) {
    const found = /(^|\.)route$/.test(decorator.name) ? decorator.kwargs.get('type') : undefined;
    if (found?.value === type) yield { start: found.start, end: found.end };
  }
}

const rows: readonly SeriesRule[] = ROWS.map((row) => ({
  id: row.id,
  reads: 'python',
  holds: row.holds,
  applies: row.applies,
  *check({ module }, profile): Generator<Finding> {
    for (const file of module.python) {
      for (const { message, start, end } of row.find(file, profile)) {
        yield {
          message,
          source: file.source,
          at: { start, end },
          fix: row.fix,
          verdict: row.verdict ?? 'fail',
        };
      }
    }
  },
}));

const hooks: SeriesRule = {
  id: 'hook-arguments',
  reads: 'python',
  holds: 'hooks take the arguments that this series gives them',
  applies: () => true,
  *check(index, { hookArguments }) {
    for (const key of ['pre_init_hook', 'post_init_hook', 'uninstall_hook']) {
      const name = manifestValue(index.module.manifest, key);
      const found = typeof name === 'string' ? hookFunction(index, name) : undefined;
      if (!found) continue;
      const count = hookArguments === 'env' || key === 'pre_init_hook' ? 1 : 2;
      const first = found.fact.params[0];
      const wants = hookArguments === 'env' ? 'env' : count === 1 ? 'cr' : 'cr, registry';
      const other = hookArguments === 'env' ? /^(cr|cursor)$/ : /^env$/;
      if (found.fact.params.length === count && !(first && other.test(first))) continue;
      yield {
        message: `${key} is called with (${wants}), and ${found.fact.name} takes (${found.fact.params.join(', ')}).`,
        source: found.file.source,
        at: found.fact.nameSpan,
        fix: `Write def ${found.fact.name}(${wants}).`,
      };
    }
  },
};

function hookFunction({ module }: ModuleIndex, name: string) {
  for (const file of module.python) {
    const fact = file.functions.find((found) => found.name === name);
    if (fact && /^(__init__|hooks|\w*hook\w*)\.py$/.test(file.source.path)) return { file, fact };
  }
  return undefined;
}

export const PYTHON_SERIES_RULES: readonly SeriesRule[] = [...rows, hooks];
