import { goneModules, type ModuleNames } from '../../gone/modules.ts';
import { defineMigration } from '../../rule.ts';

const NAMES: ModuleNames = {
  website_form: 'website',
  website_mail_channel: 'website_mail_group',
  website_event_track_exhibitor: 'website_event_exhibitor',
  crm_iap_lead: 'crm_iap_mine',
  crm_iap_lead_enrich: 'crm_iap_enrich',
  crm_iap_lead_website: 'website_crm_iap_reveal',
  sale_timesheet_purchase: 'project_purchase',
  mail_client_extension: 'mail_plugin',
  payment_odoo_by_adyen: 'payment_odoo',
  payment_ingenico: 'payment_ogone',
};

export default defineMigration({
  id: 'gone-modules',
  to: '15.0',
  breaks: 'error',
  summary:
    'Modules that are gone are no dependencies: those that were merged give way to what they are part of',
  why: 'A module whose dependency is not there cannot be installed.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/website/__manifest__.py',
  cases: [
    { before: manifest('"base", "website_form"'), after: manifest('"base", "website"') },
    { before: manifest('"website", "website_form"'), after: manifest('"website"') },
    { before: manifest('"base", "procurement_jit"'), todos: 1 },
  ],
  noops: [
    manifest('"base", "website"'),
    manifest('"base", "somebodys_website_form"'),
    { '__manifest__.py': '{"name": "website_form", "version": "14.0.1.0.0", "depends": ["base"]}\n' },
    manifest('"not_known_to_anybody"'),
  ],
  ...goneModules(NAMES, '15.0'),
});

function manifest(depends: string) {
  return { '__manifest__.py': `{"name": "Example", "version": "14.0.1.0.0", "depends": [${depends}]}\n` };
}
