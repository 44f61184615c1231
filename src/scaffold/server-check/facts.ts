import { complete } from '../spec/rights.ts';
import type { Spec, Value } from '../spec/types.ts';

/** A field as `ir.model.fields` has it. */
export interface ServerField {
  readonly type: string;
  readonly relation: string | undefined;
  readonly title: string;
  /** Installed modules that declare it. */
  readonly modules: readonly string[];
}

/** What a server says of that which a spec takes from other modules. */
export interface ServerFacts {
  /** States by module, such as `installed`; a module that the server does not know is not there. */
  readonly modules: ReadonlyMap<string, string>;
  readonly models: ReadonlySet<string>;
  /** Fields of the models that the spec extends. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, ServerField>>;
  /** Model of each record that exists, by xmlid. */
  readonly records: ReadonlyMap<string, string>;
  readonly views: ReadonlyMap<string, ServerView>;
}

export interface ServerView {
  readonly model: string;
  /** With all that other modules change in it. */
  readonly arch: string;
}

/** What has to be asked. */
export interface WantedFacts {
  readonly modules: readonly string[];
  readonly models: ReadonlyMap<string, string>;
  readonly extended: readonly string[];
  /** Path in the spec by complete xmlid. */
  readonly records: ReadonlyMap<string, string>;
  readonly views: readonly string[];
}

/** What of a spec only a server knows. */
export function wantedFacts(spec: Spec): WantedFacts {
  const models = new Map<string, string>();
  const records = new Map<string, string>();
  const own = new Set([
    ...spec.models.map(({ name }) => name),
    ...spec.parts.wizards.map(({ model }) => model.name),
  ]);
  const model = (name: string | undefined, path: string): void => {
    if (name !== undefined && !own.has(name) && !models.has(name)) models.set(name, path);
  };
  const record = (xmlid: string, path: string): void => {
    const id = complete(spec, xmlid);
    if (!id.startsWith(`${spec.module.name}.`) && !records.has(id)) records.set(id, path);
  };
  for (const entry of [...spec.models, ...spec.extensions.map((extension) => extension.model)]) {
    const at = `${entry.kind === 'extension' ? 'extend' : 'models'}.${entry.name}`;
    model(entry.name, at);
    for (const field of entry.fields) {
      model(field.comodel, `${at}.fields.${field.name}`);
      if (field.type === 'reference')
        for (const [to] of field.options) model(to, `${at}.fields.${field.name}.options`);
      for (const group of field.groups) record(group, `${at}.fields.${field.name}.groups`);
    }
    for (const row of entry.access) record(row.group, `${at}.access`);
    for (const { id, values } of entry.demo) {
      for (const ref of refs(values)) record(ref, `${at}.demo.${id}`);
    }
  }
  for (const group of spec.groups) {
    for (const id of [...group.implies, ...group.users]) record(id, `groups.${group.key}`);
  }
  for (const { model: entry, access, views } of spec.extensions) {
    for (const row of access) record(row.group, `extend.${entry.name}.access`);
    for (const view of views) record(view.parent, `extend.${entry.name}.views`);
  }
  for (const entry of spec.parts.data) {
    model(entry.model, `data.${entry.model}`);
    for (const { id, values } of entry.records)
      for (const ref of refs(values)) record(ref, `data.${entry.model}.${id}`);
  }
  return {
    modules: [spec.module.name, ...spec.module.depends],
    models,
    extended: spec.extensions.map(({ model: { name } }) => name),
    records,
    views: spec.extensions.flatMap(({ views }) => views.map(({ parent }) => parent)),
  };
}

function refs(values: Readonly<Record<string, Value>>): string[] {
  return Object.values(values).flatMap((value) => {
    if (typeof value !== 'object' || value === null) return [];
    if ('ref' in value) return [value.ref];
    return 'link' in value ? value.link.flatMap((one) => refs({ one })) : [];
  });
}
