import { importEdges } from '../../source/python/import-graph.ts';
import type { OdooModule } from '../../source/types.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'python-file-not-imported',
  severity: 'high',
  category: 'correctness',
  summary: 'A file with models or routes is reached by no import, so Odoo never loads it',
  why: 'Odoo imports the package of the module and nothing else. What no __init__.py leads to does not exist for it: fields are missing, overrides do not run, and tests do not either.',
  link: 'https://www.odoo.com/documentation/18.0/developer/tutorials/server_framework_101/03_basicmodel.html',
  bad: [
    {
      '__init__.py': 'from . import models\n',
      'models/__init__.py': 'from . import book\n',
      'models/book.py': 'from odoo import models\n',
      'models/author.py': `
        from odoo import models


        class Author(models.Model):
            _name = "example.author"
            _description = "Author"
      `,
    },
    {
      '__init__.py': '',
      'controllers/__init__.py': 'from . import main\n',
      'controllers/main.py': `
        from odoo import http


        class Books(http.Controller):
            @http.route("/books", auth="user")
            def books(self):
                return ""
      `,
    },
  ],
  good: [
    {
      '__init__.py': 'from . import models\nfrom .controllers import main\n',
      'controllers/__init__.py': '',
      'controllers/main.py': `
        from odoo import http


        class Books(http.Controller):
            pass
      `,
      'models/__init__.py': 'from . import book\n',
      'models/book.py': `
        from odoo import models
        from .base import author


        class Book(models.Model):
            _name = "example.book"
            _description = "Book"
      `,
      'models/base/__init__.py': '',
      'models/base/author.py': `
        from odoo import models


        class Author(models.Model):
            _name = "example.author"
            _description = "Author"
      `,
      'scripts/tool.py': 'print("run by hand")\n',
      'migrations/19.0.1.0.0/post-migration.py': 'def migrate(cr, version):\n    pass\n',
    },
  ],
  check(context) {
    const { module } = context;
    if (module.files.every((file) => file !== '__init__.py')) return;
    const reached = reachedFiles(module);
    for (const file of module.python) {
      const { path } = file.source;
      if (reached.has(path) || /(^|\/)__init__\.py$/.test(path)) continue;
      if (
        /^(tests|migrations|upgrades|setup|scripts|tools|doc|docs|static|examples?|lib|populate|odoo_patch)\//.test(
          path,
        )
      )
        continue;
      const [model] = file.classes.filter(
        ({ kind, bases }) => kind !== undefined || bases.some((base) => /(^|\.)Controller$/.test(base)),
      );
      if (!model) continue;
      const what = model.kind === undefined ? 'routes' : `model ${model.model ?? model.name}`;
      context.report({
        source: file.source,
        at: { start: model.start, end: model.start + 5 },
        message: `No import leads to ${path}, so Odoo never loads its ${what}: import it in the __init__.py beside it, or delete it.`,
      });
    }
  },
});

/** Files that the package of the module imports, at any depth. */
export function reachedFiles(module: OdooModule, start = '__init__.py'): ReadonlySet<string> {
  const edges = importEdges(module);
  const files = new Set(module.python.map(({ source }) => source.path));
  const reached = new Set([start]);
  // A file that imports with a star, or by a name that is computed, may import any of its neighbours.
  for (const path of reached) {
    for (const { target } of edges.filter((edge) => edge.file.source.path === path)) {
      const steps = target.split('/');
      for (let i = 1; i <= steps.length; i++) {
        const step = steps.slice(0, i).join('/');
        for (const found of [`${step}.py`, `${step}/__init__.py`]) if (files.has(found)) reached.add(found);
      }
    }
    const file = module.python.find(({ source }) => source.path === path);
    if (file && /\b(importlib|__import__|pkgutil|glob)\b/.test(file.source.text))
      for (const each of files) reached.add(each);
  }
  return reached;
}
