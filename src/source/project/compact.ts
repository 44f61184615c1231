import type { ClassFacts, FieldFacts, MethodFacts, ModuleFacts, ViewPlace, XmlidFacts } from './facts.ts';

/**
 * Module facts as they lie on disk: names only, no places, short, and sorted so that they compress well. Lists of fields
 * and methods stay text until somebody asks for them, which most runs do for a few models.
 */
export interface Compact {
  readonly series: string;
  readonly modules: readonly CompactModule[];
}

interface CompactModule {
  /** Name. */
  readonly n: string;
  /** Depends. */
  readonly d?: readonly string[];
  /** 1: installs itself; 2: cannot be installed; 4: some class extends, 8: makes a model of a computed name; 16: not all is known. */
  readonly o?: number;
  readonly l?: string;
  readonly c?: readonly CompactClass[];
  /** Names of records by model, blanks between; `~` before those of demo data, `!` before those under noupdate. */
  readonly x?: { readonly [model: string]: string };
  /** Those in other modules' names, whole. */
  readonly f?: readonly string[];
  /** Names of records in data files that the manifest does not list. */
  readonly u?: string;
  /** Views, in load order: name, model, inherited view, priority, `1` when it is a primary view, names in it; `|` between. */
  readonly v?: readonly string[];
  readonly r?: readonly string[];
}

/** Model, flags, parents, fields, methods, delegations `field=model`. */
type CompactClass = readonly [string, string, string, string, string, string?];

const KINDS = { model: 'm', transient: 't', abstract: 'a' } as const;

export function compactModule(facts: ModuleFacts): CompactModule {
  const flags =
    (facts.autoInstall ? 1 : 0) +
    (facts.installable ? 0 : 2) +
    (facts.computedNames ? 4 : 0) +
    (facts.computedModels ? 8 : 0) +
    (facts.partial ? 16 : 0);
  return {
    n: facts.name,
    ...(facts.depends.length > 0 && { d: facts.depends }),
    ...(flags > 0 && { o: flags }),
    ...(facts.license !== undefined && facts.license !== 'LGPL-3' && { l: facts.license }),
    ...(facts.classes.length > 0 && { c: facts.classes.map(compactClass) }),
    ...(Object.keys(facts.xmlids).length > 0 && { x: compactIds(facts) }),
    ...(facts.foreign.length > 0 && { f: facts.foreign }),
    ...(facts.loose.length > 0 && { u: facts.loose.map((id) => shortId(id, facts.name)).join(' ') }),
    ...(facts.views.length > 0 && { v: facts.views.map((view) => compactView(view, facts.name)) }),
    ...(facts.routes.length > 0 && { r: facts.routes }),
  };
}

function compactClass(fact: ClassFacts): CompactClass {
  const flags =
    (fact.creates ? 'c' : '') + (fact.kind ? KINDS[fact.kind] : '') + (fact.otherBases ? 'b' : '');
  const fields = Object.entries(fact.fields).map(([name, field]) => compactField(name, field));
  const methods = Object.entries(fact.methods).map(([name, method]) => compactMethod(name, method));
  const delegations = Object.entries(fact.inherits).map(([field, model]) => `${field}=${model}`);
  const base = [
    fact.model,
    flags,
    fact.inherit.join(' '),
    fields.sort().join('\n'),
    methods.sort().join('\n'),
  ] as const;
  return delegations.length > 0 ? [...base, delegations.join(' ')] : base;
}

function compactField(name: string, field: FieldFacts): string {
  const flags =
    (field.stored ? '' : 'v') +
    (field.required ? 'r' : '') +
    (field.index ? 'i' : '') +
    (field.delegate ? 'd' : '');
  return [
    name,
    field.type,
    flags,
    field.comodel,
    field.inverse,
    field.compute,
    field.related,
    field.groups,
    field.selection?.join(','),
  ]
    .map((part) => (part ?? '').replaceAll(/[|\n]/g, ' '))
    .join('|')
    .replace(/\|+$/, '');
}

function compactMethod(name: string, method: MethodFacts): string {
  const flags = (method.queries ? 'q' : '') + (method.returnsNothing ? 'n' : '') + (method.variadic ?? '');
  const params = method.params
    .map((param) => (method.required?.includes(param) ? param : `${param}=`))
    .join(',');
  return [name, params, flags, method.decorators?.join(',')]
    .map((part) => part ?? '')
    .join('|')
    .replace(/\|+$/, '');
}

function compactIds(facts: ModuleFacts): { [model: string]: string } {
  const byModel = new Map<string, string[]>();
  for (const [id, { model, demo, noupdate }] of Object.entries(facts.xmlids)) {
    const name = shortId(id, facts.name);
    const marked = `${demo ? '~' : ''}${noupdate ? '!' : ''}${name}`;
    const known = byModel.get(model);
    if (known) known.push(marked);
    else byModel.set(model, [marked]);
  }
  return Object.fromEntries([...byModel].sort().map(([model, ids]) => [model, ids.sort().join(' ')]));
}

function shortId(id: string, module: string): string {
  return id.startsWith(`${module}.`) ? id.slice(module.length + 1) : id;
}

function compactView(view: ViewPlace, module: string): string {
  const short = (id: string | undefined) => (id === undefined ? '' : shortId(id, module));
  const priority = view.priority === 16 ? '' : String(view.priority);
  return [
    short(view.xmlid),
    view.model ?? '',
    short(view.inherits),
    priority,
    view.primary ? '1' : '',
    view.names?.join(' ') ?? '',
  ]
    .join('|')
    .replace(/\|+$/, '');
}

export function expandModule(compact: CompactModule): ModuleFacts {
  const flags = compact.o ?? 0;
  let xmlids: ModuleFacts['xmlids'] | undefined;
  let classes: ModuleFacts['classes'] | undefined;
  let views: ModuleFacts['views'] | undefined;
  return {
    name: compact.n,
    version: undefined,
    depends: compact.d ?? [],
    autoInstall: (flags & 1) > 0,
    installable: (flags & 2) === 0,
    computedNames: (flags & 4) > 0,
    computedModels: (flags & 8) > 0 || undefined,
    license: compact.l ?? 'LGPL-3',
    developmentStatus: undefined,
    dir: undefined,
    get classes() {
      classes ??= (compact.c ?? []).map(expandClass);
      return classes;
    },
    get xmlids() {
      xmlids ??= expandIds(compact);
      return xmlids;
    },
    foreign: compact.f ?? [],
    loose: compact.u?.split(' ').map((name) => fullId(name, compact.n)) ?? [],
    get views() {
      views ??= (compact.v ?? []).map((view) => expandView(view, compact.n));
      return views;
    },
    routes: compact.r ?? [],
    files: [],
    partial: (flags & 16) > 0 || undefined,
  };
}

function expandClass([model, flags, inherit, fields, methods, delegations]: CompactClass): ClassFacts {
  let fieldFacts: ClassFacts['fields'] | undefined;
  let methodFacts: ClassFacts['methods'] | undefined;
  return {
    model,
    name: '',
    creates: flags.includes('c'),
    kind: flags.includes('m')
      ? 'model'
      : flags.includes('t')
        ? 'transient'
        : flags.includes('a')
          ? 'abstract'
          : undefined,
    inherit: inherit === '' ? [] : inherit.split(' '),
    inherits:
      delegations === undefined
        ? {}
        : Object.fromEntries(delegations.split(' ').map((pair) => pair.split('='))),
    get fields() {
      fieldFacts ??= entries(fields, expandField);
      return fieldFacts;
    },
    get methods() {
      methodFacts ??= entries(methods, expandMethod);
      return methodFacts;
    },
    otherBases: flags.includes('b'),
    path: '',
    start: 0,
  };
}

function entries<T>(lines: string, of: (parts: readonly string[]) => T): { [name: string]: T } {
  if (lines === '') return {};
  return Object.fromEntries(
    lines.split('\n').map((line) => {
      const parts = line.split('|');
      return [parts[0] ?? '', of(parts)];
    }),
  );
}

const some = (text: string | undefined) => (text === '' ? undefined : text);

function expandField(parts: readonly string[]): FieldFacts {
  const [, type = '', flags = '', comodel, inverse, compute, related, groups, selection] = parts;
  return {
    type,
    stored: !flags.includes('v'),
    required: flags.includes('r') || undefined,
    index: flags.includes('i') || undefined,
    delegate: flags.includes('d') || undefined,
    comodel: some(comodel),
    inverse: some(inverse),
    compute: some(compute),
    related: some(related),
    groups: some(groups),
    selection: some(selection)?.split(','),
  };
}

function expandMethod([, params = '', flags = '', decorators]: readonly string[]): MethodFacts {
  const list = params === '' ? [] : params.split(',');
  const names = list.map((param) => param.replace(/=$/, ''));
  return {
    params: names,
    required: list.filter((param) => !param.endsWith('=')),
    decorators: some(decorators)?.split(','),
    queries: flags.includes('q') || undefined,
    returnsNothing: flags.includes('n') || undefined,
    variadic: /\*+$/.exec(flags)?.[0] as MethodFacts['variadic'],
  };
}

function expandIds({ n, x = {} }: CompactModule): { [xmlid: string]: XmlidFacts } {
  const found: { [xmlid: string]: XmlidFacts } = {};
  for (const [model, ids] of Object.entries(x)) {
    for (const marked of ids.split(' ')) {
      const demo = marked.startsWith('~');
      const rest = demo ? marked.slice(1) : marked;
      const noupdate = rest.startsWith('!');
      const name = noupdate ? rest.slice(1) : rest;
      found[fullId(name, n)] = { model, path: '', start: 0, demo, noupdate };
    }
  }
  return found;
}

function fullId(id: string, module: string): string {
  return id.includes('.') ? id : `${module}.${id}`;
}

function expandView(view: string, module: string): ViewPlace {
  const [xmlid = '', model = '', inherits = '', priority = '', primary = '', names] = view.split('|');
  return {
    xmlid: fullId(xmlid, module),
    model: some(model),
    inherits: inherits === '' ? undefined : fullId(inherits, module),
    primary: primary === '1',
    priority: priority === '' ? 16 : Number(priority),
    path: '',
    start: 0,
    // QWeb templates have no model, and nothing is kept of what is in them.
    names: model === '' ? undefined : (names ?? '').split(' '),
  };
}
