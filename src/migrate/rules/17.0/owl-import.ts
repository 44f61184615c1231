import { isModule, owlImport, takenFromOwl } from '../../js-owl.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'owl-import',
  to: '17.0',
  breaks: 'style',
  summary: 'OWL is imported, and not taken from the global name',
  why: 'Every module of Odoo imports it from @odoo/owl; the global name is for scripts that are no modules.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/utils/hooks.js',
  cases: [
    js(
      '/** @odoo-module **/\nconst {Component} = owl;\nimport {registry} from "@web/core/registry";\n\nexport class A extends Component {}\nregistry.category("a").add("b", A);\n',
      '/** @odoo-module **/\nimport {Component} from "@odoo/owl";\nimport {registry} from "@web/core/registry";\n\nexport class A extends Component {}\nregistry.category("a").add("b", A);\n',
    ),
    js(
      'import { registry } from "@web/core/registry";\n\nconst { Component, xml: template } = owl;\n\nexport class A extends Component {}\nregistry.category("a").add("b", template(A));\n',
      'import { registry } from "@web/core/registry";\nimport { Component, xml as template } from "@odoo/owl";\n\nexport class A extends Component {}\nregistry.category("a").add("b", template(A));\n',
    ),
    js(
      'import { useState } from "@odoo/owl";\nconst { Component } = owl;\n\nexport class A extends Component {\n    a = useState({});\n}\n',
      'import { useState, Component } from "@odoo/owl";\n\nexport class A extends Component {\n    a = useState({});\n}\n',
    ),
  ],
  noops: [
    script('import { Component } from "@odoo/owl";\nexport class A extends Component {}\n'),
    script('(function () { const { Component } = owl; return Component; })();\n'),
    script('import { owl } from "./birds";\nexport const { Component } = owl;\n'),
    script('import { a } from "@web/a";\nexport const b = bird.owl;\n'),
  ],
  js: {
    Program(program, context) {
      if (!/=\s*owl\b/.test(context.text)) return;
      if (!isModule(program, context)) return;
      const taken = takenFromOwl(program).filter(({ names, holder }) => names && holder === undefined);
      const [first] = taken;
      const edits = first && owlImport(program, taken, [], context);
      if (!first || !edits) return;
      context.report({
        at: first.statement,
        message: 'OWL is a module: import from @odoo/owl.',
        fix: { title: 'Import from @odoo/owl', safe: true, edits },
      });
    },
  },
});

function js(before: string, after: string) {
  return { before: script(before), after: script(after) };
}

function script(text: string) {
  return { 'static/src/js/a.js': text };
}
