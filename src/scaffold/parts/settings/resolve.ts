import { autoLabel } from '../../spec/names.ts';
import { resolveFields } from '../../spec/resolve-fields.ts';
import { listOf } from '../../spec/resolving.ts';
import type { FieldSpec, FieldType } from '../../spec/types.ts';
import type { PartScope } from '../part.ts';
import type { SettingInput, SettingKind, SettingSpec, SettingsSpec } from '../settings.ts';

/** Types that `config_parameter` can convert. Source: addons/base/models/res_config.py, `_get_classified_fields`. */
const IN_PARAMETER: readonly FieldType[] = ['boolean', 'integer', 'float', 'char', 'selection', 'many2one'];
const IN_FIELD: readonly FieldType[] = [...IN_PARAMETER, 'text'];
const STORES = ['parameter', 'group', 'module', 'company', 'related'] as const;

interface SettingsInput {
  readonly title?: string | undefined;
  readonly groups?: string | readonly string[] | undefined;
  readonly menu?: boolean | undefined;
  readonly fields: Readonly<Record<string, SettingInput>>;
}

export function resolveSettings(input: SettingsInput | undefined, r: PartScope): SettingsSpec | undefined {
  if (!input) return undefined;
  if (Object.keys(input.fields).length === 0) r.problems.error('settings.fields', 'name a setting');
  checkExtensions(input, r);
  const groups = r.groupIds(input.groups, 'settings.groups');
  return {
    title: input.title ?? r.module.title,
    groups: listOf(input.groups).length === 0 ? ['base.group_system'] : groups,
    menu: input.menu ?? true,
    fields: Object.entries(input.fields).flatMap(([name, entry]) => resolveSetting(name, entry, r) ?? []),
  };
}

/** Each of the two models has one file and one class here. */
function checkExtensions(input: SettingsInput, r: PartScope): void {
  const extended = r.input.extend ?? {};
  if ('res.config.settings' in extended)
    r.problems.error('extend.res.config.settings', 'put its fields under settings.fields');
  const [name] = Object.entries(input.fields).find(([, entry]) => entry.company) ?? [];
  if ('res.company' in extended && name !== undefined)
    r.problems.error(
      `settings.fields.${name}.company`,
      `the spec extends res.company: put the field ${name} there, and write related: company_id.${name} here`,
    );
}

function resolveSetting(name: string, input: SettingInput, r: PartScope): SettingSpec | undefined {
  const path = `settings.fields.${name}`;
  const told = STORES.filter((store) => input[store] !== undefined);
  const [store] = told;
  if (!store || told.length > 1) {
    r.problems.error(path, `say in one way where it is kept: ${STORES.join(', ')}`);
    return undefined;
  }
  checkPrefix(name, store, input, path, r);
  const type = input.type ?? (store === 'group' || store === 'module' ? 'bool' : undefined);
  if (type === undefined) {
    r.problems.error(`${path}.type`, 'is missing; write such as int or bool');
    return undefined;
  }
  const declared = readField(name, { ...input, type }, r);
  if (!declared) return undefined;
  if (!checkType(declared, store, path, r)) return undefined;
  const field = { ...declared, default: undefined, required: false, implied: false };
  if (input.default !== undefined && store !== 'parameter' && store !== 'company')
    r.problems.error(`${path}.default`, `a setting with ${store} has no default of its own`);
  const kind = storeOf(store, input, declared, path, r);
  if (!kind) return undefined;
  const related =
    kind.kind === 'company' ? `company_id.${name}` : kind.kind === 'related' ? kind.path : undefined;
  return {
    // The company's field has the label already.
    field: { ...field, related, title: kind.kind === 'company' ? autoLabel(name) : field.title },
    help: input.help,
    store: kind,
  };
}

/** Odoo decides by the beginning of the name what a setting does. Source: res_config.py, class ResConfigSettings. */
function checkPrefix(
  name: string,
  store: (typeof STORES)[number],
  input: SettingInput,
  path: string,
  r: PartScope,
): void {
  if (store === 'module' && name !== `module_${input.module}`)
    r.problems.error(path, `name it module_${input.module}: Odoo takes the module from the name`);
  else if (store === 'group' && !name.startsWith('group_'))
    r.problems.error(path, `name it group_${name}: Odoo knows such a setting by the beginning of its name`);
  else if (store !== 'group' && store !== 'module' && /^(default|group|module)_/.test(name))
    r.problems.error(
      path,
      `choose another name: Odoo has a use of its own for settings that begin with ${name.split('_')[0]}_`,
    );
  if (input.for !== undefined && store !== 'group')
    r.problems.error(`${path}.for`, 'belongs to a setting with group');
}

/** The field as any model would have it. */
function readField(
  name: string,
  input: SettingInput & { type: string },
  r: PartScope,
): FieldSpec | undefined {
  const entry = {
    type: input.type,
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(input.default === undefined ? {} : { default: input.default }),
  };
  const model = { title: 'Settings', fields: { [name]: entry }, access: {} };
  const scope = { ...r, entries: new Map(), pathOf: () => 'settings' };
  return resolveFields('res.config.settings', model, scope).get(name);
}

function checkType({ type }: FieldSpec, store: (typeof STORES)[number], path: string, r: PartScope): boolean {
  const allowed: readonly FieldType[] =
    store === 'group' || store === 'module' ? ['boolean'] : store === 'parameter' ? IN_PARAMETER : IN_FIELD;
  if (allowed.includes(type)) return true;
  r.problems.error(`${path}.type`, `a setting with ${store} cannot be ${type}; use ${allowed.join(', ')}`);
  return false;
}

function storeOf(
  store: (typeof STORES)[number],
  input: SettingInput,
  declared: FieldSpec,
  path: string,
  r: PartScope,
): SettingKind | undefined {
  switch (store) {
    case 'parameter':
      return parameterOf(input.parameter ?? '', declared, path, r);
    case 'module':
      return { kind: 'module', module: input.module ?? '' };
    case 'group':
      return groupOf(input, path, r);
    case 'company':
      return { kind: 'company', declared };
    case 'related':
      if (!/^[a-z_]\w*(\.[a-z_]\w*)+$/.test(input.related ?? ''))
        r.problems.error(`${path}.related`, 'write a path such as company_id.email');
      return { kind: 'related', path: input.related ?? '' };
  }
}

function parameterOf(key: string, declared: FieldSpec, path: string, r: PartScope): SettingKind {
  if (!/^[a-z0-9_]+(\.[A-Za-z0-9_-]+)+$/.test(key))
    r.problems.error(
      `${path}.parameter`,
      `${JSON.stringify(key)} should be such as ${r.module.name}.${declared.name}`,
    );
  const value = declared.default;
  if (value && value.kind !== 'literal')
    r.problems.error(`${path}.default`, 'the default of a parameter is a plain value');
  const plain = value?.kind === 'literal' ? value.value : undefined;
  // What is empty is no parameter at all: Odoo deletes it. Source: ir_config_parameter.py, `set_param`.
  if (plain === undefined || plain === null || plain === false || plain === 0 || plain === '')
    return { kind: 'parameter', key, value: undefined };
  if (plain === true) return { kind: 'parameter', key, value: 'True' };
  const float = declared.type === 'float' && Number.isInteger(plain);
  return { kind: 'parameter', key, value: float ? `${plain}.0` : String(plain) };
}

function groupOf(input: SettingInput, path: string, r: PartScope): SettingKind | undefined {
  const [group] = r.groupIds(input.group, `${path}.group`);
  const [holder] = input.for === undefined ? ['base.group_user'] : r.groupIds(input.for, `${path}.for`);
  if (group === undefined || holder === undefined) return undefined;
  if (group === holder || impliesAll(group, r).has(holder)) {
    r.problems.error(
      `${path}.group`,
      `${input.group} implies ${input.for ?? holder} already, and groups cannot imply each other; use a group without implies`,
    );
  }
  return { kind: 'group', group, holder };
}

/** What a group of the spec implies, in turn. */
function impliesAll(id: string, r: PartScope): Set<string> {
  const all = new Set([id]);
  for (const one of all) {
    const key = Object.keys(r.input.groups ?? {}).find((group) => `${r.module.name}_group_${group}` === one);
    // A set that grows while it is walked is walked to its end.
    if (key !== undefined)
      for (const implied of r.groupIds(r.input.groups?.[key]?.implies, `groups.${key}.implies`))
        all.add(implied);
  }
  return all;
}
