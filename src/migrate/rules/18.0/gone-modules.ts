import { goneModules, type ModuleNames } from '../../gone/modules.ts';
import { defineMigration } from '../../rule.ts';

const NAMES: ModuleNames = {
  account_audit_trail: 'account',
  account_lock: 'account',
  account_payment_term: 'account',
  sale_product_configurator: 'sale',
  pos_sale_product_configurator: 'pos_sale',
  website_sale_product_configurator: 'website_sale',
  website_sale_picking: 'website_sale_collect',
};

export default defineMigration({
  id: 'gone-modules',
  to: '18.0',
  breaks: 'error',
  summary:
    'Modules that are gone are no dependencies: those that were merged give way to what they are part of',
  why: 'A module whose dependency is not there cannot be installed.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/sale/__manifest__.py',
  cases: [
    { before: manifest('"base", "sale_product_configurator"'), after: manifest('"base", "sale"') },
    { before: manifest('"sale", "sale_product_configurator"'), after: manifest('"sale"') },
    { before: manifest('"base", "website_twitter"'), todos: 1 },
  ],
  noops: [
    manifest('"base", "sale"'),
    manifest('"base", "somebodys_sale_product_configurator"'),
    {
      '__manifest__.py':
        '{"name": "sale_product_configurator", "version": "17.0.1.0.0", "depends": ["base"]}\n',
    },
    manifest('"not_known_to_anybody"'),
  ],
  ...goneModules(NAMES, '18.0'),
});

function manifest(depends: string) {
  return { '__manifest__.py': `{"name": "Example", "version": "17.0.1.0.0", "depends": [${depends}]}\n` };
}
