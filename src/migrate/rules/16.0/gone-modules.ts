import { goneModules, type ModuleNames } from '../../gone/modules.ts';
import { defineMigration } from '../../rule.ts';

const NAMES: ModuleNames = {
  account_edi_facturx: 'account_edi_ubl_cii',
  account_edi_ubl: 'account_edi_ubl_cii',
  account_edi_ubl_bis3: 'account_edi_ubl_cii',
  base_address_city: 'base_address_extended',
  coupon: 'loyalty',
  gift_card: 'loyalty',
  fetchmail: 'mail',
  fetchmail_gmail: 'google_gmail',
  fetchmail_outlook: 'microsoft_outlook',
  payment_test: 'payment_demo',
  payment_transfer: 'payment_custom',
  sale_coupon: 'sale_loyalty',
  sale_gift_card: 'sale_loyalty',
  sale_coupon_delivery: 'sale_loyalty_delivery',
  pos_coupon: 'pos_loyalty',
  pos_gift_card: 'pos_loyalty',
  website_sale_coupon: 'website_sale_loyalty',
  website_sale_gift_card: 'website_sale_loyalty',
};

export default defineMigration({
  id: 'gone-modules',
  to: '16.0',
  breaks: 'error',
  summary:
    'Modules that are gone are no dependencies: those that were merged give way to what they are part of',
  why: 'A module whose dependency is not there cannot be installed.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/mail/__manifest__.py',
  cases: [
    { before: manifest('"base", "fetchmail"'), after: manifest('"base", "mail"') },
    { before: manifest('"mail", "fetchmail"'), after: manifest('"mail"') },
    // Another rule of the hop has added it, while this one gave the name.
    { before: manifest('"mail", "base", "mail"'), after: manifest('"base", "mail"') },
    { before: manifest('"base", "google_drive"'), todos: 1 },
  ],
  noops: [
    manifest('"base", "mail"'),
    manifest('"base", "base", "somebodys_fetchmail"'),
    { '__manifest__.py': '{"name": "fetchmail", "version": "15.0.1.0.0", "depends": ["base"]}\n' },
    manifest('"not_known_to_anybody"'),
  ],
  ...goneModules(NAMES, '16.0'),
});

function manifest(depends: string) {
  return { '__manifest__.py': `{"name": "Example", "version": "15.0.1.0.0", "depends": [${depends}]}\n` };
}
