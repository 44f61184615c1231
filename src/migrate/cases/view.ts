/** A module with one view of partners; a form, a list or what else `arch` is. */
export function partnerView(arch: string): { readonly [path: string]: string } {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${arch}</field></record></odoo>\n`,
  };
}

export function partnerForm(body: string): { readonly [path: string]: string } {
  return partnerView(`<form>${body}</form>`);
}
