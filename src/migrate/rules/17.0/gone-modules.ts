import { goneModules, type ModuleNames } from '../../gone/modules.ts';
import { defineMigration } from '../../rule.ts';

const NAMES: ModuleNames = {
  note: 'project_todo',
  loyalty_delivery: 'sale_loyalty_delivery',
  pos_cache: 'point_of_sale',
  pos_daily_sales_reports: 'point_of_sale',
  website_event_questions: 'website_event',
  website_event_crm_questions: 'website_event_crm',
  website_sale_delivery: 'website_sale',
  website_sale_delivery_mondialrelay: 'website_sale_mondialrelay',
  website_sale_loyalty_delivery: 'website_sale_loyalty',
  web_kanban_gauge: 'web',
};

export default defineMigration({
  id: 'gone-modules',
  to: '17.0',
  breaks: 'error',
  summary:
    'Modules that are gone are no dependencies: those that were merged give way to what they are part of',
  why: 'A module whose dependency is not there cannot be installed.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/website_sale/__manifest__.py',
  cases: [
    { before: manifest('"base", "website_sale_delivery"'), after: manifest('"base", "website_sale"') },
    { before: manifest('"website_sale", "website_sale_delivery"'), after: manifest('"website_sale"') },
    { before: manifest('"base", "website_sale_digital"'), todos: 1 },
  ],
  noops: [
    manifest('"base", "website_sale"'),
    manifest('"base", "somebodys_website_sale_delivery"'),
    {
      '__manifest__.py': '{"name": "website_sale_delivery", "version": "16.0.1.0.0", "depends": ["base"]}\n',
    },
    manifest('"not_known_to_anybody"'),
  ],
  ...goneModules(NAMES, '17.0'),
});

function manifest(depends: string) {
  return { '__manifest__.py': `{"name": "Example", "version": "16.0.1.0.0", "depends": [${depends}]}\n` };
}
