import * as z from 'zod';
import type { Contribution } from '../contribution.ts';
import type { Py } from '../render/python.ts';
import { isStored } from '../spec/resolving.ts';
import { complete } from '../spec/rights.ts';
import { names, shape } from '../spec/shape.ts';
import type { FieldSpec, ModelSpec, Spec } from '../spec/types.ts';
import { definePart, type PartScope } from './part.ts';
import { portalFiles } from './portal-files.ts';
import { defaultFields, domainInput, domainNode, type ShownField, shownFields } from './shown.ts';

const page = shape({
  partner: z
    .string()
    .optional()
    .describe('Many2one to res.partner whose company sees the record; else those who follow it'),
  url: z.string().optional().describe('Behind /my/, such as loans; made from the plural when left out'),
  text: z.string().optional().describe('One sentence for the home page of the portal'),
  list: names.optional().describe('Columns of the list'),
  fields: names.optional().describe('Fields on the page of one record'),
  sort: names.optional().describe('Fields that the list can be sorted by'),
  date: z.string().optional().describe('Date field that the list can be filtered by: this month, this year'),
  filters: z
    .record(z.string(), shape({ title: z.string(), domain: domainInput }))
    .optional()
    .describe('Filters of the list by key'),
});

type PageInput = z.output<typeof page>;

export interface PortalSort {
  readonly key: string;
  readonly title: string;
  readonly order: string;
}

export interface PortalFilter {
  readonly key: string;
  readonly title: string;
  readonly domain: Py;
}

/** The pages of one model in the customer portal. */
export interface PortalSpec {
  readonly model: string;
  readonly table: string;
  /** Stem of method names and variables, such as `loan`. */
  readonly one: string;
  /** Such as `/my/loans`. */
  readonly path: string;
  readonly title: string;
  readonly singular: string;
  readonly text: string | undefined;
  /** `undefined`: whoever follows the record. */
  readonly partner: string | undefined;
  readonly list: readonly ShownField[];
  readonly fields: readonly ShownField[];
  readonly sorts: readonly PortalSort[];
  readonly filters: readonly PortalFilter[];
  readonly date: { readonly name: string; readonly title: string; readonly time: boolean } | undefined;
  readonly thread: boolean;
}

/** What the customer portal shows of a model: home entry, list, page, rule and access row. */
export const portal = definePart({
  id: 'portal',
  depends: ['portal'],
  input: z
    .record(z.string(), page)
    .describe('Pages of the customer portal by model; each needs the mixin portal'),

  resolve(input = {}, r) {
    const pages = Object.entries(input).flatMap(([name, given]): PortalSpec[] => {
      const path = `portal.${name}`;
      const model = r.ownModel(name, path);
      if (!model) return [];
      if (!r.inputOf(name)?.mixins?.includes('portal'))
        r.problems.error(path, `add portal to the mixins of ${name}: its pages need portal.mixin`);
      if (model.methods.some((method) => method.name === '_compute_access_url'))
        r.problems.error(
          path,
          `its pages set access_url; take _compute_access_url out of the methods of ${name}`,
        );
      return [resolvePage(model, given, path, r)];
    });
    for (const [at, one] of pages.entries()) {
      const twin = pages.slice(0, at).find((other) => other.path === one.path || other.one === one.one);
      if (twin)
        r.problems.error(`portal.${one.model}.url`, `${twin.model} has the same address; choose another one`);
    }
    return pages;
  },

  methods: (values) =>
    values.map(({ model, one, path }) => ({
      model,
      method: {
        name: '_compute_access_url',
        api: undefined,
        args: [],
        body: [
          'result = super()._compute_access_url()',
          `for ${one} in self:`,
          `    ${one}.access_url = f"${path}/{${one}.id}"`,
          'return result',
        ].join('\n'),
      },
    })),

  access: (values) =>
    values.map(({ model }) => ({
      model,
      row: {
        group: 'base.group_portal',
        slug: 'portal',
        read: true,
        write: false,
        create: false,
        unlink: false,
      },
    })),

  files: portalFiles,
  expected: ({ spec }) => promises(spec),
});

function resolvePage(model: ModelSpec, input: PageInput, path: string, r: PartScope): PortalSpec {
  const { problems } = r;
  const stored = model.fields.filter(isStored);
  const partner = partnerOf(model, input, path, r);
  if (model.rules?.some(({ group }) => group === 'base.group_portal'))
    problems.error(
      path,
      `makes the record rule of portal users itself; leave base.group_portal out of the rules of ${model.name}`,
    );
  const list = shownFields(input.list ? [input.list].flat() : defaultFields(model), model, `${path}.list`, r);
  const asked = input.fields ? [input.fields].flat() : list.map(({ name }) => name);
  const slug = input.url ?? model.plural.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  if (!/^[a-z][a-z0-9-]*$/.test(slug))
    problems.error(
      `${path}.url`,
      `${JSON.stringify(slug)} should be small letters, digits and -, such as loans`,
    );
  if (['account', 'home', 'security', 'counters', 'addresses', 'address'].includes(slug))
    problems.error(`${path}.url`, `/my/${slug} is a page of Odoo; choose another address`);
  const sortable = input.sort ? [input.sort].flat() : list.map(({ name }) => name);
  const sorts = sortable.flatMap((name): PortalSort[] => {
    const field = stored.find((candidate) => candidate.name === name);
    if (field) return [{ key: name, title: field.title, order: orderOf(field) }];
    if (input.sort) problems.error(`${path}.sort`, `${model.name} has no stored field ${name}`);
    return [];
  });
  const date = stored.find((field) => field.name === input.date);
  if (input.date !== undefined && date?.type !== 'date' && date?.type !== 'datetime')
    problems.error(`${path}.date`, `${input.date} is no stored date field of ${model.name}`);
  return {
    model: model.name,
    table: model.table,
    one: model.variable,
    path: `/my/${slug}`,
    title: model.plural,
    singular: model.title,
    text: input.text,
    partner,
    list,
    fields: shownFields(asked, model, `${path}.fields`, r),
    sorts: [{ key: 'newest', title: 'Newest', order: 'id desc' }, ...sorts],
    filters: Object.entries(input.filters ?? {}).map(([key, filter]) => {
      r.keyed(key, `${path}.filters.${key}`);
      const domain = domainNode(filter.domain, model, `${path}.filters.${key}.domain`, r);
      return { key, title: filter.title, domain };
    }),
    date: date && { name: date.name, title: date.title, time: date.type === 'datetime' },
    thread: model.thread,
  };
}

function partnerOf(model: ModelSpec, input: PageInput, path: string, r: PartScope): string | undefined {
  const partners = model.fields.filter(
    (field) => field.type === 'many2one' && field.comodel === 'res.partner' && isStored(field),
  );
  const name = input.partner ?? (partners.find((field) => field.name === 'partner_id') ?? partners[0])?.name;
  if (name === undefined && !model.thread)
    r.problems.error(
      path,
      `whose ${model.plural} are they? Add a many2one to res.partner, or the mixin thread, whose followers see them`,
    );
  if (input.partner !== undefined && !partners.some((field) => field.name === input.partner))
    r.problems.error(
      `${path}.partner`,
      `${input.partner} is no stored many2one to res.partner of ${model.name}`,
    );
  return name;
}

/** The latest first, or in the order of the alphabet. */
function orderOf({ name, type }: FieldSpec): string {
  return type === 'date' || type === 'datetime' ? `${name} desc` : name;
}

/** Python source of the domain of a record rule. */
export function portalDomain({ partner }: PortalSpec): string {
  return `[('${partner ?? 'message_partner_ids'}', 'child_of', [user.commercial_partner_id.id])]`;
}

function promises(spec: Spec): Contribution {
  const { portal: pages } = spec.parts;
  const xmlid = (id: string) => complete(spec, id);
  return {
    records: pages.flatMap((each) => [
      {
        xmlid: xmlid(`${each.table}_rule_portal`),
        model: 'ir.rule',
        values: {
          model_id: { ref: xmlid(`model_${each.table}`) },
          domain_force: portalDomain(each),
          groups: { refs: ['base.group_portal'] },
        },
      },
      ...[
        [`portal_my_home_${each.one}`, 'portal.portal_my_home'],
        [`portal_breadcrumbs_${each.one}`, 'portal.portal_breadcrumbs'],
        [`portal_my_${each.one}_list`, undefined],
        [`portal_my_${each.one}`, undefined],
      ].map(([id = '', parent]) => ({
        xmlid: xmlid(id),
        model: 'ir.ui.view',
        values: { type: 'qweb', ...(parent === undefined ? {} : { inherit_id: { ref: parent } }) },
      })),
    ]),
    trials: pages.map(({ model, partner }) => ({ kind: 'portal', model, field: partner })),
    pages: pages.flatMap(({ path, model }) => [
      { path: '/my', as: 'portal', status: 200, contains: `href="${path}"`, type: 'html' },
      { path, as: 'portal', status: 200, contains: `data-model="${model}"`, type: 'html' },
      // Nobody sees a record by guessing its number.
      {
        path: `${path}/{sample:${model}}`,
        as: 'public',
        status: 200,
        contains: 'name="login"',
        type: 'html',
      },
      {
        path: `${path}/{sample:${model}}`,
        as: 'admin',
        status: 200,
        contains: `data-model="${model}"`,
        type: 'html',
      },
    ]),
  };
}
