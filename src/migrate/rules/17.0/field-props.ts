import { script } from '../../cases/script.ts';
import { fieldScopes, propUses, templateEdits } from '../../js/field-props.ts';
import { importsIn } from '../../js/imports.ts';
import { mustBeRebuilt } from '../../js/rebuilt.ts';
import { defineMigration } from '../../rule.ts';

const HEAD = `import { standardFieldProps } from "@web/views/fields/standard_field_props";
import { Component, onWillUpdateProps } from "@odoo/owl";
`;

export default defineMigration({
  id: 'field-props',
  to: '17.0',
  breaks: 'error',
  summary: 'A component of a field asks its record for the value, and gives the new one to it',
  why: 'Since 17.0 a field is given its record and its name: this.props.value, update, type and setDirty are undefined.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/views/fields/standard_field_props.js',
  cases: [
    {
      before: {
        'static/src/js/a.js': `${HEAD}
export class Step extends Component {
    setup() {
        this.last = this.props.value;
        onWillUpdateProps((nextProps) => {
            this.last = nextProps.value;
        });
    }
    plus(ev) {
        this.props.setDirty(true);
        return this.props.update(this.props.value + 1, { save: true });
    }
    get kind() {
        return this.props.type === "integer";
    }
}
Step.template = "example.Step";
Step.props = { ...standardFieldProps };
`,
        'static/src/xml/a.xml': `<templates><t t-name="example.Step"><span t-esc="props.value" title="props.value"/><Other value="props.value"/></t><t t-name="example.B"><i t-esc="props.value"/></t></templates>\n`,
      },
      after: {
        'static/src/js/a.js': `${HEAD}
export class Step extends Component {
    setup() {
        this.last = this.props.record.data[this.props.name];
        onWillUpdateProps((nextProps) => {
            this.last = nextProps.record.data[nextProps.name];
        });
    }
    plus(ev) {
        this.props.record.model.bus.trigger("FIELD_IS_DIRTY", true);
        return this.props.record.update({ [this.props.name]: this.props.record.data[this.props.name] + 1 }, { save: true });
    }
    get kind() {
        return this.props.record.fields[this.props.name].type === "integer";
    }
}
Step.template = "example.Step";
Step.props = { ...standardFieldProps };
`,
        'static/src/xml/a.xml': `<templates><t t-name="example.Step"><span t-esc="props.record.data[props.name]" title="props.value"/><Other value="props.record.data[props.name]"/></t><t t-name="example.B"><i t-esc="props.value"/></t></templates>\n`,
      },
    },
    {
      before: script(
        'import {DomainField} from "@web/views/fields/domain/domain_field";\nimport {patch} from "@web/core/utils/patch";\n\npatch(DomainField.prototype, {\n    open() {\n        return this.props.update(this.props.value);\n    },\n});\n',
      ),
      after: script(
        'import {DomainField} from "@web/views/fields/domain/domain_field";\nimport {patch} from "@web/core/utils/patch";\n\npatch(DomainField.prototype, {\n    open() {\n        return this.props.record.update({[this.props.name]: this.props.record.data[this.props.name]});\n    },\n});\n',
      ),
    },
    {
      before: script(
        `import { registry } from "@web/core/registry";\nimport { Component } from "@odoo/owl";\n\nclass A extends Component {\n    setup() {\n        const { value } = this.props;\n        this.value = value;\n    }\n}\nexport const a = { component: A };\nregistry.category("fields").add("a", a);\n`,
      ),
      todos: 1,
    },
  ],
  noops: [
    script(
      `import { Component } from "@odoo/owl";\n\nexport class A extends Component {\n    get a() {\n        return this.props.value;\n    }\n}\n`,
    ),
    script(
      `${HEAD}\nexport class A extends Component {\n    get a() {\n        return this.props.record.data[this.props.name];\n    }\n}\nA.props = standardFieldProps;\n`,
    ),
    script(
      `import { Dialog } from "@web/core/dialog/dialog";\n\nexport class A extends Dialog {\n    get a() {\n        return this.props.update(1);\n    }\n}\n`,
    ),
    script(
      `${HEAD}\nexport class A extends Component {\n    get a() {\n        return this.state.value;\n    }\n}\nA.props = { ...standardFieldProps, size: Number };\n`,
    ),
    {
      'static/src/xml/a.xml': '<templates><t t-name="example.A"><t t-esc="props.value"/></t></templates>\n',
    },
  ],
  js: {
    Program(program, context) {
      if (!/\bprops\b/.test(context.text) || importsIn(program).length === 0) return;
      if (mustBeRebuilt(context)) return;
      for (const scope of fieldScopes(program, context.text)) {
        const { edits, open } = propUses(scope, context.text);
        const shown = scope.template === undefined ? [] : templateEdits(context.module, scope.template);
        const [first] = [...edits, ...open];
        if (edits.length + shown.length > 0)
          context.report({
            at: first ?? scope.node,
            message: 'A field is given its record and its name since 17.0, and no value.',
            fix: { title: 'Ask the record for the value', safe: true, edits: [...edits, ...shown] },
          });
        for (const at of open)
          context.report({
            at,
            message:
              'A field is given its record and its name since 17.0: the value is this.props.record.data[this.props.name], and is set with this.props.record.update({ [this.props.name]: value }).',
            options: [
              { title: 'Read the value from the record', code: 'this.props.record.data[this.props.name]' },
              { title: 'Set it there', code: 'this.props.record.update({ [this.props.name]: value })' },
            ],
          });
      }
    },
  },
});
