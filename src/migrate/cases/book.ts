/** A model with one method that is called on no records: `head` is what stands after `def`, `body` its statements. */
export function bookMethod(head: string, body: string): string {
  return `from odoo import api, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    @api.model\n    def ${head}:\n        ${body}\n`;
}
