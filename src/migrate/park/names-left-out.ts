import { childOf, type PyNode } from '../../source/python/node.ts';
import type { OdooModule, PythonFile } from '../../source/types.ts';
import { fromImport } from '../python/edits.ts';
import { hooksNaming } from './hooks.ts';
import type { Part, Stop } from './part.ts';
import { assignedName, statementsAt } from './python.ts';

/** What the module had and has no more since parts of it are left out. */
export interface LeftOut {
  /** Names of a file that it had at its top, by its path. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fields by model. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names by file of the modules that it depends on, by module. */
  readonly others?: ReadonlyMap<string, LeftOut['names']>;
}

/** With what the modules that it depends on have left out; a field that the module has all the same is not gone. */
export function withOthers(
  own: LeftOut,
  others: ReadonlyMap<string, LeftOut>,
  isThere: (model: string, field: string) => boolean,
): LeftOut {
  if (others.size === 0) return own;
  const fields = new Map<string, ReadonlySet<string>>(own.fields);
  for (const left of others.values())
    for (const [model, names] of left.fields) {
      const gone = [...names].filter((name) => !isThere(model, name));
      fields.set(model, new Set([...(fields.get(model) ?? []), ...gone]));
    }
  const named = [...others].map(([module, { names }]) => [module, names] as const);
  return { names: own.names, fields, others: new Map(named) };
}

/** What a part of a file gives to the rest of it, and to other files. */
export function namesOf(file: PythonFile, part: Part, stops: readonly Stop[]): readonly string[] {
  const { text } = file.source;
  const slice = ({ start, end }: PyNode) => text.slice(start, end);
  const [statement, inner] = statementsAt(file.root, part);
  if (!statement || inner) return [];
  const imported = fromImport(statement, { text });
  if (imported) {
    const written = part.changes('', stops)?.at(-1)?.text ?? '';
    const stay = / import (.*)$/s.exec(written)?.[1]?.split(/,\s*/) ?? [];
    return imported.names
      .filter(({ node }) => !stay.includes(slice(node)))
      .map(({ name, alias }) => alias ?? name);
  }
  const definition = statement.type === 'decorated_definition' ? childOf(statement, 'definition') : statement;
  const name = definition && /_definition$/.test(definition.type) ? childOf(definition, 'name') : undefined;
  const assigned = assignedName(statement, text);
  return name ? [slice(name)] : assigned === undefined ? [] : [assigned];
}

/** Fields that a part of a file declares, with their models. */
export function fieldsOf(
  file: PythonFile,
  { start, end, kind }: Part,
): readonly { model: string; name: string }[] {
  if (kind === 'names') return [];
  return file.classes.flatMap(({ model, fields }) =>
    model === undefined
      ? []
      : fields
          .filter((field) => start <= field.start && field.end <= end)
          .map(({ name }) => ({ model, name })),
  );
}

/** Places that need one of them as the module is loaded, and are no matter of the audit. */
export function needsLeftOut(module: OdooModule, left: LeftOut): readonly Stop[] {
  const uses = module.python.flatMap((file) => [
    ...ownUses(file, left.names.get(file.source.path)),
    ...importsOf(file, left, module.name),
    ...tableObjects(file, left),
    ...domainsNaming(file, left, module),
  ]);
  return [...uses, ...hooksNaming(module, left), ...modelRecords(module, left)];
}

/** Data that names the record of a model in this module, which is not made without a class of it. */
function modelRecords({ name, python, xml, csv }: OdooModule, { fields }: LeftOut): readonly Stop[] {
  const still = new Set(python.flatMap(({ classes }) => classes.map(({ model }) => model)));
  const gone = new Set(
    [...fields.keys()]
      .filter((model) => !still.has(model))
      .map((model) => `${name}.model_${model.replaceAll('.', '_')}`),
  );
  if (gone.size === 0) return [];
  return [...xml, ...csv].flatMap((file) =>
    file.refs.filter(({ xmlid }) => gone.has(xmlid)).map((ref) => stop(file, ref, ref.xmlid)),
  );
}

function stop(
  file: Pick<PythonFile, 'source'>,
  { start, end }: { start: number; end: number },
  name: string,
): Stop {
  const message = `${name}, which this needs, is left out too.`;
  return { path: file.source.path, start, end, name, rule: 'parked', message };
}

function ownUses(file: PythonFile, names: ReadonlySet<string> | undefined): readonly Stop[] {
  if (!names) return [];
  const { text } = file.source;
  const found: Stop[] = [];
  const bound = new Set(
    file.root.children.flatMap((statement) => {
      const imported = fromImport(statement, { text });
      return imported
        ? imported.names.map(({ name, alias }) => alias ?? name)
        : [assignedName(statement, text)];
    }),
  );
  const see = (node: PyNode) => {
    // What runs later may fail then.
    if (node.type === 'lambda' || (node.type === 'block' && node.field === 'body' && isFunction.has(node)))
      return;
    if (node.type === 'function_definition') {
      const body = childOf(node, 'body');
      if (body) isFunction.add(body);
    }
    const name = node.type === 'identifier' ? text.slice(node.start, node.end) : '';
    if (names.has(name) && !bound.has(name) && !/^(attribute|name)$/.test(node.field ?? ''))
      found.push(stop(file, node, name));
    for (const child of node.children) see(child);
  };
  const isFunction = new Set<PyNode>();
  see(file.root);
  return found;
}

function importsOf(file: PythonFile, left: LeftOut, module: string): readonly Stop[] {
  const { path, text } = file.source;
  return file.root.children.flatMap((statement) => {
    const imported = fromImport(statement, { text });
    const from = imported && fileOf(imported.module, path, module);
    if (!imported || !from) return [];
    const names = from.module === module ? left.names : left.others?.get(from.module);
    const gone = names?.get(`${from.file}.py`) ?? names?.get(`${from.file}/__init__.py`.replace(/^\//, ''));
    return gone
      ? imported.names.filter(({ name }) => gone.has(name)).map(({ name, node }) => stop(file, node, name))
      : [];
  });
}

/** Module, and path without its ending, of the file that `from X import` means. */
function fileOf(from: string, path: string, module: string): { module: string; file: string } | undefined {
  const [, addon, inner = ''] = /^odoo\.addons\.(\w+)(?:\.(.+))?$/.exec(from) ?? [];
  if (addon !== undefined) return { module: addon, file: inner.replaceAll('.', '/') };
  const [, dots = '', rest = ''] = /^(\.+)(.*)$/.exec(from) ?? [];
  if (dots === '') return undefined;
  const folder = path.split('/').slice(0, -dots.length);
  return { module, file: [...folder, ...rest.split('.').filter(Boolean)].join('/') };
}

/** Constraints and indexes of the database that name a column which is not made. */
function tableObjects(file: PythonFile, { fields }: LeftOut): readonly Stop[] {
  return file.classes.flatMap(({ model, tableObjects: all }) => {
    const gone = model === undefined ? undefined : fields.get(model);
    if (!gone) return [];
    return all.flatMap((each) => {
      const name = [...gone].find((field) => new RegExp(`\\b${field}\\b`).test(each.definition ?? ''));
      return name === undefined || each.form !== 'attribute' ? [] : [stop(file, each, name)];
    });
  });
}

/** Domains of fields that ask for the value of another one: Odoo looks at them with each view that shows the field. */
function domainsNaming(file: PythonFile, { fields }: LeftOut, { xml }: OdooModule): readonly Stop[] {
  return file.classes.flatMap(({ model, fields: own }) => {
    const gone = model === undefined ? undefined : fields.get(model);
    if (!gone) return [];
    return own.flatMap((field) => {
      const domain = field.kwargs.get('domain');
      if (typeof domain?.value !== 'string') return [];
      const asked = domain.value.replaceAll(/(['"])(?:\\.|(?!\1).)*\1/gs, '');
      const name = [...gone].find((each) => new RegExp(`(?<![\\w.])${each}(?!\\w)`).test(asked));
      const shown = xml.some(({ source }) => source.text.includes(`name="${field.name}"`));
      return name === undefined || !shown ? [] : [stop(file, domain, name)];
    });
  });
}
