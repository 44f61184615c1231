import type { MethodFact } from '../../source/types.ts';
import type { Scope } from './methods.ts';
import { bodyOf, compact, loopBody, type Plain, text } from './reading.ts';

// What a spec says of a model in a word, and its class in attributes and methods.

/** Part of a model's spec, and the methods that it stands for. */
export interface Extra {
  readonly input: unknown;
  readonly methods: readonly string[];
}

const NAMING = ['_compute_display_name', 'name_get', '_name_search'];

/** `display_name`, where it is one f-string over fields. */
export function displayName({ fact, file, variable }: Scope): Extra | undefined {
  for (const method of fact.methods) {
    const body = loopBody(bodyOf(file, method), variable);
    const said =
      method.name === 'name_get'
        ? /^return \[\s*\(\w+\.id, f"((?:[^"\\]|\\.)*)"\) for \w+ in self\s*\]$/.exec(body)?.[1]
        : /^\w+\.display_name = f"((?:[^"\\]|\\.)*)"$/.exec(body)?.[1];
    if (said === undefined || !NAMING.includes(method.name)) continue;
    const input = said.replaceAll(
      new RegExp(`\\{${variable}\\.(\\w+)(?:\\.display_name)?(?: or '')?\\}`, 'g'),
      '{$1}',
    );
    return { input, methods: NAMING };
  }
  return undefined;
}

/** A tree of records: the many2one above, and what comes with it. */
export function parentOf({ fact }: Scope): string | undefined {
  if (fact.attributes.get('_parent_store')?.value !== true) return undefined;
  return text(fact.attributes.get('_parent_name')) ?? 'parent_id';
}

/** Methods under `@api.onchange`, by name. */
export function onchangeInput(scope: Scope): Extra {
  const entries = scope.fact.methods.flatMap((method) => {
    const fields = argumentsOf(method, 'api.onchange');
    if (!fields || method.decorators.length > 1 || !method.name.startsWith('_onchange_')) return [];
    const body = `${loopBody(bodyOf(scope.file, method), scope.variable)}\n`;
    return [[method.name, { fields, body }] as const];
  });
  const input: Plain = Object.fromEntries(
    entries.map(([name, value]) => [name.slice('_onchange_'.length), value]),
  );
  return { input: entries.length > 0 ? input : undefined, methods: entries.map(([name]) => name) };
}

function argumentsOf({ decorators }: MethodFact, name: string): string[] | undefined {
  const found = decorators.find((decorator) => decorator.name === name);
  return found?.args.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** Indexes over columns, as objects of the table or as statements of `init`. */
export function indexesInput({ fact, facts, file }: Scope): Extra {
  const table = facts.model.replaceAll('.', '_');
  const objects = fact.tableObjects.flatMap(({ name, kind, definition }) => {
    const input = kind === 'Constraint' ? undefined : indexOf(name, kind === 'UniqueIndex', definition ?? '');
    return input ?? [];
  });
  const init = fact.methods.find(({ name }) => name === 'init');
  const statements = init
    ? [
        ...bodyOf(file, init).matchAll(
          new RegExp(`"CREATE (UNIQUE )?INDEX IF NOT EXISTS ${table}_(\\w+) ON ${table} ([^"]+)"`, 'g'),
        ),
      ].flatMap(
        ([, unique, name = '', definition = '']) => indexOf(name, unique !== undefined, definition) ?? [],
      )
    : [];
  const all = [...objects, ...statements];
  return { input: all.length > 0 ? all : undefined, methods: statements.length > 0 ? ['init'] : [] };
}

function indexOf(name: string, unique: boolean, definition: string): Plain | undefined {
  const [, columns, where] = /^\(([^()]*)\)(?: WHERE (.+))?$/.exec(definition) ?? [];
  if (columns === undefined) return undefined;
  const fields = columns.split(',').map((column) => column.trim());
  return compact({ name, fields, unique: unique || undefined, where });
}
