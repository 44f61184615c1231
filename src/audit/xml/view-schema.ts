import type { XmlElement } from '../../source/xml/tree.ts';

/** Attributes that the schema of a view takes: in every series, in 14.0 alone, and in 19.0 alone. */
type Allowed = readonly [both: string, first?: string, last?: string];

const LIST: Allowed = [
  'class create decoration-bf decoration-danger decoration-info decoration-it decoration-muted decoration-primary decoration-success decoration-warning default_order delete duplicate edit editable expand export_xlsx groups_limit import js_class limit multi_edit name sample string',
  'banner_route',
  'action count_limit default_group_by group_create group_delete group_edit open_form_view type',
];

/**
 * Views that Odoo holds against a schema, and what the schema takes. Source: odoo/addons/base/rng/*.rng of 14.0 and 19.0;
 * between the two whatever one of them takes counts as taken.
 */
const ATTRIBUTES: Readonly<Record<string, Allowed>> = {
  tree: LIST,
  list: LIST,
  search: ['string'],
  graph: [
    'disable_linking js_class order sample stacked string type',
    'interval orientation',
    'class cumulated cumulated_start',
  ],
  pivot: ['default_order disable_linking display_quantity js_class sample stacked string', '', 'class'],
  calendar: [
    'all_day color create date_delay date_start date_stop delete event_limit event_open_popup form_view_id hide_date hide_time js_class mode scales show_unusual_days string',
    'quick_add',
    'aggregate create_name_field edit month_overflow multi_create_view quick_create quick_create_view_id show_date_picker',
  ],
  field: [
    'align avatar_field avg bold can_create can_write class color colspan comparator completion context decoration-bf decoration-danger decoration-info decoration-it decoration-muted decoration-primary decoration-success decoration-warning default_focus digits domain domain_filter enable_counters eval expand filename filter_domain filters force_save group groupby groups height hierarchize icon interval invisible kanban_view_ref limit mode model name nolabel on_change operator optional options password placeholder readonly ref required rowspan search select selection size statusbar_visible string sum text type use view_mode widget width write_field write_model',
    '',
    'add-label column_invisible filter_field help',
  ],
  filter: [
    'align colspan context date default_period domain groups help icon invisible name readonly separator string type',
    '',
    'end_month end_year start_month start_year',
  ],
  group: ['col color colspan fill groups height invisible name rowspan width'],
  separator: ['col colspan groups invisible name orientation rowspan select string'],
  searchpanel: ['class view_types'],
  groupby: ['expand name'],
};

/** Named by rules of their own, in the series that no longer take them. */
const ELSEWHERE =
  /^(attrs|states|modifiers|position|expand|string|colors|fonts|invisible|editable|orientation)$/;

/** The first attribute of the element that its view's schema refuses; undefined where there is none. */
export function refusedAttribute({ name, attributes }: XmlElement, series: string | undefined) {
  if (!Object.hasOwn(ATTRIBUTES, name)) return undefined;
  const [both, first = '', last = ''] = ATTRIBUTES[name] ?? [''];
  const allowed = new Set(
    `${both} ${series === '19.0' ? '' : first} ${series === '14.0' ? '' : last}`.split(' '),
  );
  return attributes.find(
    (attribute) =>
      !allowed.has(attribute.name) && !ELSEWHERE.test(attribute.name) && !attribute.name.startsWith('xmlns'),
  );
}
