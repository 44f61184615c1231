/** A model that is extended by one method: `head` is what stands after `def`, `body` its statements. */
type MethodExample = (
  model: string,
  head: string,
  body: string,
) => { readonly '__manifest__.py': string; readonly 'models/example.py': string };

/** Writes examples of a module that depends on this one. */
export function methodsWith(depends: string): MethodExample {
  return (model, head, body) => ({
    '__manifest__.py': `{"name": "Example", "depends": ["${depends}"]}\n`,
    'models/example.py': `from odoo import models


class Example(models.Model):
    _inherit = "${model}"

    def ${head}:
        ${body}
`,
  });
}
