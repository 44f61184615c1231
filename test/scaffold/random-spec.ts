import * as fc from 'fast-check';
import { SERIES } from '../../src/series/profile.ts';

/** Draws of one spec: each call takes the next value of an arbitrary. */
type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

const NOUNS = ['car', 'tool', 'visit', 'room', 'course', 'ticket', 'sample', 'order_line'] as const;
const ADJECTIVES = ['blue', 'main', 'extra', 'old', 'second', 'inner', 'given', 'total'] as const;

/** Titles that break what is put into XML, Python, CSV and PO without care. */
const title = fc.oneof(
  fc.constantFrom(...NOUNS).map((noun) => noun.toUpperCase()),
  fc.constantFrom(
    'The "Thing"',
    "It's <b>&amp;</b> 100 %",
    'Größe, in m²',
    '日本語',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what Jinja would take for an expression
    '{{x}} ${y} %(z)s',
    'A\\B',
  ),
);
const maybe = (draw: Draw, weight = 2): boolean => draw(fc.nat(weight)) === 0;

/** A valid spec over everything that a spec can hold, of any series. */
export const randomSpec: fc.Arbitrary<Record<string, unknown>> = fc.gen().map((gen) => {
  const draw: Draw = (arbitrary) => gen(() => arbitrary);
  const series = draw(fc.constantFrom(...SERIES));
  const groups = maybe(draw) ? [] : ['user', 'manager'];
  const nouns = draw(fc.uniqueArray(fc.constantFrom(...NOUNS), { minLength: 1, maxLength: 4 }));
  const models: Record<string, Record<string, unknown>> = {};
  for (const [i, noun] of nouns.entries()) {
    models[nameOf(noun)] = randomModel(draw, nouns.slice(0, i).map(nameOf), groups, series);
  }
  addInverses(draw, models);
  return {
    odoo: 1,
    module: {
      name: 'random_module',
      title: draw(title),
      series,
      author: 'Example Author',
      ...(maybe(draw) ? { summary: draw(title) } : {}),
      ...(maybe(draw) ? { version: '2.3.4' } : {}),
      ...(maybe(draw) ? { app: true } : {}),
      ...(maybe(draw) ? { style: 'oca', repository: 'OCA/example-addons' } : {}),
    },
    ...(groups.length === 0
      ? {}
      : {
          groups: {
            user: { title: draw(title), implies: 'base.group_user' },
            manager: { implies: 'user', users: 'base.user_admin' },
          },
        }),
    ...(maybe(draw) ? { menus: { config: { title: draw(title), sequence: 100 } } } : {}),
    models,
    ...randomParts(draw, models, groups),
  };
});

function nameOf(noun: string): string {
  return `random.${noun.replace('_', '.')}`;
}

function randomModel(draw: Draw, before: readonly string[], groups: readonly string[], series: string) {
  const mixins = draw(
    fc.constantFrom<string[]>([], ['thread'], ['thread', 'activity'], ['image'], ['thread', 'portal']),
  );
  const state = maybe(draw, 1);
  const fields: Record<string, unknown> = { name: `char!${maybe(draw) ? ' index' : ''}` };
  for (const adjective of draw(fc.uniqueArray(fc.constantFrom(...ADJECTIVES), { maxLength: 6 }))) {
    Object.assign(fields, randomField(draw, adjective, before, mixins.includes('thread'), series));
  }
  if (state) fields.state = 'sel(draft=Draft,open=In progress,done=Done)! =draft';
  const numbers = Object.keys(fields).filter((name) => name.endsWith('_number'));
  const rights = draw(fc.constantFrom('r', 'rw', 'rwc', 'rwcd'));
  return {
    title: draw(title),
    ...(maybe(draw) ? { plural: draw(title) } : {}),
    ...(mixins.length === 0 ? {} : { mixins }),
    ...(maybe(draw) ? { company: draw(fc.constantFrom('required', 'optional')) } : {}),
    ...(maybe(draw) ? { order: 'name desc, id' } : {}),
    fields,
    ...(numbers.length === 0
      ? {}
      : {
          constraints: numbers.map((number) => ({
            name: `${number}_range`,
            sql: `CHECK (${number} < 1000)`,
            message: draw(title),
            refuse: { [number]: 1000 },
          })),
        }),
    ...(state
      ? {
          buttons: {
            begin: { from: 'draft', set: { state: 'open' } },
            finish: {
              title: draw(title),
              set: { state: 'done' },
              ...(groups[1] ? { groups: groups[1] } : {}),
            },
          },
          ...(maybe(draw) ? { deletable_in: ['draft'] } : {}),
        }
      : {}),
    access: groups.length === 0 ? { 'base.group_user': 'rwcd' } : { user: rights, manager: 'rwcd' },
    ...randomViews(draw, Object.keys(fields), state),
    ...(maybe(draw, 3) ? { sequence: { field: 'number_code', prefix: 'R/%(year)s/', padding: 4 } } : {}),
    ...(maybe(draw, 3) ? { display_name: '{name}!' } : {}),
    ...(maybe(draw, 3)
      ? {
          onchange: {
            fill: { fields: ['name'], body: 'for each in self:\n    each.name = each.name or "x"' },
          },
        }
      : {}),
    ...(maybe(draw, 3) && groups[0] ? { rules: { user: own(fields), manager: 'all' } } : {}),
    ...(maybe(draw, 3) ? { demo: draw(fc.integer({ min: 1, max: 3 })) } : {}),
  };
}

/** Those of the user's own, where a field says whose a record is. */
function own(fields: Record<string, unknown>): string | Record<string, unknown> {
  const user = Object.keys(fields).find((name) => name.endsWith('_user_id'));
  return user === undefined ? { domain: [['name', '!=', 'Secret']] } : `own(${user})`;
}

function randomViews(draw: Draw, fields: readonly string[], state: boolean): Record<string, unknown> {
  const day = fields.find((name) => name.endsWith('_day'));
  const views = {
    ...(maybe(draw) ? { kanban: state ? { group_by: 'state' } : true } : {}),
    ...(maybe(draw) ? { pivot: true } : {}),
    ...(maybe(draw) ? { graph: { type: draw(fc.constantFrom('bar', 'line', 'pie')) } } : {}),
    ...(day !== undefined && maybe(draw) ? { calendar: { start: day } } : {}),
    ...(maybe(draw) ? { list: { columns: ['name'], decoration: { info: 'name = x' }, limit: 20 } } : {}),
    ...(state && maybe(draw) ? { form: { statusbar: ['draft', 'done'] } } : {}),
  };
  return Object.keys(views).length === 0 ? {} : { views };
}

/** Sections besides models, each sometimes. */
function randomParts(
  draw: Draw,
  models: Record<string, Record<string, unknown>>,
  groups: readonly string[],
): Record<string, unknown> {
  const [model = ''] = Object.keys(models);
  const stated = Object.keys(models).find((name) => models[name]?.buttons);
  const access = groups.length === 0 ? { 'base.group_user': 'rwcd' } : { user: 'rwc' };
  const body = 'self.search([]).write({"name": "x"})';
  const parts: Record<string, unknown> = {
    crons: {
      tidy: {
        model,
        every: draw(fc.constantFrom('1 day', '5 minutes', '2 weeks')),
        body,
        title: draw(title),
      },
    },
    wizards: {
      'random.rename': {
        title: draw(title),
        from: model,
        fields: { text: 'char! =New', day: 'date =today' },
        apply: { body: `self.env["${model}"].search([]).write({"name": self.text})` },
        access,
      },
    },
    extend: {
      'res.partner': {
        fields: { random_flag: 'bool', random_text: { type: 'char', title: draw(title) } },
        views: {
          'base.view_partner_form': [
            {
              at: '//notebook',
              do: 'inside',
              page: { title: draw(title), fields: ['random_flag', 'random_text'] },
            },
          ],
        },
      },
    },
    settings: {
      fields: {
        random_days: { type: 'int', parameter: 'random_module.days', default: 7, title: draw(title) },
        random_on: { type: 'bool', parameter: 'random_module.on' },
      },
    },
    hooks: { post_init: { body: 'env["res.partner"].search([], limit=1)' } },
    js: {
      field_widgets: { stars: { title: draw(title) } },
      ...(stated === undefined ? {} : { client_actions: { board: { model: stated } } }),
    },
    data: { 'res.partner.category': { records: { first: { name: draw(title), color: draw(fc.nat(9)) } } } },
    controllers: { random_module: { routes: { '/random/things': { model } } } },
  };
  return Object.fromEntries(Object.entries(parts).filter(() => maybe(draw)));
}

/** A field or two whose names begin with the adjective. */
function randomField(
  draw: Draw,
  adjective: string,
  before: readonly string[],
  thread: boolean,
  series: string,
): Record<string, unknown> {
  const word = [
    maybe(draw) ? ' readonly' : '',
    maybe(draw) ? ' nocopy' : '',
    thread && maybe(draw) ? ' tracking' : '',
  ];
  const options = word.join('');
  const kinds = [
    () => ({
      [`${adjective}_text`]: {
        type: `char${options}`,
        title: `${draw(title)} ${adjective}`,
        help: draw(title),
      },
    }),
    () => ({ [`${adjective}_note`]: `text${maybe(draw) ? ' translate' : ''}` }),
    () => ({ [`${adjective}_page`]: 'html' }),
    () => ({ [`${adjective}_number`]: `int =${draw(fc.nat(99))}` }),
    () => ({ [`${adjective}_ratio`]: `float(8,${draw(fc.integer({ min: 1, max: 4 }))})` }),
    () => ({ [`${adjective}_price`]: 'money' }),
    () => ({ [`${adjective}_flag`]: `bool =${draw(fc.boolean())}` }),
    () => ({ [`${adjective}_day`]: `date${maybe(draw) ? ' =today' : ''}` }),
    () => ({ [`${adjective}_moment`]: 'datetime =now' }),
    () => ({ [`${adjective}_file`]: 'file' }),
    () => ({ [`${adjective}_image`]: 'image(128,128)' }),
    () => ({ [`${adjective}_kind`]: 'sel(a=A,b=B) =a' }),
    () => ({ [`${adjective}_partner_id`]: 'm2o(res.partner)' }),
    () => ({ [`${adjective}_user_id`]: 'm2o(res.users) =user' }),
    () => ({ [`${adjective}_partner_ids`]: 'm2m(res.partner)' }),
    () => ({
      [`${adjective}_partner_id`]: 'm2o(res.partner)',
      [`${adjective}_mail`]: { type: 'char', related: `${adjective}_partner_id.email`, store: maybe(draw) },
    }),
    () => ({
      [`${adjective}_long`]: {
        type: 'bool',
        compute: {
          depends: ['name'],
          store: draw(fc.boolean()),
          body: `for each in self:\n    each.${adjective}_long = len(each.name or "") > 3`,
          examples: [
            { given: { name: 'ab' }, expect: false },
            { given: { name: 'abcd' }, expect: true },
          ],
        },
      },
    }),
    ...(before.length === 0
      ? []
      : [
          () => ({ [`${adjective}_link_id`]: `m2o(${draw(fc.constantFrom(...before))}) ondelete=cascade` }),
          () => ({ [`${adjective}_link_ids`]: `m2m(${draw(fc.constantFrom(...before))})` }),
        ]),
    ...(Number(series) >= 16 ? [() => ({ [`${adjective}_data`]: 'json' })] : []),
  ];
  return draw(fc.constantFrom(...kinds))();
}

/** Some of the many2one fields get their one2many, in the model that they point to. */
function addInverses(draw: Draw, models: Record<string, Record<string, unknown>>): void {
  for (const [name, model] of Object.entries(models)) {
    for (const [field, text] of Object.entries(model.fields as Record<string, unknown>)) {
      const comodel = typeof text === 'string' ? /^m2o\((random\.[a-z.]+)\)/.exec(text)?.[1] : undefined;
      const target = comodel === undefined ? undefined : models[comodel];
      if (!target || maybe(draw, 1)) continue;
      const inverse = `${name.replaceAll('.', '_').replace('random_', '')}_${field.replace(/_id$/, '')}_ids`;
      (target.fields as Record<string, unknown>)[inverse] = `o2m(${name}.${field})`;
    }
  }
}
