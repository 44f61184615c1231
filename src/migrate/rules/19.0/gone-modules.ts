import { goneModules, type ModuleNames } from '../../gone/modules.ts';
import { defineMigration } from '../../rule.ts';

const NAMES: ModuleNames = {
  hr_contract: 'hr',
  hr_holidays_contract: 'hr_holidays',
  hr_work_entry_contract: 'hr_work_entry',
  web_editor: 'html_editor',
  pos_epson_printer: 'point_of_sale',
  pos_self_order_epson_printer: 'pos_self_order',
  auth_totp_mail_enforce: 'auth_totp_mail',
};

export default defineMigration({
  id: 'gone-modules',
  to: '19.0',
  breaks: 'error',
  summary:
    'Modules that are gone are no dependencies: those that were merged give way to what they are part of',
  why: 'A module whose dependency is not there cannot be installed.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/hr/__manifest__.py',
  cases: [
    { before: manifest('"base", "hr_contract"'), after: manifest('"base", "hr"') },
    { before: manifest('"hr", "hr_contract"'), after: manifest('"hr"') },
    { before: manifest('"base", "website_event_jitsi"'), todos: 1 },
  ],
  noops: [
    manifest('"base", "hr"'),
    manifest('"base", "somebodys_hr_contract"'),
    { '__manifest__.py': '{"name": "hr_contract", "version": "18.0.1.0.0", "depends": ["base"]}\n' },
    manifest('"not_known_to_anybody"'),
  ],
  ...goneModules(NAMES, '19.0'),
});

function manifest(depends: string) {
  return { '__manifest__.py': `{"name": "Example", "version": "18.0.1.0.0", "depends": [${depends}]}\n` };
}
