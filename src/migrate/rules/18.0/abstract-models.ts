import { abstractModels } from '../../renames/abstract-models.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'abstract-models',
  to: '18.0',
  why: 'Odoo refuses a class that would make an abstract model another one: the module does not load.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/account/models/account_move_send.py',
  ...abstractModels('account.move.send', 'TransientModel', '18.0'),
});
