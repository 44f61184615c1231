import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { call, code, dict, flat, list, literal, type Py, pyString, str, tuple } from '../render/python.ts';
import { className } from '../spec/names.ts';
import { sampleValues } from '../spec/samples.ts';
import { createSample, httpSamples, httpUser, odooImports } from './http-test.ts';
import { type PortalSpec, portalDomain } from './portal.ts';

/** Controller, templates, rules and tests of the customer portal. */
export function portalFiles(context: ArtefactContext): ArtefactFile[] {
  const { spec, p } = context;
  const { portal: pages } = spec.parts;
  if (pages.length === 0) return [];
  const { name } = spec.module;
  const translate = p.translate === '_' ? '_' : 'request.env._';
  return [
    {
      path: 'security/portal_security.xml',
      template: 'portal/security.xml',
      data: { rules: pages.map((page) => ({ ...page, domain: portalDomain(page) })) },
      load: 'data',
    },
    {
      path: 'views/portal_templates.xml',
      template: 'portal/templates.xml',
      data: { pages, module: name },
      load: 'data',
    },
    {
      path: 'controllers/portal.py',
      template: 'portal/portal.py',
      data: {
        className: `${className(name)}Portal`,
        odoo: [
          ...(p.translate === '_' ? ['_'] : []),
          ...(pages.some(({ date }) => date) ? ['fields'] : []),
          'http',
        ].join(', '),
        dates: pages.some(({ date }) => date),
        pages: pages.map((page) => pageData(page, name, translate)),
      },
    },
    portalTest(pages, context),
  ];
}

function pageData(page: PortalSpec, module: string, translate: string) {
  const { one, path, partner } = page;
  const say = (text: string): Py => call(translate, [str(text)]);
  const label = (title: string, key: string, value: Py): Py =>
    dict([
      ['label', say(title)],
      [key, value],
    ]);
  const filters: [string, Py][] = [
    ['all', label('All', 'domain', list([]))],
    ...page.filters.map(({ key, title, domain }): [string, Py] => [key, label(title, 'domain', domain)]),
  ];
  const period = (unit: string): Py =>
    list([
      tuple([str(page.date?.name ?? ''), str('>='), call('start_of', [code('today'), str(unit)])]),
      tuple([str(page.date?.name ?? ''), str('<='), call('end_of', [code('today'), str(unit)])]),
    ]);
  if (page.date) {
    filters.push(['month', label(`${page.date.title}: this month`, 'domain', period('month'))]);
    filters.push(['year', label(`${page.date.title}: this year`, 'domain', period('year'))]);
  }
  return {
    ...page,
    counter: `${page.table}_count`,
    domain: list([
      tuple([
        str(partner ?? 'message_partner_ids'),
        str('child_of'),
        code('partner.commercial_partner_id.ids'),
      ]),
    ]),
    sortDict: dict(
      page.sorts.map(({ key, title, order }) => [key, label(title, 'order', str(order))]),
      true,
    ),
    filterDict: dict(filters, true),
    today:
      page.date === undefined
        ? undefined
        : page.date.time
          ? 'fields.Datetime.now()'
          : 'fields.Date.context_today(request.env.user)',
    listRoute: call('@http.route', [list([path, `${path}/page/<int:page>`].map(str)), ...route('user')]),
    pageRoute: call('@http.route', [str(`${path}/<int:${one}_id>`), ...route('public')]),
    checked: call('self._document_check_access', [str(page.model), code(`${one}_id`), code('access_token')]),
    listRender: call('request.render', [str(`${module}.portal_my_${one}_list`), code('values')]),
    pageRender: call('request.render', [str(`${module}.portal_my_${one}`), code('values')]),
    history: `my_${page.table}_history`,
  };
}

function route(auth: string): Py[] {
  const word = (key: string, value: Py): Py => ({ kind: 'argument', key, value });
  return [word('type', str('http')), word('auth', str(auth)), word('website', literal(true))];
}

/** As a portal user: the own record and no other, the token that opens a record, the home page. */
function portalTest(pages: readonly PortalSpec[], context: ArtefactContext): ArtefactFile {
  const { spec } = context;
  const names = new Set(pages.map(({ model }) => model));
  const models = spec.models.filter((model) => names.has(model.name));
  const { rows, style } = httpSamples(models, context, false);
  const cases = pages.flatMap((page) => {
    const model = models.find((candidate) => candidate.name === page.model);
    if (!model) return [];
    const made = (which: 1 | 2, user: string): Py => {
      const more: [string, Py][] =
        page.partner === undefined ? [] : [[page.partner, code(`self.${user}.partner_id.id`)]];
      return createSample(model, sampleValues(model, spec.models, which), context, style, more);
    };
    const ids = code(`self.${page.table}.ids`);
    const shows = (address: Py, wanted: Py): Py =>
      call('self.assertEqual', [call('self.shown', [address]), wanted]);
    return [
      {
        ...page,
        counter: `${page.table}_count`,
        own: made(1, 'user'),
        foreign: made(2, 'stranger'),
        lists: ['', ...page.sorts.map(({ key }) => `?sortby=${key}`)].map((query) => ({
          check: shows(str(page.path + query), ids),
        })),
        sees: shows(code(`self.${page.table}.access_url`), ids),
        misses: shows(code(`self.${page.table}_foreign.access_url`), list([])),
        subscribe: call(`self.${page.table}.message_subscribe`, [code('self.user.partner_id.ids')]),
        subscribeForeign: call(`self.${page.table}_foreign.message_subscribe`, [
          code('self.stranger.partner_id.ids'),
        ]),
      },
    ];
  });
  const source = [
    ...rows.map(({ create }) => create),
    ...cases.flatMap(({ own, foreign }) => [own, foreign]),
  ];
  return {
    path: 'tests/test_portal.py',
    template: 'portal/test_portal.py',
    data: {
      odoo: odooImports(source.map((node) => flat(node)).join('\n')),
      user: httpUser(`${spec.module.name}_portal`, ['base.group_portal']),
      stranger: httpUser(`${spec.module.name}_stranger`, ['base.group_portal']),
      samples: rows,
      counters: flat(list(cases.map(({ counter }) => str(counter)))),
      login: pyString(`${spec.module.name}_portal`),
      cases,
    },
  };
}
