import { didYouMean } from '../../../util/suggest.ts';
import { keyTitle } from '../../spec/names.ts';
import { isSearchable } from '../../spec/resolving.ts';
import type { ModelSpec } from '../../spec/types.ts';
import type { PartScope } from '../part.ts';
import type { JsInput } from './input.ts';
import { componentName, ICON, type Triples } from './names.ts';
import type { ClientActionSpec, FieldWidgetSpec, JsSpec, SystraySpec } from './types.ts';

/** Widgets that the web client has in some series. Source: addons/web/static/src of 14.0 and 19.0. */
const TAKEN = new Set(
  `abstract ace attachment_image badge binary boolean boolean_favorite boolean_icon boolean_toggle char color
  color_picker contact_image contact_statistics dashboard_graph date daterange datetime domain email
  field_selector float float_factor float_time float_toggle font gauge google_slide_viewer handle html iframe_wrapper
  image image_url input integer json label_selection link_button many2many many2many_binary many2many_checkboxes
  many2many_tags many2many_tags_avatar many2one many2one_avatar many2one_barcode many2one_reference monetary one2many
  pdf_viewer percentage percentpie phone priority progressbar properties radio reference remaining_days
  selection selection_badge signature state_selection statinfo statusbar text timezone_mismatch toggle_button
  upgrade_boolean url`.split(/\s+/),
);

export function resolveJs(input: JsInput, r: PartScope): JsSpec {
  return {
    fieldWidgets: Object.entries(input.field_widgets ?? {}).map(([key, entry]) => fieldWidget(key, entry, r)),
    systray: Object.entries(input.systray ?? {}).flatMap(([key, entry]) => systrayItem(key, entry, r)),
    clientActions: Object.entries(input.client_actions ?? {}).flatMap(([key, entry]) =>
      clientAction(key, entry, r),
    ),
  };
}

function fieldWidget(
  key: string,
  entry: NonNullable<JsInput['field_widgets']>[string],
  r: PartScope,
): FieldWidgetSpec {
  const path = `js.field_widgets.${key}`;
  r.keyed(key, path);
  if (TAKEN.has(key))
    r.problems.error(
      path,
      `Odoo has a widget ${key} of its own; choose another name, such as ${r.module.name}_${key}`,
    );
  const users = r.models.flatMap((model) =>
    model.fields.filter((field) => field.widget === key).map((field) => ({ model, field })),
  );
  for (const { model, field } of users) {
    if (field.type === 'integer') continue;
    const at = `${r.pathOf(model.name)}.fields.${field.name}.widget`;
    r.problems.error(at, `${key} counts icons, so it is for an integer field, and this is ${field.type}`);
  }
  return {
    key,
    component: componentName(key, 'Field'),
    title: entry.title ?? keyTitle(key),
    max: entry.max ?? 5,
    icon: entry.icon ?? 'star',
  };
}

function systrayItem(
  key: string,
  entry: NonNullable<JsInput['systray']>[string],
  r: PartScope,
): SystraySpec[] {
  const path = `js.systray.${key}`;
  r.keyed(key, path);
  const model = r.ownModel(entry.model, `${path}.model`);
  if (entry.icon !== undefined && !ICON.test(entry.icon))
    r.problems.error(`${path}.icon`, `${JSON.stringify(entry.icon)} should be such as fa-book`);
  if (!model) return [];
  if (!model.views)
    r.problems.error(`${path}.model`, `${model.name} has no views, so a click could open nothing`);
  checkDomain(entry.domain ?? [], model, `${path}.domain`, r);
  return [
    {
      key,
      component: componentName(key, 'Systray'),
      title: entry.title ?? model.plural,
      model: model.name,
      icon: entry.icon ?? 'fa-list',
      domain: entry.domain ?? [],
      action: `${r.module.name}.${model.table}_action`,
    },
  ];
}

function clientAction(
  key: string,
  entry: NonNullable<JsInput['client_actions']>[string],
  r: PartScope,
): ClientActionSpec[] {
  const path = `js.client_actions.${key}`;
  r.keyed(key, path);
  const model = r.ownModel(entry.model, `${path}.model`);
  if (!model) return [];
  const name = entry.group_by ?? model.stateField;
  const field = model.fields.find((candidate) => candidate.name === name);
  if (name === undefined) {
    r.problems.error(path, `${model.name} has no state; name a selection field under group_by`);
  } else if (!field) {
    const near = didYouMean(
      name,
      model.fields.map((candidate) => candidate.name),
    );
    r.problems.error(`${path}.group_by`, `${model.name} has no field ${name}.${near}`);
  } else if (field.type !== 'selection' || !isSearchable(field)) {
    r.problems.error(
      `${path}.group_by`,
      `${name} should be a stored selection field: each of its values is a card`,
    );
  }
  checkDomain(entry.domain ?? [], model, `${path}.domain`, r);
  const menu = entry.menu === false ? undefined : (entry.menu ?? {});
  const sections = ['root', ...Object.keys(r.input.menus ?? {})];
  if (menu?.parent !== undefined && !sections.includes(menu.parent))
    r.problems.error(
      `${path}.menu.parent`,
      `there is no menu ${menu.parent}.${didYouMean(menu.parent, sections)} Write a key of menus`,
    );
  return [
    {
      key,
      component: componentName(key, 'Action'),
      id: `${model.table}_client_action_${key}`,
      tag: `${r.module.name}.${key}`,
      title: entry.title ?? keyTitle(key),
      model: model.name,
      field: name ?? '',
      domain: entry.domain ?? [],
      menu: menu && {
        parent: `${r.module.name}_menu_${menu.parent ?? 'root'}`,
        sequence: menu.sequence ?? 1,
        groups: r.groupIds(menu.groups, `${path}.menu.groups`),
      },
    },
  ];
}

function checkDomain(domain: Triples, model: ModelSpec, path: string, r: PartScope): void {
  const names = new Map(model.fields.map((field) => [field.name, field]));
  for (const [left] of domain) {
    const [name = ''] = left.split('.');
    const field = names.get(name);
    if (
      field
        ? !isSearchable(field)
        : !['id', 'create_uid', 'create_date', 'write_uid', 'write_date'].includes(name)
    )
      r.problems.error(path, `${model.name} has no stored field ${name}.${didYouMean(name, names.keys())}`);
  }
}
