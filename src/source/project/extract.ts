import { manifestPaths, manifestValue } from '../manifest.ts';
import { comodelOf, inverseOf, keyword } from '../model-index.ts';
import type { ModuleIndex } from '../module-index.ts';
import { type PyNode, walk } from '../python/node.ts';
import type {
  ClassFact,
  FieldFact,
  Manifest,
  MethodFact,
  OdooModule,
  PythonFile,
  SourceFile,
  Valued,
} from '../types.ts';
import { recordField, recordText } from '../xml/data.ts';
import { attributeValue, textOf } from '../xml/query.ts';
import type { XmlElement } from '../xml/tree.ts';
import { methodBehaviour, variadics } from './behaviour.ts';
import {
  type ClassFacts,
  CORE_MODULE,
  type FieldFacts,
  type MethodFacts,
  type ModuleFacts,
  type RouteFacts,
  type ViewPlace,
  type XmlidFacts,
} from './facts.ts';

/** Undefined where the manifest asks for none. */
function externalPython(manifest: Manifest): readonly string[] | undefined {
  const external = manifestValue(manifest, 'external_dependencies');
  const python: unknown = Object(external).python;
  return Array.isArray(python) ? python.filter((name) => typeof name === 'string') : undefined;
}

/** What other modules may know of this one. */
export function moduleFacts(index: ModuleIndex): ModuleFacts {
  const { module } = index;
  const { manifest } = module;
  const text = (key: string) => {
    const value = manifestValue(manifest, key);
    return typeof value === 'string' ? value : undefined;
  };
  const xmlids = xmlidsOf(index);
  return {
    name: module.name,
    version: text('version'),
    depends: manifestPaths(manifest, 'depends').map(({ path }) => path),
    installable: manifestValue(manifest, 'installable') !== false,
    autoInstall: Boolean(manifestValue(manifest, 'auto_install')),
    license: text('license'),
    developmentStatus: text('development_status'),
    externalPython: externalPython(manifest),
    dir: module.dir,
    classes: module.python.filter(isLoaded).flatMap(classesOf),
    computedNames: computed(module, '_inherit'),
    computedModels: makesUnknownModels(module) || undefined,
    xmlids,
    foreign: Object.keys(xmlids).filter((id) => !id.startsWith(`${module.name}.`)),
    loose: looseIds(index),
    idsUnknown: hasUnreadData(index),
    views: viewsOf(index),
    routes: module.python.flatMap(routesOf),
    controllers: controllersOf(module),
    files: module.files,
  };
}

/**
 * The framework as a module that all depend on: methods of `BaseModel`, as members of `base`, which every model
 * inherits. Undefined for a file without that class.
 */
export function coreFacts(file: PythonFile): ModuleFacts | undefined {
  const base = file.classes.find(({ name }) => name === 'BaseModel');
  if (!base) return undefined;
  return {
    name: CORE_MODULE,
    version: undefined,
    depends: [],
    installable: false,
    autoInstall: false,
    license: 'LGPL-3',
    developmentStatus: undefined,
    dir: undefined,
    classes: [
      { ...classFacts(base, 'base', file), creates: false, kind: 'abstract', inherit: [], otherBases: false },
    ],
    computedNames: false,
    xmlids: {},
    foreign: [],
    loose: [],
    views: [],
    routes: [],
    files: [],
  };
}

/** Some class says this with an expression that only running it would tell. */
function computed({ python }: OdooModule, attribute: '_inherit' | '_name'): boolean {
  return python.filter(isLoaded).some((file) =>
    file.classes.some(({ attributes }) => {
      const given = attributes.get(attribute);
      return given !== undefined && given.value === undefined;
    }),
  );
}

/** Those that `base` makes are the database's own, whose names begin with `x_`. */
function makesUnknownModels(module: OdooModule): boolean {
  return module.name !== 'base' && (computed(module, '_name') || module.python.some(hasInnerModels));
}

/** A model is made inside a loop or a function. */
function hasInnerModels(file: PythonFile): boolean {
  const { text } = file.source;
  if (!isLoaded(file) || !/\n[ \t]+class \w+\((?:odoo\.)?models\./.test(text)) return false;
  const isModel = (node: PyNode) =>
    node.type === 'class_definition' &&
    /^class \w+\((?:odoo\.)?models\./.test(text.slice(node.start, node.start + 120));
  const top = new Set(file.classes.map(({ start }) => start));
  return [...walk(file.root)].some((node) => isModel(node) && !top.has(node.start));
}

function isLoaded({ source }: PythonFile): boolean {
  return !/^(tests|migrations|upgrades|setup)\//.test(source.path);
}

function classesOf(file: PythonFile): ClassFacts[] {
  return file.classes.flatMap((fact) => {
    const isModel =
      fact.kind !== undefined || fact.attributes.has('_name') || fact.attributes.has('_inherit');
    if (!isModel || fact.model === undefined) return [];
    return [classFacts(fact, fact.model, file)];
  });
}

function classFacts(fact: ClassFact, model: string, file: PythonFile): ClassFacts {
  return {
    model,
    name: fact.name,
    creates: fact.creates,
    kind: fact.kind,
    inherit: fact.inherit,
    inherits: Object.fromEntries(fact.inherits),
    fields: {
      ...likelyFields(fact, file.source.text),
      ...Object.fromEntries(fact.fields.map((f) => [f.name, fieldFacts(f)])),
    },
    methods: Object.fromEntries(fact.methods.map((method) => [method.name, methodFacts(method, file)])),
    otherBases: fact.kind === undefined || fact.bases.length > 1,
    path: file.source.path,
    start: fact.start,
  };
}

/** `name = SomeField(...)`: of a class of fields that some other module defines. */
function likelyFields(
  { attributes, fields, tableObjects, name: klass }: ClassFact,
  text: string,
): Record<string, FieldFacts> {
  const known = new Set([...fields, ...tableObjects].map(({ name }) => name));
  // A name that Python keeps to itself is set from outside: `setattr(IrRule, 'global', field)`.
  const set = text.includes('setattr(')
    ? [...text.matchAll(/^setattr\((\w+), *['"](\w+)['"]/gm)].filter(([, of]) => of === klass)
    : [];
  const added = set.map(({ 2: name = '' }) => [name, { type: 'Unknown', stored: true }] as const);
  return Object.fromEntries([
    ...added,
    ...[...attributes].flatMap(([name, { node }]) =>
      node.type === 'call' && !name.startsWith('_') && !known.has(name)
        ? [[name, { type: 'Unknown', stored: true, at: node.start }]]
        : [],
    ),
  ]);
}

function fieldFacts(field: FieldFact): FieldFacts {
  const literal = (name: string) => field.kwargs.get(name)?.value;
  const text = (name: string) => keyword(field, name)?.text;
  const store = literal('store');
  const computed = field.kwargs.has('compute') || field.kwargs.has('related');
  const index = literal('index');
  return {
    type: field.type,
    comodel: comodelOf(field),
    inverse: inverseOf(field),
    compute: text('compute'),
    related: text('related'),
    stored: store === undefined ? !computed : store !== false,
    required: literal('required') === true || undefined,
    index: typeof index === 'string' || typeof index === 'boolean' ? index : undefined,
    groups: text('groups'),
    delegate: literal('delegate') === true || undefined,
    selection: selectionKeys(field),
    at: field.start,
  };
}

function selectionKeys(field: FieldFact): readonly string[] | undefined {
  if (field.type !== 'Selection') return undefined;
  const list: Valued | undefined =
    field.kwargs.get('selection') ?? field.kwargs.get('selection_add') ?? field.args[0];
  if (!Array.isArray(list?.value)) return undefined;
  return list.value.flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === 'string' ? [pair[0]] : []));
}

function methodFacts(method: MethodFact, file: PythonFile): MethodFacts {
  // What has neither a default nor must be given is `*args` or `**kwargs`.
  const self = /^(self|cls|recs?|records?|_self)$/.test(method.params[0] ?? '') ? 1 : 0;
  const { args, kwargs } = variadics(method, file);
  return {
    params: method.params.slice(self).filter((name) => name !== args && name !== kwargs),
    required: method.required.slice(self),
    variadic: args && kwargs ? '***' : kwargs ? '**' : args ? '*' : undefined,
    decorators: method.decorators.length === 0 ? undefined : method.decorators.map(({ name }) => name),
    ...methodBehaviour(method, file),
    at: method.start,
  };
}

function xmlidsOf({ loaded }: ModuleIndex): Record<string, XmlidFacts> {
  const found: Record<string, XmlidFacts> = {};
  for (const { file, demo } of loaded) {
    for (const record of file.records) {
      if (record.xmlid === undefined || Object.hasOwn(found, record.xmlid)) continue;
      found[record.xmlid] = {
        model: record.model,
        path: file.source.path,
        start: record.start,
        demo,
        noupdate: record.element !== undefined && isNoupdate(record.element),
      };
    }
  }
  return found;
}

function hasUnreadData({ loaded, module }: ModuleIndex): true | undefined {
  const listed = [...manifestPaths(module.manifest, 'data'), ...manifestPaths(module.manifest, 'demo')];
  const broken = loaded.some(({ file }) => 'isData' in file && file.problems.length > 0);
  return loaded.length < listed.filter(({ path }) => /\.(xml|csv)$/.test(path)).length ||
    broken ||
    module.python.some((file) => isLoaded(file) && BUILT_ID.test(file.source.text))
    ? true
    : undefined;
}

/** `{'xml_id': f'a.b_{name}', ...}` */
const BUILT_ID = /['"]xml_?id['"]\s*:\s*(f["'][^"'\n]*\{|["'][^"'\n]*(%s|\{\w*\})|["'][^"'\n]*["']\s*[+%])/;

function looseIds({ loaded, module }: ModuleIndex): string[] {
  const listed = new Set(loaded.map(({ file }) => file.source.path));
  const unlisted = [...module.xml.filter((file) => file.isData), ...module.csv].filter(
    (file) => !listed.has(file.source.path),
  );
  const named = [...module.python.filter(isLoaded), ...module.xml].flatMap(({ source }) => givenIds(source));
  // Models of tests are there while tests run.
  const tested = module.python
    .filter((file) => !isLoaded(file))
    .flatMap(({ classes }) => classes.flatMap(({ creates, model }) => (creates && model ? [model] : [])))
    .map((model) => `${module.name}.model_${model.replaceAll('.', '_')}`);
  const inFiles = unlisted.flatMap(({ records }) => records.flatMap(({ xmlid }) => xmlid ?? []));
  const found = [...inFiles, ...named, ...tested];
  return [...new Set(found)];
}

/** `{'xml_id': 'a.b', 'record': ...}`: what `_update_xmlids` and `_load_records` are given. */
function givenIds({ text }: SourceFile): string[] {
  if (!/xml_?id/.test(text)) return [];
  const pattern = /['"]xml_?id['"]\s*:\s*['"](\w+\.[\w.]+)['"]/g;
  return [...text.matchAll(pattern)].flatMap(({ 1: id }) => id ?? []);
}

/** The nearest `noupdate` around it says so. */
export function isNoupdate(element: XmlElement): boolean {
  for (let up = element.parent; up; up = up.parent) {
    const value = attributeValue(up, 'noupdate');
    if (value !== undefined) return value !== '0' && value.toLowerCase() !== 'false';
  }
  return false;
}

function viewsOf({ loaded, module }: ModuleIndex): ViewPlace[] {
  return loaded.flatMap(({ file }) => {
    if (!('isData' in file)) return [];
    return file.records.flatMap(({ element, model, xmlid }) => {
      if (model !== 'ir.ui.view' || xmlid === undefined) return [];
      const place = { xmlid, path: file.source.path, start: element.start };
      if (element.name === 'template') {
        const inherits = attributeValue(element, 'inherit_id');
        const priority = Number(attributeValue(element, 'priority') ?? 16);
        const primary = attributeValue(element, 'primary') === 'True';
        return [{ ...place, model: undefined, inherits: own(inherits, module.name), primary, priority }];
      }
      const inherit = recordField(element, 'inherit_id');
      const priorityField = recordField(element, 'priority');
      const priority = priorityField && (attributeValue(priorityField, 'eval') ?? textOf(priorityField));
      return [
        {
          ...place,
          model: recordText(element, 'model'),
          inherits: own(inherit && (attributeValue(inherit, 'ref') ?? textOf(inherit)), module.name),
          primary: recordText(element, 'mode') === 'primary',
          priority: Number(priority ?? 16) || 16,
        },
      ];
    });
  });
}

function own(id: string | undefined, module: string): string | undefined {
  if (id === undefined || id.trim() === '') return undefined;
  return id.includes('.') ? id.trim() : `${module}.${id.trim()}`;
}

function routesOf(file: PythonFile): string[] {
  return file.classes.flatMap(({ methods }) =>
    methods.flatMap(({ decorators }) =>
      decorators
        .filter(({ name }) => /(^|\.)route$/.test(name))
        .flatMap(({ args, kwargs }) => {
          const value = (args[0] ?? kwargs.get('route'))?.value;
          return (Array.isArray(value) ? value : [value]).filter((path) => typeof path === 'string');
        }),
    ),
  );
}

/** Routes with a path of their own, by class and method; overrides say too little to be told by others. */
function controllersOf({ python }: OdooModule): ModuleFacts['controllers'] {
  const found: Record<string, Record<string, RouteFacts>> = {};
  for (const file of python.filter(isLoaded)) {
    if (!file.source.text.includes('route(')) continue;
    for (const { name: klass, methods } of file.classes) {
      for (const { name, decorators } of methods) {
        const route = decorators.find((decorator) => /^(?:(?:odoo\.)?http\.)?route$/.test(decorator.name));
        if (!route || (route.args.length === 0 && !route.kwargs.has('route'))) continue;
        const given = (key: string, standard: string | boolean) =>
          route.kwargs.has(key) ? route.kwargs.get(key)?.value : standard;
        const [auth, type, csrf] = [given('auth', 'user'), given('type', 'http'), given('csrf', true)];
        if (typeof auth !== 'string' || typeof type !== 'string' || typeof csrf !== 'boolean') continue;
        found[klass] = { ...found[klass], [name]: { auth, type, csrf } };
      }
    }
  }
  return Object.keys(found).length > 0 ? found : undefined;
}
