import type { Case } from '../rule.ts';
import { script, scriptCase } from './script.ts';

/** Modules that take OWL from its global name, and import it then. */
export const OWL_CASES: readonly Case[] = [
  scriptCase(
    '/** @odoo-module **/\nconst {Component} = owl;\nimport {registry} from "@web/core/registry";\n\nexport class A extends Component {}\nregistry.category("a").add("b", A);\n',
    '/** @odoo-module **/\nimport {Component} from "@odoo/owl";\nimport {registry} from "@web/core/registry";\n\nexport class A extends Component {}\nregistry.category("a").add("b", A);\n',
  ),
  scriptCase(
    'import { registry } from "@web/core/registry";\n\nconst { Component, xml: template } = owl;\n\nexport class A extends Component {}\nregistry.category("a").add("b", template(A));\n',
    'import { registry } from "@web/core/registry";\nimport { Component, xml as template } from "@odoo/owl";\n\nexport class A extends Component {}\nregistry.category("a").add("b", template(A));\n',
  ),
  scriptCase(
    'import { useState } from "@odoo/owl";\nconst { Component } = owl;\n\nexport class A extends Component {\n    a = useState({});\n}\n',
    'import { useState, Component } from "@odoo/owl";\n\nexport class A extends Component {\n    a = useState({});\n}\n',
  ),
];

/** What imports it already, is no module, or is another thing of that name. */
export const OWL_NOOPS: readonly Case['before'][] = [
  script('import { Component } from "@odoo/owl";\nexport class A extends Component {}\n'),
  script('(function () { const { Component } = owl; return Component; })();\n'),
  script('import { owl } from "../birds";\nexport const { Component } = owl;\n'),
  script('import { a } from "@web/a";\nexport const b = bird.owl;\n'),
];
