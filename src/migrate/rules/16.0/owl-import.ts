import { OWL_CASES, OWL_NOOPS } from '../../cases/owl.ts';
import { script, scriptCase } from '../../cases/script.ts';
import { isModule, owlImport, takenFromOwl } from '../../js/owl.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'owl-import',
  to: '16.0',
  breaks: 'error',
  summary: 'OWL 2 is imported from @odoo/owl, which has hooks and tags at its top',
  why: 'Since 16.0 there is no owl.hooks and no owl.tags: a script that takes something from them fails.',
  link: 'https://github.com/odoo/owl/blob/master/CHANGELOG.md',
  cases: [
    scriptCase(
      '/** @odoo-module **/\n\nimport { registry } from "@web/core/registry";\n\nconst { Component } = owl;\nconst { useState, onMounted } = owl.hooks;\nconst { xml } = owl.tags;\n\nexport class A extends Component {\n    a = useState({ xml, onMounted });\n}\nregistry.category("a").add("b", A);\n',
      '/** @odoo-module **/\n\nimport { registry } from "@web/core/registry";\nimport { Component, useState, onMounted, xml } from "@odoo/owl";\n\nexport class A extends Component {\n    a = useState({ xml, onMounted });\n}\nregistry.category("a").add("b", A);\n',
    ),
    {
      before: script('import { a } from "@web/a";\nconst { useStore } = owl.hooks;\nuseStore(a);\n'),
      todos: 1,
    },
  ],
  noops: [
    ...OWL_NOOPS,
    ...OWL_CASES.map(({ before }) => before),
    script('import { hooks } from "./birds";\nexport const { a } = hooks;\n'),
  ],
  js: {
    Program(program, context) {
      if (!/=\s*owl\b/.test(context.text)) return;
      const taken = takenFromOwl(program);
      const good = taken.filter(({ names }) => names);
      const [first] = good;
      const old = taken.some(({ holder }) => holder !== undefined);
      // The global name alone still works: see owl-global.
      const edits =
        first && old && isModule(program, context) ? owlImport(program, good, [], context) : undefined;
      if (first && edits)
        context.report({
          at: first.statement,
          message: 'OWL 2 has its hooks and tags at the top, and is a module: import from @odoo/owl.',
          fix: { title: 'Import from @odoo/owl', safe: true, edits },
        });
      else if (old && first)
        context.report({
          at: first.statement,
          message:
            'OWL 2 has no owl.hooks, owl.tags, owl.core and owl.utils: what is left of them is in owl itself.',
          options: [
            {
              title: 'Import what is left from its top',
              code: 'import { useState, onMounted, xml } from "@odoo/owl";',
            },
          ],
        });
      for (const { statement, names } of taken)
        if (!names)
          context.report({
            at: statement,
            message:
              'Some of this is not in OWL 2: stores, contexts, routers and debounce are gone, and Portal is the directive t-portal; see https://github.com/odoo/owl/blob/master/CHANGELOG.md.',
            options: [
              {
                title: 'Take a service of the web client, or a reactive object, in the place of a store',
                code: 'const state = useState(reactiveObject);',
              },
              { title: 'Write what is used of it in the module itself' },
            ],
          });
    },
  },
});
