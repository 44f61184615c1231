import { methodsWith } from '../../cases/method.ts';
import { changedOverrides } from '../../python/override-arguments.ts';
import defaults from '../../renames/18.0-defaults.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

const sale = methodsWith('sale');
const crm = methodsWith('crm');
const mail = methodsWith('mail');

export default defineMigration({
  id: 'override-arguments',
  to: '18.0',
  breaks: 'error',
  summary: 'Overrides take the arguments that their methods have now',
  why: 'Odoo calls a method with the arguments of its own series: an override that takes more or fewer raises TypeError.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/sale/wizard/sale_make_invoice_advance.py',
  cases: [
    {
      before: sale(
        'sale.advance.payment.inv',
        '_prepare_invoice_values(self, order, so_line)',
        'values = super()._prepare_invoice_values(order, so_line)\n        return dict(values, ref=order.name)',
      ),
      after: sale(
        'sale.advance.payment.inv',
        '_prepare_invoice_values(self, order, so_line, accounts)',
        'values = super()._prepare_invoice_values(order, so_line, accounts)\n        return dict(values, ref=order.name)',
      ),
    },
    {
      before: sale(
        'sale.advance.payment.inv',
        '_prepare_invoice_values(\n        self,\n        order,\n        lines,\n    )',
        'return super()._prepare_invoice_values(order, so_lines=lines)',
      ),
      after: sale(
        'sale.advance.payment.inv',
        '_prepare_invoice_values(\n        self,\n        order,\n        lines,\n        accounts,\n    )',
        'return super()._prepare_invoice_values(order, so_lines=lines, accounts=accounts)',
      ),
    },
    {
      before: crm(
        'crm.lead',
        '_read_group_stage_ids(self, stages, domain, order)',
        'return super()._read_group_stage_ids(stages, domain, order)',
      ),
      after: crm(
        'crm.lead',
        '_read_group_stage_ids(self, stages, domain)',
        'return super()._read_group_stage_ids(stages, domain)',
      ),
    },
    {
      before: crm(
        'crm.lead',
        '_read_group_stage_ids(self, stages, domain, order)',
        'found = super()._read_group_stage_ids(stages, domain, order)\n        return found.sorted(order)',
      ),
      todos: 1,
    },
    {
      before: sale(
        'sale.advance.payment.inv',
        '_prepare_invoice_values(self, order, so_line)',
        'accounts = order.partner_id\n        return super()._prepare_invoice_values(order, so_line)',
      ),
      todos: 1,
    },
    {
      before: sale(
        'sale.order',
        'invoice(self)',
        'wizard = self.env["sale.advance.payment.inv"].create({})\n        return wizard._prepare_invoice_values(self, self.order_line)',
      ),
      todos: 1,
    },
    {
      before: mail(
        'res.users',
        '_init_messaging(self)',
        'values = super()._init_messaging()\n        return dict(values, own=1)',
      ),
      todos: 1,
    },
    {
      before: mail(
        'mail.mail',
        '_prepare_outgoing_list(self, recipients_follower_status=None)',
        'return super()._prepare_outgoing_list(recipients_follower_status)[:1]',
      ),
      after: mail(
        'mail.mail',
        '_prepare_outgoing_list(self, mail_server=False, recipients_follower_status=None)',
        'return super()._prepare_outgoing_list(mail_server, recipients_follower_status)[:1]',
      ),
    },
    {
      before: mail(
        'mail.mail',
        'send(self, auto_commit=False, raise_exception=False)',
        'return super().send(auto_commit=auto_commit, raise_exception=raise_exception)',
      ),
      after: mail(
        'mail.mail',
        'send(self, auto_commit=False, raise_exception=False, post_send_callback=None)',
        'return super().send(auto_commit=auto_commit, raise_exception=raise_exception, post_send_callback=post_send_callback)',
      ),
    },
  ],
  noops: [
    sale(
      'sale.advance.payment.inv',
      '_prepare_invoice_values(self, order, so_line, accounts)',
      'return super()._prepare_invoice_values(order, so_line, accounts)',
    ),
    sale(
      'sale.advance.payment.inv',
      '_prepare_invoice_values(self, *args)',
      'return super()._prepare_invoice_values(*args)',
    ),
    sale('sale.order', '_prepare_invoice_values(self, order, so_line)', 'return order, so_line'),
    sale('sale.order', '_prepare_invoice(self)', 'return super()._prepare_invoice()'),
    mail('mail.thread', '_prepare_outgoing_list(self, recipients_follower_status=None)', 'return []'),
    mail(
      'mail.mail',
      'send(self, auto_commit=False, **kwargs)',
      'return super().send(auto_commit, **kwargs)',
    ),
    mail('mail.mail', 'f(self)', 'return self.env["mail.mail"].browse(1).send(False, False)'),
    crm('crm.lead', '_read_group_stage_ids(self, stages, domain)', 'return stages'),
    crm('crm.lead', '_read_group_stage_ids(self, stages, domain, limit)', 'return stages'),
    crm('crm.stage', 'f(self, order)', 'return self.env["crm.stage"].search([], order=order)'),
  ],
  // What search-arguments and the rules of copies and names treat themselves.
  ...changedOverrides('18.0', /^(_search|copy|copy_data|_name_search|name_search)$/, defaults),
});
