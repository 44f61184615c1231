import { xmlProblems } from '../../source/xml/strict.ts';
import { parseXml } from '../../source/xml/tree.ts';
import { parseXPath } from '../../source/xml/xpath-syntax.ts';
import { didYouMean } from '../../util/suggest.ts';
import type { ExtensionInput, ViewChangeInput, ViewNodeInput } from './extend-input.ts';
import { ALWAYS_THERE, knownModel } from './known-models.ts';
import { keyProblem } from './names.ts';
import { checkExpression } from './python-text.ts';
import { resolveAccess, resolveModel } from './resolve-model.ts';
import { type Resolving, valueScope } from './resolving.ts';
import type {
  ExtensionSpec,
  InheritedViewSpec,
  ModelSpec,
  ModuleSpec,
  ViewChangeSpec,
  ViewContent,
} from './types.ts';
import { readValues } from './values.ts';

type FieldContent = ViewContent & { readonly kind: 'field' };

/** What can be told before fields are linked: whose model it is, and that the module depends on it. */
export function checkExtensions(module: ModuleSpec, r: Resolving): void {
  for (const [name, input] of Object.entries(r.input.extend ?? {})) {
    const path = `extend.${name}`;
    if (r.input.models[name])
      r.problems.error(path, `${name} is a model of this spec; put this under models`);
    if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/.test(name))
      r.problems.error(path, `${JSON.stringify(name)} is no model name; write one such as res.partner`);
    const owner = ownerOf(name, input, r);
    if (owner === undefined)
      r.problems.warn(
        path,
        `which module makes ${name} is not known here; name it: module: ... makes sure that it is among module.depends`,
      );
    else checkDepends(owner, module, path, name, r.around.models.has(name), r);
    for (const xmlid of Object.keys(input.views ?? {})) {
      if (/^[a-z][a-z0-9_]*\.[A-Za-z0-9_.]+$/.test(xmlid)) checkView(xmlid, module, `${path}.views`, r);
      else
        r.problems.error(
          `${path}.views`,
          `${JSON.stringify(xmlid)} should be the xmlid of a view, such as base.view_partner_form`,
        );
    }
    if (Object.keys(input).every((key) => key === 'module' || key === 'sample'))
      r.problems.error(path, 'it changes nothing; give fields, methods, constraints or views');
  }
}

/** A model that the module around makes is its own, whatever it extends. */
function ownerOf(name: string, input: ExtensionInput, r: Resolving): string | undefined {
  if (r.around.models.has(name)) return r.input.module.name;
  return input.module ?? knownModel(name)?.module;
}

function checkView(xmlid: string, module: ModuleSpec, path: string, r: Resolving): void {
  const [owner = '', ...rest] = xmlid.split('.');
  const { views } = r.around;
  const there = owner === module.name && views.has(rest.join('.'));
  if (!there && owner === module.name && views.size > 0) {
    const known = [...views];
    const near = didYouMean(rest.join('.'), known) || ` It has ${known.slice(0, 5).join(', ')}`;
    r.problems.error(path, `the module has no view ${xmlid}.${near}`);
  } else checkDepends(owner, module, path, xmlid, there, r);
}

/** `there`: it is of the module that the spec is added to. */
function checkDepends(
  owner: string,
  module: ModuleSpec,
  path: string,
  what: string,
  there: boolean,
  r: Resolving,
): void {
  if (there || ALWAYS_THERE.has(owner) || module.depends.includes(owner)) return;
  if (owner === module.name)
    r.problems.error(path, `${what} is of this module itself, which needs no extension`);
  else r.problems.error(path, `${what} belongs to ${owner}; add ${owner} to module.depends`);
}

/** The extensions, once the fields of all models are known. */
export function resolveExtensions(models: readonly ModelSpec[], r: Resolving): ExtensionSpec[] {
  const ids = new Map<string, string>();
  return Object.entries(r.input.extend ?? {}).flatMap(([name, input]) => {
    const declared = r.inputOf(name);
    if (!declared) return [];
    const path = `extend.${name}`;
    const sample = input.sample ?? SAMPLES[name];
    const base = sample && readValues(name, sample, `${path}.sample`, valueScope(r));
    const model: ModelSpec = { ...resolveModel(name, declared, r), base };
    if (!base && (model.sqlConstraints.length > 0 || model.pythonConstraints.length > 0 || computes(model)))
      r.problems.warn(
        path,
        `nothing of it is tried: give sample, values with which a record of ${name} can be made`,
      );
    const owner = ownerOf(name, input, r);
    if (input.access && owner === undefined)
      r.problems.error(
        `${path}.access`,
        `which module makes ${name} is not known here; name it: module: ...`,
      );
    const views = Object.entries(input.views ?? {}).map(([parent, changes]): InheritedViewSpec => {
      const at = `${path}.views.${parent}`;
      const id = idOf(parent, models, ids);
      const resolved = changes.map((change, i) => resolveChange(model, change, `${at}.${i}`, r));
      return { id, parent, changes: resolved };
    });
    return [
      {
        model,
        modelRef: owner === undefined ? undefined : `${owner}.model_${model.table}`,
        views,
        access: input.access ? resolveAccess(input.access, path, r) : [],
      },
    ];
  });
}

function computes(model: ModelSpec): boolean {
  return model.fields.some((field) => (field.compute?.examples.length ?? 0) > 0);
}

/** Values with which a record of a model that specs often extend can be made. */
const SAMPLES: Readonly<Record<string, Record<string, unknown>>> = {
  'res.partner': { name: 'Sample Partner' },
  'res.company': { name: 'Sample Company' },
  'res.users': { name: 'Sample User', login: 'sample_user' },
  'res.partner.category': { name: 'Sample Tag' },
  'res.country.state': { name: 'Sample State', code: 'SMP', country_id: 'base.be' },
  'product.template': { name: 'Sample Product' },
  'product.product': { name: 'Sample Product' },
  'product.category': { name: 'Sample Category' },
  'sale.order': { partner_id: 'base.main_partner' },
  'purchase.order': { partner_id: 'base.main_partner' },
  'crm.lead': { name: 'Sample Lead' },
  'project.project': { name: 'Sample Project' },
  'project.task': { name: 'Sample Task' },
  'hr.employee': { name: 'Sample Employee' },
  'hr.department': { name: 'Sample Department' },
};

/**
 * The id of the view that it extends, as Odoo's guidelines have it; with the module of that view before it where
 * the module has such an id already.
 */
function idOf(parent: string, models: readonly ModelSpec[], ids: Map<string, string>): string {
  const [module = '', ...rest] = parent.split('.');
  const short = rest.join('_');
  const own = models.some((model) => short.startsWith(`${model.table}_view_`));
  const id = own || ids.has(short) ? `${module}_${short}` : short;
  ids.set(id, parent);
  return id;
}

const CONTENTS = ['fields', 'page', 'group', 'buttons', 'filters', 'xml', 'set'] as const;

function resolveChange(model: ModelSpec, input: ViewChangeInput, path: string, r: Resolving): ViewChangeSpec {
  const given = CONTENTS.filter((key) => input[key] !== undefined);
  if (input.do === 'attributes') {
    if (given.join() !== 'set')
      r.problems.error(path, 'do: attributes takes set, such as set: {placeholder: Card number}');
  } else if (given.includes('set')) {
    r.problems.error(`${path}.set`, 'it goes with do: attributes');
  } else if (given.length > 1 || (given.length === 0 && input.do !== 'replace')) {
    const all = CONTENTS.filter((key) => key !== 'set').join(', ');
    r.problems.error(path, `give one of ${all}${given.length > 1 ? ', not several' : ''}`);
  }
  if (input.at.includes('/') || input.at.includes('[')) {
    if (!parseXPath(input.at))
      r.problems.error(`${path}.at`, `${JSON.stringify(input.at)} is no xpath that is understood here`);
  } else if (!/^\w+$/.test(input.at)) {
    r.problems.error(
      `${path}.at`,
      `${JSON.stringify(input.at)} should be the name of a field of the view, or an xpath such as //notebook`,
    );
  }
  return { path, at: input.at, position: input.do, content: contentOf(model, input, path, r) };
}

function contentOf(model: ModelSpec, input: ViewChangeInput, path: string, r: Resolving): ViewContent[] {
  const fields = (nodes: readonly ViewNodeInput[], at: string): FieldContent[] =>
    nodes.map((node, i) => fieldOf(model, node, `${at}.${i}`, r));
  if (input.fields) return fields(input.fields, `${path}.fields`);
  if (input.page) {
    const { title, name, fields: inner } = input.page;
    const attributes = { name: name ?? `${r.input.module.name}_${slug(title)}`, string: title };
    return [{ kind: 'page', attributes, fields: fields(inner, `${path}.page.fields`) }];
  }
  if (input.group) {
    const { title, name, fields: inner } = input.group;
    const attributes = { ...(name ? { name } : {}), ...(title === undefined ? {} : { string: title }) };
    return [{ kind: 'group', attributes, fields: fields(inner, `${path}.group.fields`) }];
  }
  if (input.buttons)
    return input.buttons.map((button, i) => buttonOf(model, button, `${path}.buttons.${i}`, r));
  if (input.filters) return input.filters.map((filter, i) => filterOf(filter, `${path}.filters.${i}`, r));
  if (input.xml !== undefined) return [markupOf(input.xml, `${path}.xml`, r)];
  return Object.entries(input.set ?? {}).map(([name, value]) => ({
    kind: 'attribute',
    name,
    value: typeof value === 'boolean' ? (value ? '1' : '0') : String(value),
  }));
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
}

function fieldOf(model: ModelSpec, input: ViewNodeInput, path: string, r: Resolving): FieldContent {
  const { name, groups, nolabel, ...rest } = typeof input === 'string' ? { name: input } : { ...input };
  const field = model.fields.find((candidate) => candidate.name === name);
  if (!/^\w+$/.test(name)) r.problems.error(path, `${JSON.stringify(name)} is no field name`);
  if (!field && Object.keys(r.input.extend?.[model.name]?.fields ?? {}).length > 0) {
    const near = didYouMean(
      name,
      model.fields.map((one) => one.name),
    );
    // One letter off a field of the spec is hardly another field.
    if (near) r.problems.warn(path, `${name} is no field of this spec.${near}`);
  }
  if (field?.type === 'json') r.problems.error(path, 'a view has no widget for json');
  const ids = r.groupIds(groups, `${path}.groups`).map((id) => completeId(id, r));
  return {
    kind: 'field',
    name,
    attributes: {
      ...rest,
      ...(nolabel ? { nolabel: '1' } : {}),
      ...(ids.length > 0 ? { groups: ids.join() } : {}),
    },
  };
}

type ButtonInput = NonNullable<ViewChangeInput['buttons']>[number];

function buttonOf(model: ModelSpec, input: ButtonInput, path: string, r: Resolving): ViewContent {
  if ((input.method === undefined) === (input.action === undefined))
    r.problems.error(path, 'give either method or action');
  const methods = model.methods.map(({ name }) => name);
  if (input.method !== undefined && !methods.includes(input.method)) {
    const near = didYouMean(input.method, methods);
    if (near) r.problems.error(`${path}.method`, `there is no method ${input.method}.${near}`);
    else
      r.problems.warn(
        `${path}.method`,
        `${input.method} is no method of this spec; ${model.name} must have it`,
      );
  }
  if (input.method?.startsWith('_'))
    r.problems.error(`${path}.method`, 'a button cannot call a method whose name begins with _');
  if (input.action !== undefined && !/^([a-z][a-z0-9_]*\.)?[A-Za-z0-9_]+$/.test(input.action))
    r.problems.error(`${path}.action`, `${JSON.stringify(input.action)} should be the xmlid of an action`);
  const ids = r.groupIds(input.groups, `${path}.groups`).map((id) => completeId(id, r));
  const attributes = {
    name: input.method ?? `%(${completeId(input.action ?? '', r)})d`,
    string: input.title,
    type: input.method === undefined ? 'action' : 'object',
    ...(input.primary ? { class: 'oe_highlight' } : {}),
    ...(ids.length > 0 ? { groups: ids.join() } : {}),
  };
  return { kind: 'button', attributes };
}

function filterOf(
  input: NonNullable<ViewChangeInput['filters']>[number],
  path: string,
  r: Resolving,
): ViewContent {
  const problem = keyProblem(input.name);
  if (problem) r.problems.error(`${path}.name`, problem);
  const wrong = checkExpression(input.domain);
  if (wrong) r.problems.error(`${path}.domain`, wrong);
  return {
    kind: 'filter',
    attributes: { name: input.name, string: input.title, domain: input.domain.trim() },
  };
}

function markupOf(text: string, path: string, r: Resolving): ViewContent {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\t', '    ').trimEnd().split('\n');
  const common = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  const trimmed = lines.map((line) => line.slice(Number.isFinite(common) ? common : 0).trimEnd()).join('\n');
  const whole = `<data>${trimmed}</data>`;
  const [problem] = xmlProblems(parseXml(whole), whole);
  if (problem) r.problems.error(path, `this is not well-formed: ${problem.message}`);
  return { kind: 'markup', text: trimmed };
}

function completeId(id: string, r: Resolving): string {
  return id.includes('.') || id === '' ? id : `${r.input.module.name}.${id}`;
}
