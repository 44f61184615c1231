import * as z from 'zod';
import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import type { Contribution } from '../contribution.ts';
import { fieldCall } from '../render/field.ts';
import { kw, literal, type Py, str } from '../render/python.ts';
import { className } from '../spec/names.ts';
import { isStored } from '../spec/resolving.ts';
import { complete } from '../spec/rights.ts';
import { names, shape } from '../spec/shape.ts';
import type { FieldSpec, MenuSpec, Spec } from '../spec/types.ts';
import { definePart } from './part.ts';
import { resolveSettings } from './settings/resolve.ts';
import { settingTest } from './settings/test.ts';

/** Where the value of a setting is kept. */
export type SettingKind =
  /** `key` is that of the `ir.config_parameter`; `value` is what it has after the installation. */
  | { readonly kind: 'parameter'; readonly key: string; readonly value: string | undefined }
  /** Whoever has the group `holder` gets `group` while it is on; xmlids, without the module for own ones. */
  | { readonly kind: 'group'; readonly group: string; readonly holder: string }
  /** Technical name of a module that it installs. */
  | { readonly kind: 'module'; readonly module: string }
  /** `declared` is the field that the module adds to `res.company`. */
  | { readonly kind: 'company'; readonly declared: FieldSpec }
  | { readonly kind: 'related'; readonly path: string };

export interface SettingSpec {
  /** Field of `res.config.settings`. */
  readonly field: FieldSpec;
  readonly help: string | undefined;
  readonly store: SettingKind;
}

export interface SettingsSpec {
  readonly title: string;
  /** xmlids, without the module for own ones. */
  readonly groups: readonly string[];
  readonly menu: boolean;
  readonly fields: readonly SettingSpec[];
}

export const settingInput = shape({
  type: z
    .string()
    .optional()
    .describe('bool, int, float, char, text, sel(...), m2o(...); bool when left out of a group or module'),
  title: z.string().optional(),
  help: z.string().optional().describe('What it does, shown below the label'),
  default: z.unknown().optional().describe('Of a parameter or of a field of the company'),
  parameter: z.string().optional().describe('Kept under this key in ir.config_parameter: library.loan_days'),
  company: z.literal(true).optional().describe('Kept in a field of this name that every company gets'),
  related: z.string().optional().describe('Kept in a field that is there: company_id.email'),
  group: z
    .string()
    .optional()
    .describe('On: everybody in for gets this group. The field is named group_..., and its type is bool'),
  for: z.string().optional().describe('Group that gets it; base.group_user when left out'),
  module: z.string().optional().describe('On: this module is installed. The field is named module_<module>'),
});

export type SettingInput = z.output<typeof settingInput>;

const ACTION = 'res_config_settings_action';
const VIEW = 'res_config_settings_view_form';

/** The module's page in the general settings. */
export const settings = definePart({
  id: 'settings',
  depends: ['base_setup'],
  input: shape({
    title: z.string().optional().describe('Of the page; title of the module when left out'),
    groups: names.optional().describe('Who sees the page; base.group_system when left out'),
    menu: z.boolean().optional().describe('false: no menu of its own'),
    fields: z.record(z.string(), settingInput),
  }).describe("The module's page in the general settings"),

  resolve: resolveSettings,

  menus(value, _module, menus): MenuSpec[] {
    const config = menus.find(({ key }) => key === 'config');
    const parent = config ?? menus.find(({ key }) => key === 'root');
    if (!value?.menu || !parent) return [];
    return [
      {
        key: 'settings',
        id: 'res_config_settings_menu',
        title: 'Settings',
        parent: parent.id,
        // First in a menu of its kind, and behind all else where there is none.
        sequence: config ? 0 : 1000,
        groups: ['base.group_system'],
        action: ACTION,
      },
    ];
  },

  files({ spec }: ArtefactContext): ArtefactFile[] {
    const { settings: value } = spec.parts;
    if (!value) return [];
    const parameters = value.fields.flatMap(({ field, store }) =>
      store.kind === 'parameter' && store.value !== undefined
        ? [{ id: parameterId(field), key: store.key, value: store.value }]
        : [],
    );
    const company = value.fields.flatMap(({ store }) => (store.kind === 'company' ? [store.declared] : []));
    const files: ArtefactFile[] = [];
    if (parameters.length > 0)
      files.push({
        path: 'data/ir_config_parameter_data.xml',
        template: 'settings/parameters.xml',
        data: { parameters },
        load: 'data',
      });
    if (company.length > 0)
      files.push(
        classFile(
          'res.company',
          'Model',
          company.map((field) => [field, fieldCall(field, spec.module.name)]),
        ),
      );
    const fields = value.fields.map((setting): [FieldSpec, Py] => [
      setting.field,
      settingCall(setting, spec),
    ]);
    files.push(
      {
        path: 'views/res_config_settings_views.xml',
        template: 'settings/views.xml',
        data: page(value, spec),
        load: 'data',
      },
      classFile('res.config.settings', 'TransientModel', fields),
    );
    const tests = value.fields.flatMap((setting) => settingTest(setting, spec));
    if (tests.length > 0)
      files.push({
        path: 'tests/test_settings.py',
        template: 'settings/test_settings.py',
        data: { tests, parameters: value.fields.some(({ store }) => store.kind === 'parameter') },
      });
    return files;
  },

  expected({ spec, p }): Contribution {
    const { settings: value } = spec.parts;
    if (!value) return {};
    const parameters = value.fields.flatMap(({ field, store }) =>
      store.kind === 'parameter' && store.value !== undefined
        ? [
            {
              xmlid: complete(spec, parameterId(field)),
              model: 'ir.config_parameter',
              // The value is what somebody has set since.
              values: { key: store.key },
            },
          ]
        : [],
    );
    const declared = value.fields.flatMap(({ field, store }) => [
      ...(store.kind === 'company' ? [{ model: 'res.company', field: store.declared }] : []),
      { model: 'res.config.settings', field },
    ]);
    return {
      records: [
        ...parameters,
        {
          xmlid: complete(spec, VIEW),
          model: 'ir.ui.view',
          values: { model: 'res.config.settings', inherit_id: { ref: `base.${VIEW}` }, active: true },
        },
        {
          xmlid: complete(spec, ACTION),
          model: 'ir.actions.act_window',
          values: { res_model: 'res.config.settings', view_mode: 'form', target: p.settingsTarget },
        },
      ],
      fields: declared.map(({ model, field }) => ({
        model,
        name: field.name,
        ttype: field.type === 'image' ? 'binary' : field.type,
        title: field.title,
        relation: field.comodel,
        relationField: undefined,
        required: false,
        // Nothing of a transient record's related field is stored.
        stored: isStored(field),
        computed: false,
        related: field.related,
        // A related one has its values from the other, and no rows of its own.
        selection: field.type === 'selection' && field.related === undefined ? field.options : undefined,
      })),
    };
  },
});

function parameterId({ name }: FieldSpec): string {
  return `config_parameter_${name}`;
}

function classFile(
  model: string,
  base: 'Model' | 'TransientModel',
  fields: readonly (readonly [FieldSpec, Py])[],
): ArtefactFile {
  return {
    path: `models/${model.replaceAll('.', '_')}.py`,
    template: 'settings/model.py',
    data: {
      className: className(model),
      base,
      model,
      fields: fields.map(([{ name }, call]) => ({ name, call })),
    },
  };
}

/** The call of the field with the arguments that tell Odoo where its value is kept. */
function settingCall({ field, store }: SettingSpec, spec: Spec): Py {
  const call = fieldCall(field, spec.module.name);
  if (call.kind !== 'group') return call;
  const more: Py[] = [];
  if (store.kind === 'parameter') more.push(kw('config_parameter', str(store.key)));
  if (store.kind === 'group') {
    if (store.holder !== 'base.group_user') more.push(kw('group', str(complete(spec, store.holder))));
    more.push(kw('implied_group', str(complete(spec, store.group))));
  }
  if (field.related !== undefined) more.push(kw('readonly', literal(false)));
  // A selection that is related has the values of the other.
  const items = field.related === undefined ? call.items : call.items.filter((item) => 'key' in item);
  return { ...call, items: [...items, ...more] };
}

function page(value: SettingsSpec, spec: Spec) {
  return {
    module: spec.module.name,
    title: value.title,
    groups: value.groups.map((id) => complete(spec, id)).join(','),
    fields: value.fields.map(({ field, help, store }) => ({
      name: field.name,
      help,
      box: field.type === 'boolean',
      company: store.kind === 'company' || (store.kind === 'related' && store.path.startsWith('company_id.')),
    })),
    action: ACTION,
    context: `{'module': '${spec.module.name}', 'bin_size': False}`,
  };
}
