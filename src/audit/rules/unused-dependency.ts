import { manifestPaths, manifestValue } from '../../source/manifest.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

/** Names that so many models and files have that they tell nothing. */
const COMMON = new Set(
  (
    'name active sequence company_id currency_id state date note description code type color partner_id user_id ' +
    'display_name value amount quantity product_id create write unlink copy read search default_get name_get get_view ' +
    'get_views model models fields field res_id res_model domain context view_mode arch inherit_id priority groups icon ' +
    'help string required readonly index store default compute key mode target url path data id ids subject body email ' +
    'phone lang title image count result message record records user partner company product order line lines args ' +
    'kwargs vals values tracking label size format filter filters action method methods create_date write_date xml_id ' +
    'module modules user_ids partner_ids company_ids access_token method_name category_id parent_id child_ids init'
  ).split(' '),
);

export default defineRule({
  id: 'unused-dependency',
  aliases: ['COR006'],
  severity: 'info',
  confidence: 'likely',
  category: 'maintainability',
  summary: 'A module in depends of which nothing is used',
  why: 'Whoever installs this module gets that one too, with its tables, menus and updates. A dependency that is only there so that an application is installed along is better said in auto_install of a small module of its own, or in a comment.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html',
  js: {},
  bad: {
    '__manifest__.py':
      '{"name": "Example", "version": "19.0.1.0.0", "depends": ["base", "fleet"], "data": []}',
    'models/partner.py': `
      from odoo import fields, models


      class Partner(models.Model):
          _inherit = "res.partner"

          rank = fields.Integer()
    `,
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["base", "fleet"], "data": []}',
      'models/vehicle.py': `
        from odoo import fields, models


        class Vehicle(models.Model):
            _inherit = "fleet.vehicle"

            rank = fields.Integer()
      `,
    },
    {
      // A field that fleet gives to users.
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["base", "sale_management"], "data": []}',
      'models/order.py': `
        from odoo import models


        class Order(models.Model):
            _inherit = "sale.order"
      `,
    },
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["base", "fleet"], "auto_install": True}',
    },
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["base", "fleet"], "assets": {"web.assets_backend": ["example_module/static/src/a.js"]}}',
      'static/src/a.js': `
        /** @odoo-module **/
        import { thing } from "@fleet/thing";
        export const other = thing;
      `,
    },
    {
      '__manifest__.py': `
        {
            "name": "Example",
            "version": "19.0.1.0.0",
            # fleet: so that it is there for the users
            "depends": ["base", "fleet"],
        }
      `,
      'models/a.py': 'A = 1\n',
    },
  ],
  check(context) {
    const { module, project } = context;
    const { manifest } = module;
    if (manifestValue(manifest, 'auto_install') || manifestValue(manifest, 'installable') === false) return;
    const listed = manifestPaths(manifest, 'depends');
    if (listed.length < 2 || !project.closure(module.name).complete) return;
    // Without code of its own a module is there to bring others together.
    const words = wordsOf(context);
    if (words.texts.length === 0) return;
    const used = new Map<string, boolean>();
    const isUsed = (name: string): boolean => {
      const known = used.get(name);
      if (known !== undefined) return known;
      const facts = project.modules.get(name);
      const answer = !facts || isNamedIn(words, facts);
      used.set(name, answer);
      return answer;
    };
    for (const { path: name, start, end } of listed) {
      if (name === 'base' || worksUnnamed(name, context) || isUsed(name)) continue;
      // A comment says why.
      if (manifest.source.text.replaceAll(/["']\w+["']/g, '').includes(name)) continue;
      // What only it brings may be what is meant.
      const others = new Set(
        listed.flatMap(({ path }) => (path === name ? [] : [...project.closure(path).modules])),
      );
      const brought = [...project.closure(name).modules].filter((each) => !others.has(each));
      if (brought.some(isUsed)) continue;
      context.report({
        at: { start, end },
        message: `Nothing of ${name} is used here, nor of what only it brings: take it out of depends, or say in a comment beside it why it is installed along.`,
      });
    }
  },
});

interface Words {
  readonly texts: readonly string[];
  /** Every name in them, made when the first one asks. */
  has(name: string): boolean;
}

function wordsOf({ module, scripts }: ModuleContext): Words {
  const own = [...module.python, ...module.xml, ...module.csv, ...scripts];
  const texts = own.map(({ source }) => source.text).filter((text) => text.trim() !== '');
  let words: Set<string> | undefined;
  return {
    texts,
    has(name) {
      words ??= new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
      return words.has(name);
    },
  };
}

/** Its name, a model that it makes, or a field or method that it adds stands somewhere; so it may where that is not known. */
function isNamedIn(words: Words, { name, classes }: ModuleFacts): boolean {
  if (words.texts.some((text) => text.includes(name))) return true;
  return classes.some(
    ({ model, creates, fields, methods }) =>
      (creates && words.texts.some((text) => text.includes(model))) ||
      [...Object.keys(fields), ...Object.keys(methods)].some(
        (member) => !COMMON.has(member) && words.has(member),
      ),
  );
}

/** What changes views, fields or every model works without being named, and so do scripts and styles. */
function worksUnnamed(name: string, { module, project }: ModuleContext): boolean {
  const facts = project.modules.get(name);
  if (!facts || facts.classes.length === 0 || Object.keys(facts.xmlids).length === 0) return true;
  // Styles are not read: they may build on it.
  if (module.files.some((file) => /^static\/.*\.(scss|css|less)$/.test(file))) return true;
  return facts.classes.some(({ model }) => /^(ir\.|base$)/.test(model));
}
