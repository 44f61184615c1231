import type { Project, ProjectModel } from '../../source/project/project.ts';
import { literalOf } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { ClassFact, Span } from '../../source/types.ts';
import { alternatives, type Flow, flowOf } from './flow.ts';
import { argumentsOfCall, calledBy, dotted } from './names.ts';
import {
  type CaseScope,
  type CaseValue,
  caseArguments,
  caseAttribute,
  caseReturns,
  isTestCase,
} from './test-cases.ts';

/** What must be known around an expression; a PythonContext is one. */
export interface OrmScope extends CaseScope {
  readonly text: string;
  readonly klass: ClassFact | undefined;
  readonly functionNode: PyNode | undefined;
  readonly embedded: boolean;
  /** Where both are given, records by xmlid have a model. */
  readonly project?: Pick<Project, 'xmlid'>;
  model(name: string): ProjectModel;
}

/** An expression that is a recordset. */
export interface Records {
  /** Undefined where it cannot be told. */
  readonly model: string | undefined;
  /** Rights are not asked: `sudo()`, or `with_user(SUPERUSER_ID)`. */
  readonly sudo: boolean;
}

/** Methods that give records of the same model. */
const SAME =
  /^(browse|search|create|copy|exists|filtered|filtered_domain|sorted|with_context|with_company|with_env|with_prefetch|with_user|with_for_update|sudo|new|search_fetch|concat|union|_filter_access_rules|_filter_access_rules_python|_filtered_access|try_lock_for_update|name_create)$/;
const DEPTH = 12;
const STEPS = 1000;
/** How far one question may still go: names that are built from each other would otherwise take for ever. */
let steps = 0;

/** The flow of the method, of the function, or of a file's top level around what is visited. */
export function scopeFlow(scope: Pick<OrmScope, 'functionNode' | 'file' | 'text'>): Flow {
  return flowOf(scope.functionNode ?? scope.file.root, scope.text);
}

/** What kind of records an expression is; undefined when it is none, or nobody can tell. */
export function recordsOf(node: PyNode, scope: OrmScope): Records | undefined {
  steps = STEPS;
  return records(node, scope, scopeFlow(scope), DEPTH);
}

function records(node: PyNode, scope: OrmScope, flow: Flow, depth: number): Records | undefined {
  steps -= 1;
  if (depth === 0 || steps < 0) return undefined;
  const next = (inner: PyNode | undefined) => inner && records(inner, scope, flow, depth - 1);
  const choices = alternatives(node);
  if (choices) return merged(choices.map(next).filter((found) => found !== undefined));
  switch (node.type) {
    case 'identifier':
      return namedRecords(node, scope, flow, next, depth);
    case 'subscript': {
      const value = childOf(node, 'value');
      const key = childOf(node, 'subscript');
      if (!value || !key) return undefined;
      const sudo = envSudo(value, scope, flow, depth - 1);
      if (sudo !== undefined) return { model: textOf(key, scope.text), sudo };
      const of = next(value);
      if (!of) return undefined;
      const name = textOf(key, scope.text);
      if (name !== undefined) return fieldRecords(of, name, scope);
      // `records[0]`, `records[-1]` and `records[:5]`; a name may be that of a field.
      return /^(integer|slice|unary_operator|binary_operator)$/.test(key.type) ? of : undefined;
    }
    case 'attribute': {
      const object = childOf(node, 'object');
      const name = nameOf(childOf(node, 'attribute'), scope.text);
      if (!object || name === undefined) return undefined;
      const sudo =
        name === 'user' || name === 'company' || name === 'companies'
          ? envSudo(object, scope, flow, depth - 1)
          : undefined;
      if (sudo !== undefined) return { model: name === 'user' ? 'res.users' : 'res.company', sudo };
      const of = next(object);
      return of
        ? fieldRecords(of, name, scope)
        : isOwner(object, scope)
          ? ofCase(caseAttribute(scope, name), scope, depth)
          : undefined;
    }
    case 'binary_operator': {
      const [left, right] = [next(childOf(node, 'left')), next(childOf(node, 'right'))];
      return left && right ? merged([left, right]) : undefined;
    }
    case 'call':
      return calledRecords(node, scope, flow, next, depth);
    default:
      return undefined;
  }
}

type Next = (inner: PyNode | undefined) => Records | undefined;

function namedRecords(
  node: PyNode,
  scope: OrmScope,
  flow: Flow,
  next: Next,
  depth: number,
): Records | undefined {
  const name = scope.text.slice(node.start, node.end);
  const bound = flow.reaching(name, node.start);
  if (name === 'self' && bound.every(({ how }) => how === 'parameter')) {
    const { klass } = scope;
    const isModel =
      klass &&
      (klass.kind !== undefined ||
        (klass.model !== undefined && !klass.bases.some((base) => /Component$/.test(base))));
    return isModel ? { model: klass.model, sudo: false } : undefined;
  }
  if (bound.length === 0) {
    const given = scope.embedded && /^(record|records|model)$/.test(name);
    return given ? { model: undefined, sudo: false } : undefined;
  }
  const found: Records[] = [];
  for (const { how, value, region } of bound) {
    if (how === 'augmented') continue;
    if (how === 'parameter') {
      // One of a lambda that has a default is given nothing.
      const owner = value ? undefined : lambdaOwner(region, scope, flow);
      const of = owner ? next(owner) : ofCase(givenTo(name, region, scope), scope, depth);
      if (!of) return undefined;
      found.push(of);
      continue;
    }
    // `with Form(record) as form`
    const isForm = how === 'context' && isTestCase(scope);
    const of = how === 'value' || how === 'item' || isForm ? next(value) : undefined;
    if (!of) return undefined;
    found.push(of);
  }
  return merged(found);
}

/** What the tests of a module give a method of a test case; nothing for a parameter of another function inside of it. */
function givenTo(name: string, region: Span, scope: OrmScope): readonly CaseValue[] {
  const { klass, functionNode } = scope;
  if (!functionNode || region.start !== functionNode.start || !isTestCase(scope)) return [];
  const method = klass?.methods.find(({ end }) => end === functionNode.end);
  return method ? caseArguments(scope, method.name, name) : [];
}

/** What `records.filtered(lambda record: ...)` is called on. Only migrations ask: what the audit says stays what it was. */
function lambdaOwner(region: Span, scope: OrmScope, flow: Flow): PyNode | undefined {
  if (scope.target === undefined) return undefined;
  const call = flow.calls.find((each) => {
    const { positional, keywords } = argumentsOfCall(each, scope);
    const given = positional[0] ?? keywords.get('func') ?? keywords.get('key');
    return given?.type === 'lambda' && given.start === region.start && given.end === region.end;
  });
  const called = call && calledBy(call, scope);
  return called && /^(filtered|sorted|mapped|grouped)$/.test(called.name) ? called.object : undefined;
}

/** Model of the record that has this xmlid, a text. */
function modelOfRecord(xmlid: PyNode | undefined, scope: OrmScope): string | undefined {
  const id = xmlid && (textOf(xmlid, scope.text) ?? constant(xmlid, scope));
  if (id === undefined || !scope.project || !scope.module) return undefined;
  const state = scope.project.xmlid(id, scope.module.name);
  return state.is === 'found' ? state.fact?.model : undefined;
}

/** The text that a name of the whole file stands for, or of the file of the module that it is imported from. */
function constant(node: PyNode, scope: OrmScope): string | undefined {
  const name = scope.target === undefined ? undefined : nameOf(node, scope.text);
  if (name === undefined) return undefined;
  const [only, ...more] = flowOf(scope.file.root, scope.text).bindings.get(name) ?? [];
  if (!only || more.length > 0) return undefined;
  if (only.how === 'value') return only.value && textOf(only.value, scope.text);
  if (only.how !== 'other') return undefined;
  const others = (scope.module?.python ?? []).flatMap(({ root, source: { text } }) =>
    (flowOf(root, text).bindings.get(name) ?? []).flatMap(({ how, value }) =>
      how === 'value' && value ? [textOf(value, text)] : [],
    ),
  );
  return others.length === 1 ? others[0] : undefined;
}

function calledRecords(
  call: PyNode,
  scope: OrmScope,
  flow: Flow,
  next: Next,
  depth: number,
): Records | undefined {
  const called = calledBy(call, scope);
  if (!called) return undefined;
  const { name, object } = called;
  const given = argumentsOfCall(call, scope);
  if (object === undefined) {
    // `super().create(vals)` and `super().search(...)` are asked for by their own name below.
    // A form of a test has the fields of the record that it edits.
    if (name === 'Form' && isTestCase(scope)) return next(given.positional[0]);
    return name === 'reversed' || name === 'sorted' ? next(given.positional[0]) : undefined;
  }
  if (name === 'ref') {
    const sudo = envSudo(object, scope, flow, depth - 1);
    return sudo === undefined ? undefined : { model: modelOfRecord(given.positional[0], scope), sudo };
  }
  if (isOwner(object, scope)) {
    if (name === 'browse_ref') return { model: modelOfRecord(given.positional[0], scope), sudo: false };
    const returned = caseReturns(scope, name);
    if (returned.length > 0) return ofCase(returned, scope, depth);
  }
  const ofForm = /^(save|edit)$/.test(name) && isTestCase(scope);
  if (!SAME.test(name) && name !== 'mapped' && !ofForm) return undefined;
  const isSuper = object.type === 'call' && calledBy(object, scope)?.name === 'super';
  const of = isSuper ? superRecords(name, scope) : next(object);
  if (!of) return undefined;
  const [first] = given.positional;
  if (name === 'mapped') {
    const path = first && textOf(first, scope.text);
    if (path === undefined) return undefined;
    return path
      .split('.')
      .reduce<Records | undefined>((at, field) => at && fieldRecords(at, field, scope), of);
  }
  if (name === 'sudo') {
    const off = first && scope.text.slice(first.start, first.end) === 'False';
    return { ...of, sudo: !off };
  }
  if (name === 'with_user') {
    return {
      ...of,
      sudo: first !== undefined && /(SUPERUSER_ID|^1)$/.test(scope.text.slice(first.start, first.end)),
    };
  }
  return of;
}

/** `self` or `cls` of a test case. */
function isOwner(node: PyNode, scope: OrmScope): boolean {
  return /^(self|cls)$/.test(nameOf(node, scope.text) ?? '') && isTestCase(scope);
}

/** Values that are being asked about: one that is made of itself says nothing more. */
const asked = new Set<PyNode>();

/** What all of these values of a test case are, each in the method that it stands in. */
function ofCase(values: readonly CaseValue[], scope: OrmScope, depth: number): Records | undefined {
  const found: Records[] = [];
  for (const { node, file, klass, functionNode } of values) {
    if (asked.has(node)) continue;
    asked.add(node);
    const { text } = file.source;
    const { project, module, target } = scope;
    const inner: OrmScope = {
      ...{ text, file, klass, functionNode, embedded: false, target },
      ...(project && { project }),
      ...(module && { module }),
      model: (name) => scope.model(name),
    };
    try {
      const of = records(node, inner, flowOf(functionNode, text), depth - 1);
      if (!of) return undefined;
      found.push(of);
    } finally {
      asked.delete(node);
    }
  }
  return found.length > 0 ? merged(found) : undefined;
}

function superRecords(name: string, { klass }: OrmScope): Records | undefined {
  if (!klass?.kind || !/^(create|copy|search)$/.test(name)) return undefined;
  return { model: klass.model, sudo: false };
}

/** What a relational field of these records holds. */
function fieldRecords(of: Records, name: string, scope: OrmScope): Records | undefined {
  if (of.model === undefined) {
    return /_ids?$/.test(name) ? { model: undefined, sudo: of.sudo } : undefined;
  }
  const field = scope.model(of.model).field(name);
  if (!field) return undefined;
  if (!/^(Many2one|One2many|Many2many|Reference)$/.test(field.type)) return undefined;
  return { model: field.comodel, sudo: of.sudo };
}

function merged(all: readonly Records[]): Records | undefined {
  const [first] = all;
  if (!first) return undefined;
  const same = all.every(({ model }) => model === first.model);
  return { model: same ? first.model : undefined, sudo: all.some(({ sudo }) => sudo) };
}

/** `self.env`, `request.env`, `env`, and what is assigned from them: whether it is sudo; undefined for no environment. */
function envSudo(node: PyNode, scope: OrmScope, flow: Flow, depth: number): boolean | undefined {
  steps -= 1;
  if (depth <= 0 || steps < 0) return undefined;
  const { text } = scope;
  if (node.type === 'attribute') {
    const object = childOf(node, 'object');
    if (nameOf(childOf(node, 'attribute'), text) !== 'env' || !object) return undefined;
    return records(object, scope, flow, depth - 1)?.sudo ?? false;
  }
  if (node.type === 'identifier') {
    const name = text.slice(node.start, node.end);
    const bound = flow.reaching(name, node.start);
    const values = bound.flatMap(({ how, value }) => (how === 'value' && value ? [value] : []));
    if (values.length === 0) return name === 'env' ? false : undefined;
    const found = values.map((value) => envSudo(value, scope, flow, depth - 1));
    return found.includes(undefined) ? undefined : found.includes(true);
  }
  if (node.type === 'call') {
    const called = calledBy(node, scope);
    if (called?.path === 'api.Environment' || called?.name === 'Environment') {
      return argumentsOfCall(node, scope).positional.some((given) =>
        /SUPERUSER_ID$/.test(text.slice(given.start, given.end)),
      );
    }
    // `self.env(user=1)`, `self.env(su=True)`
    const object = childOf(node, 'function');
    const of = object && envSudo(object, scope, flow, depth - 1);
    if (of === undefined) return undefined;
    const { keywords } = argumentsOfCall(node, scope);
    const [su, user] = [keywords.get('su'), keywords.get('user')];
    return (
      of ||
      (su !== undefined && text.slice(su.start, su.end) === 'True') ||
      (user !== undefined && /^(1|SUPERUSER_ID)$/.test(text.slice(user.start, user.end)))
    );
  }
  return undefined;
}

export function isEnvironment(node: PyNode, scope: OrmScope): boolean {
  steps = STEPS;
  return envSudo(node, scope, scopeFlow(scope), DEPTH) !== undefined;
}

const CURSOR = /(^|\.)_?cr$/;

/** A cursor of Odoo's own database: `self.env.cr`, `request.env.cr`, `cr`, and names that one is assigned to. */
export function isCursor(node: PyNode, scope: OrmScope): boolean {
  steps = STEPS;
  return cursor(node, scope, scopeFlow(scope), DEPTH);
}

function cursor(node: PyNode, scope: OrmScope, flow: Flow, depth: number): boolean {
  steps -= 1;
  if (depth === 0 || steps < 0) return false;
  if (node.type === 'attribute') {
    return /^_?cr$/.test(nameOf(childOf(node, 'attribute'), scope.text) ?? '');
  }
  const path = dotted(node, scope);
  if (path !== undefined && CURSOR.test(path)) return true;
  if (node.type === 'identifier' && path !== undefined) {
    const bound = flow.reaching(path, node.start);
    return bound.some(
      ({ how, value }) =>
        (how === 'value' || how === 'context') &&
        value !== undefined &&
        cursor(value, scope, flow, depth - 1),
    );
  }
  return node.type === 'call' && calledBy(node, scope)?.name === 'cursor';
}

function nameOf(node: PyNode | undefined, text: string): string | undefined {
  return node?.type === 'identifier' ? text.slice(node.start, node.end) : undefined;
}

function textOf(node: PyNode, text: string): string | undefined {
  const value = literalOf(node, text);
  return typeof value === 'string' ? value : undefined;
}
