/** A model of Odoo that specs often point to: its module, and a record that every database has. */
export interface KnownModel {
  readonly module: string;
  readonly ref?: string;
}

const KNOWN: Readonly<Record<string, KnownModel>> = {
  'res.partner': { module: 'base', ref: 'base.main_partner' },
  'res.users': { module: 'base', ref: 'base.user_admin' },
  'res.company': { module: 'base', ref: 'base.main_company' },
  'res.currency': { module: 'base', ref: 'base.USD' },
  'res.country': { module: 'base', ref: 'base.be' },
  'res.country.state': { module: 'base' },
  'res.lang': { module: 'base', ref: 'base.lang_en' },
  'res.groups': { module: 'base', ref: 'base.group_user' },
  'res.bank': { module: 'base' },
  'res.partner.category': { module: 'base' },
  'res.partner.bank': { module: 'base' },
  'ir.attachment': { module: 'base' },
  'ir.model': { module: 'base', ref: 'base.model_res_partner' },
  'ir.sequence': { module: 'base' },
  'mail.template': { module: 'mail' },
  'mail.activity.type': { module: 'mail', ref: 'mail.mail_activity_data_todo' },
  'uom.uom': { module: 'uom', ref: 'uom.product_uom_unit' },
  'product.product': { module: 'product' },
  'product.template': { module: 'product' },
  'product.category': { module: 'product' },
  'product.pricelist': { module: 'product' },
  'account.account': { module: 'account' },
  'account.journal': { module: 'account' },
  'account.move': { module: 'account' },
  'account.move.line': { module: 'account' },
  'account.payment.term': { module: 'account' },
  'account.tax': { module: 'account' },
  'account.analytic.account': { module: 'analytic' },
  'crm.lead': { module: 'crm' },
  'crm.team': { module: 'sales_team' },
  'hr.department': { module: 'hr' },
  'hr.employee': { module: 'hr' },
  'hr.job': { module: 'hr' },
  'fleet.vehicle': { module: 'fleet' },
  'maintenance.equipment': { module: 'maintenance' },
  'mrp.bom': { module: 'mrp' },
  'mrp.production': { module: 'mrp' },
  'project.project': { module: 'project' },
  'project.task': { module: 'project' },
  'purchase.order': { module: 'purchase' },
  'purchase.order.line': { module: 'purchase' },
  'sale.order': { module: 'sale' },
  'sale.order.line': { module: 'sale' },
  'stock.location': { module: 'stock' },
  'stock.lot': { module: 'stock' },
  'stock.picking': { module: 'stock' },
  'stock.warehouse': { module: 'stock' },
  'resource.calendar': { module: 'resource' },
  'event.event': { module: 'event' },
};

export function knownModel(model: string): KnownModel | undefined {
  return KNOWN[model];
}

/** Modules that no manifest needs to name. */
export const ALWAYS_THERE: ReadonlySet<string> = new Set(['base']);
