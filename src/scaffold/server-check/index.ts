import { didYouMean } from '../../util/suggest.ts';
import type { ExtensionSpec, ModelSpec, Spec } from '../spec/types.ts';
import { type ServerFacts, type ServerField, type WantedFacts, wantedFacts } from './facts.ts';
import { viewFindings } from './views.ts';

export type { ServerFacts, ServerField, ServerView, WantedFacts } from './facts.ts';
export { wantedFacts } from './facts.ts';

/** What a server holds against a spec: errors stop the generation, warnings are to be looked at. */
export interface ServerFindings {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Fields of every model. */
const MAGIC = new Set(['id', 'display_name', 'create_uid', 'create_date', 'write_uid', 'write_date']);

/** Compares a spec with a server of its series. What a module brings that is not installed there is not known. */
export function checkAgainstServer(spec: Spec, facts: ServerFacts): ServerFindings {
  const wanted = wantedFacts(spec);
  const errors: string[] = [];
  const warnings: string[] = [];
  const missing = spec.module.depends.filter((name) => facts.modules.get(name) !== 'installed');
  for (const name of missing.filter((each) => !facts.modules.has(each)))
    errors.push(
      `module.depends: this Odoo knows no module ${name}.${didYouMean(name, facts.modules.keys())}`,
    );
  const later = missing.filter((name) => facts.modules.has(name));
  if (later.length > 0)
    warnings.push(
      `module.depends: ${later.join(', ')} ${later.length === 1 ? 'is' : 'are'} not installed on this Odoo, so that what the module takes from there was not looked at`,
    );
  const found = (path: string, sentence: string): void => {
    // A module that is not installed yet may bring it.
    if (later.length === 0) errors.push(`${path}: ${sentence}`);
  };
  for (const [model, path] of wanted.models) {
    if (!facts.models.has(model)) found(path, `there is no model ${model} on this Odoo`);
  }
  recordFindings(wanted, facts, found);
  const again = facts.modules.get(spec.module.name) === 'installed';
  for (const extension of spec.extensions) {
    const fields = facts.fields.get(extension.model.name);
    if (!fields || !facts.models.has(extension.model.name)) continue;
    fieldFindings(extension.model, fields, spec.module.name, errors, warnings);
    baseFindings(extension, fields, found);
    if (!again) viewFindings(extension, facts, errors, warnings, spec);
  }
  if (again && wanted.views.length > 0)
    warnings.push(
      `extend: ${spec.module.name} is installed on this Odoo already, so that its changes of views were not tried`,
    );
  return { errors, warnings };
}

function recordFindings(
  wanted: WantedFacts,
  facts: ServerFacts,
  found: (path: string, sentence: string) => void,
): void {
  for (const [xmlid, path] of wanted.records) {
    const model = facts.records.get(xmlid);
    const isView = wanted.views.includes(xmlid);
    if (model === undefined) found(path, `there is no record ${xmlid} on this Odoo`);
    else if (isView && model !== 'ir.ui.view') found(path, `${xmlid} is a ${model}, not a view`);
    else if (/(^|\.)(access|groups)$/.test(path) && model !== 'res.groups')
      found(path, `${xmlid} is a ${model}, not a group`);
  }
}

/** Fields that are there already, and labels that Odoo would warn of. */
function fieldFindings(
  model: ModelSpec,
  fields: ReadonlyMap<string, ServerField>,
  module: string,
  errors: string[],
  warnings: string[],
): void {
  for (const field of model.fields) {
    const path = `extend.${model.name}.fields.${field.name}`;
    const there = fields.get(field.name);
    const others = there?.modules.filter((name) => name !== module) ?? [];
    const type = field.type === 'image' ? 'binary' : field.type;
    if (there && others.length > 0) {
      const owner = `${others.join(', ')} ${others.length === 1 ? 'has' : 'have'}`;
      const same = there.type === type && (there.relation ?? '') === (field.comodel ?? '');
      if (same) warnings.push(`${path}: ${owner} this field already; the spec changes it`);
      else errors.push(`${path}: ${owner} this field already, as ${there.type}; choose another name`);
      continue;
    }
    for (const [name, other] of fields) {
      if (
        other.title !== field.title ||
        name === field.name ||
        other.modules.every((each) => each === module)
      )
        continue;
      warnings.push(
        `${path}: ${name} has the label ${JSON.stringify(field.title)} too, which Odoo logs as a warning; give it a title of its own`,
      );
    }
  }
}

/** Fields of the model that the spec names without declaring them. */
function baseFindings(
  { model, views }: ExtensionSpec,
  fields: ReadonlyMap<string, ServerField>,
  found: (path: string, sentence: string) => void,
): void {
  const own = new Set(model.fields.map((field) => field.name));
  const look = (name: string, path: string): void => {
    if (own.has(name) || MAGIC.has(name) || fields.has(name)) return;
    found(
      path,
      `${model.name} has no field ${name} on this Odoo.${didYouMean(name, [...own, ...fields.keys()])}`,
    );
  };
  const first = (path: string): string => path.split('.')[0] ?? path;
  const at = `extend.${model.name}`;
  for (const field of model.fields) {
    if (field.related) look(first(field.related), `${at}.fields.${field.name}.related`);
    for (const path of field.compute?.depends ?? [])
      look(first(path), `${at}.fields.${field.name}.compute.depends`);
    if (field.type === 'monetary' && field.currency)
      look(field.currency, `${at}.fields.${field.name}.currency`);
  }
  for (const { name, fields: names } of model.pythonConstraints)
    for (const field of names) look(field, `${at}.constraints.${name}`);
  for (const { name, unique } of model.sqlConstraints)
    for (const field of unique) look(field, `${at}.constraints.${name}`);
  for (const name of Object.keys(model.base ?? {})) look(name, `${at}.sample`);
  for (const change of views.flatMap((view) => view.changes)) {
    for (const content of change.content) {
      if (content.kind === 'field') look(content.name, change.path);
      if ('fields' in content) for (const field of content.fields) look(field.name, change.path);
    }
  }
}
