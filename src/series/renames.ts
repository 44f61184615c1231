import type { Series } from './profile.ts';

export interface Rename {
  readonly old: string;
  readonly new: string;
  /** The first series that has the new name alone; `14.0` when that, or an earlier one, does. */
  readonly since: Series;
}

/** Models under another name. Each pair was looked up in the models of Odoo 14.0 to 19.0 (community edition). */
const MODELS: readonly Rename[] = [
  { old: 'account.invoice', new: 'account.move', since: '14.0' },
  { old: 'account.invoice.line', new: 'account.move.line', since: '14.0' },
  { old: 'account.invoice.refund', new: 'account.move.reversal', since: '14.0' },
  { old: 'hr.holidays', new: 'hr.leave', since: '14.0' },
  { old: 'hr.holidays.status', new: 'hr.leave.type', since: '14.0' },
  { old: 'ir.actions.report.xml', new: 'ir.actions.report', since: '14.0' },
  { old: 'mail.mass_mailing', new: 'mailing.mailing', since: '14.0' },
  { old: 'product.uom', new: 'uom.uom', since: '14.0' },
  { old: 'project.issue', new: 'project.task', since: '14.0' },
  { old: 'stock.pack.operation', new: 'stock.move.line', since: '14.0' },
  { old: 'stock.inventory', new: 'stock.quant', since: '15.0' },
  { old: 'stock.inventory.line', new: 'stock.quant', since: '15.0' },
  { old: 'account.account.type', new: 'account.account', since: '16.0' },
  { old: 'account.analytic.tag', new: 'account.analytic.plan', since: '16.0' },
  { old: 'account.tax.report', new: 'account.report', since: '16.0' },
  { old: 'coupon.program', new: 'loyalty.program', since: '16.0' },
  { old: 'gift.card', new: 'loyalty.card', since: '16.0' },
  { old: 'mail.channel.partner', new: 'mail.channel.member', since: '16.0' },
  { old: 'payment.acquirer', new: 'payment.provider', since: '16.0' },
  { old: 'stock.production.lot', new: 'stock.lot', since: '16.0' },
  { old: 'mail.channel', new: 'discuss.channel', since: '17.0' },
  { old: 'mail.channel.member', new: 'discuss.channel.member', since: '17.0' },
  { old: 'note.note', new: 'project.task', since: '17.0' },
  { old: 'hr.contract', new: 'hr.version', since: '19.0' },
  { old: 'product.packaging', new: 'uom.uom', since: '19.0' },
];

/** Fields under another name, by model; looked up like the models. */
const FIELDS: Readonly<Record<string, readonly Rename[]>> = {
  'account.account': [
    { old: 'user_type_id', new: 'account_type', since: '16.0' },
    { old: 'internal_type', new: 'account_type', since: '16.0' },
    { old: 'company_id', new: 'company_ids', since: '18.0' },
    { old: 'deprecated', new: 'active', since: '19.0' },
  ],
  'account.journal': [{ old: 'default_debit_account_id', new: 'default_account_id', since: '14.0' }],
  'account.move': [
    { old: 'date_due', new: 'invoice_date_due', since: '14.0' },
    { old: 'date_invoice', new: 'invoice_date', since: '14.0' },
    { old: 'fiscal_position', new: 'fiscal_position_id', since: '14.0' },
    { old: 'invoice_payment_state', new: 'payment_state', since: '14.0' },
    { old: 'number', new: 'name', since: '14.0' },
    { old: 'origin', new: 'invoice_origin', since: '14.0' },
    { old: 'payment_term_id', new: 'invoice_payment_term_id', since: '14.0' },
    { old: 'residual', new: 'amount_residual', since: '14.0' },
    { old: 'type', new: 'move_type', since: '14.0' },
  ],
  'account.move.line': [
    { old: 'account_internal_type', new: 'account_type', since: '16.0' },
    { old: 'analytic_account_id', new: 'analytic_distribution', since: '16.0' },
    { old: 'exclude_from_invoice_tab', new: 'display_type', since: '16.0' },
  ],
  'account.payment': [{ old: 'communication', new: 'memo', since: '18.0' }],
  'account.payment.term.line': [{ old: 'days', new: 'nb_days', since: '17.0' }],
  'crm.lead': [{ old: 'planned_revenue', new: 'expected_revenue', since: '14.0' }],
  'hr.employee': [
    { old: 'contract_id', new: 'version_id', since: '19.0' },
    { old: 'contract_ids', new: 'version_ids', since: '19.0' },
  ],
  'ir.ui.menu': [{ old: 'groups_id', new: 'group_ids', since: '19.0' }],
  'ir.ui.view': [{ old: 'groups_id', new: 'group_ids', since: '19.0' }],
  'mail.template': [{ old: 'report_template', new: 'report_template_ids', since: '17.0' }],
  'mrp.production': [
    { old: 'date_planned_start', new: 'date_start', since: '17.0' },
    { old: 'date_planned_finished', new: 'date_finished', since: '17.0' },
  ],
  'product.template': [{ old: 'uom_po_id', new: 'uom_id', since: '19.0' }],
  'project.project': [{ old: 'analytic_account_id', new: 'account_id', since: '18.0' }],
  'project.task': [
    { old: 'user_id', new: 'user_ids', since: '15.0' },
    { old: 'planned_hours', new: 'allocated_hours', since: '17.0' },
    { old: 'kanban_state', new: 'state', since: '17.0' },
  ],
  'purchase.order.line': [
    { old: 'product_uom', new: 'product_uom_id', since: '19.0' },
    { old: 'taxes_id', new: 'tax_ids', since: '19.0' },
  ],
  'res.groups': [
    { old: 'category_id', new: 'privilege_id', since: '19.0' },
    { old: 'users', new: 'user_ids', since: '19.0' },
  ],
  'res.partner': [
    { old: 'customer', new: 'customer_rank', since: '14.0' },
    { old: 'supplier', new: 'supplier_rank', since: '14.0' },
    { old: 'mobile', new: 'phone', since: '19.0' },
  ],
  'res.users': [{ old: 'groups_id', new: 'group_ids', since: '19.0' }],
  'sale.order.line': [
    { old: 'product_uom', new: 'product_uom_id', since: '19.0' },
    { old: 'tax_id', new: 'tax_ids', since: '19.0' },
  ],
  'stock.move': [
    { old: 'quantity_done', new: 'quantity', since: '17.0' },
    { old: 'reserved_availability', new: 'quantity', since: '17.0' },
    { old: 'group_id', new: 'reference_ids', since: '19.0' },
  ],
  'stock.move.line': [{ old: 'qty_done', new: 'quantity', since: '17.0' }],
  'stock.picking': [
    { old: 'move_lines', new: 'move_ids', since: '16.0' },
    { old: 'move_ids_without_package', new: 'move_ids', since: '19.0' },
    { old: 'group_id', new: 'reference_ids', since: '19.0' },
  ],
};

/** What a name that is not there is called in an older or a newer series: the names, and the sentence. */
export interface OtherName {
  readonly name: string;
  /** Such as `it is tax_ids from 19.0 on`. */
  readonly sentence: string;
}

export function otherModelName(model: string): OtherName[] {
  return others(MODELS, model);
}

/** Those that the model has under `has`. */
export function otherFieldName(model: string, field: string, has: (name: string) => boolean): OtherName[] {
  return others(FIELDS[model] ?? [], field).filter((other) => has(other.name));
}

/** Old names of the model's fields that are not there, for who knows another series. */
export function oldFieldNames(model: string, has: (name: string) => boolean): readonly Rename[] {
  return (FIELDS[model] ?? []).filter((rename) => !has(rename.old) && has(rename.new));
}

function others(renames: readonly Rename[], name: string): OtherName[] {
  return renames.flatMap((rename) => {
    if (rename.old === name) {
      const from = rename.since === '14.0' ? 'in 14.0 and newer' : `from ${rename.since} on`;
      return [{ name: rename.new, sentence: `it is ${rename.new} ${from}` }];
    }
    if (rename.new === name && rename.since !== '14.0') {
      return [{ name: rename.old, sentence: `it is ${rename.old} before ${rename.since}` }];
    }
    return [];
  });
}
