import { script, scriptCase } from '../../cases/script.ts';
import { classesIn, registrationsIn } from '../../js/field-components.ts';
import { described } from '../../js/field-descriptor.ts';
import { importsIn } from '../../js/imports.ts';
import { mustBeRebuilt } from '../../js/rebuilt.ts';
import { defineMigration } from '../../rule.ts';

const HEAD = `import { registry } from "@web/core/registry";
import { Component } from "@odoo/owl";
`;

export default defineMigration({
  id: 'field-descriptor',
  to: '17.0',
  breaks: 'error',
  summary: 'What is registered for a field is an object with its component and all that is said of it',
  why: 'Since 17.0 the registry of fields takes no components but descriptions of them: a form with a component that was registered by itself does not open.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/views/fields/field.js',
  cases: [
    scriptCase(
      `${HEAD}
export class Step extends Component {}
Step.template = "example.Step";
Step.displayName = "Step";
Step.supportedTypes = ["float"];
Step.extractProps = ({ attrs }) => {
    return {
        step: attrs.options.step || 1,
        placeholder: attrs.placeholder,
    };
};

registry.category("fields").add("step", Step);
`,
      `${HEAD}
export class Step extends Component {}
Step.template = "example.Step";

export const step = {
    component: Step,
    displayName: "Step",
    supportedTypes: ["float"],
    extractProps: ({ attrs, options }) => {
        return {
            step: options.step || 1,
            placeholder: attrs.placeholder,
        };
    },
};

registry.category("fields").add("step", step);
`,
    ),
    scriptCase(
      `import {registry} from "@web/core/registry";
import {CharField} from "@web/views/fields/char/char_field";

class LinkField extends CharField {
    static supportedTypes = ["char", "text"];
    static isEmpty(record, name) {
        return !record.data[name];
    }
    setup() {
        super.setup();
    }
}

registry.category("fields").add("link", LinkField).add("list.link", LinkField);
`,
      `import {registry} from "@web/core/registry";
import {CharField, charField} from "@web/views/fields/char/char_field";

class LinkField extends CharField {
    setup() {
        super.setup();
    }
}

export const linkField = {
    ...charField,
    component: LinkField,
    supportedTypes: ["char", "text"],
    isEmpty(record, name) {
        return !record.data[name];
    },
};

registry.category("fields").add("link", linkField).add("list.link", linkField);
`,
    ),
    scriptCase(
      `import { registry } from "@web/core/registry";
const { Component } = owl;

class Money extends Component {}
Money.fieldDependencies = { currency_id: { type: "many2one", relation: "res.currency" } };

const fields = registry.category("fields");
fields.add("example_money", Money);
`,
      `import { registry } from "@web/core/registry";
const { Component } = owl;

class Money extends Component {}

const fields = registry.category("fields");
export const money = {
    component: Money,
    fieldDependencies: [{ name: "currency_id", type: "many2one", relation: "res.currency" }],
};

fields.add("example_money", money);
`,
    ),
    {
      before: script(`${HEAD}
class A extends Component {}
A.extractProps = ({ attrs, field }) => ({ size: field.size, a: attrs.a });
registry.category("fields").add("a", A);
`),
      todos: 1,
    },
    {
      before: script(`import { registry } from "@web/core/registry";
import { B } from "./b";

class A extends B {}
registry.category("fields").add("a", A);
`),
      todos: 1,
    },
    {
      before: script(`${HEAD}
class A extends Component {}
A.supportedTypes = ["char"];
export const types = A.supportedTypes;
registry.category("fields").add("a", A);
`),
      todos: 1,
    },
  ],
  noops: [
    script(`${HEAD}
class A extends Component {}
export const a = { component: A };
registry.category("fields").add("a", a);
`),
    script(`${HEAD}
class A extends Component {}
registry.category("actions").add("a", A);
`),
    script(`${HEAD}
class A extends Component {}
registry.category("fields").add("a", { component: A });
`),
    script(`${HEAD}
class A extends Component {}
A.supportedTypes = ["char"];
`),
    script(`import { registry } from "@web/core/registry";
import { aField } from "./a";
registry.category("fields").add("a", aField);
`),
    script(`${HEAD}
class A extends Component {}
registry.category("view_widgets").add("a", A);
`),
    script('class A {}\nfieldRegistry.add("a", A);\n'),
  ],
  js: {
    Program(program, context) {
      if (!/["']fields["']/.test(context.text) || importsIn(program).length === 0) return;
      if (mustBeRebuilt(context)) return;
      const classes = classesIn(program);
      const registrations = registrationsIn(program);
      for (const [name, node] of classes) {
        const own = registrations.filter((each) => each.name.name === name);
        const [first] = own;
        if (!first) continue;
        const edits = described(program, { name, node }, own, context.text);
        context.report({
          at: first.name,
          message: `Since 17.0 an object is registered for a field: { component: ${name}, supportedTypes, displayName, extractProps: ({ attrs, options }) => ({ ... }) }, with ...charField or the like in it where the component extends a field of Odoo's.`,
          fix: edits && { title: 'Describe the component', safe: false, edits },
          options: [
            {
              title: 'Describe the component, and register the description',
              code: `registry.category("fields").add("${first.key}", { component: ${name} });`,
            },
          ],
        });
      }
    },
  },
});
