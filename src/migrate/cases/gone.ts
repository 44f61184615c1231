import type { Case } from '../rule.ts';
import { script } from './script.ts';

type Examples = readonly Case['before'][];

/** Imports of Python that no series takes away, or that are guarded. */
export const GONE_PYTHON_NOOPS: Examples = [
  'from odoo import api, fields, models\n',
  'from odoo.tools import float_compare\n',
  'from my.tools.misc import profile\n',
  'try:\n    from odoo.tools.test_config import conf\nexcept ImportError:\n    conf = None\n',
];

/** Imports of scripts that no series takes away, or that are not of Odoo. */
export const GONE_IMPORT_NOOPS: Examples = [
  script('import { registry } from "@web/core/registry";\nregistry.category("a");\n'),
  script('import { a } from "@somebody/views/model";\na();\n'),
  script('import { a } from "../model";\na();\n'),
  script('// import { a } from "@web/views/model";\nexport const a = 1;\n'),
];

/** A service that is there, one whose name is not known, and a dependency that is there. */
export const GONE_SERVICE_NOOPS: Examples = [
  script('const orm = useService("orm");\n'),
  script('const a = useService(name);\n'),
  script('export const a = { dependencies: ["orm"], start() {} };\n'),
];

/** A module that puts these lines into the bundle of the backend. */
export function inBundle(lines: string): Case['before'] {
  return {
    '__manifest__.py': `{"name": "Example", "depends": ["web"], "assets": {"web.assets_backend": [${lines}]}}\n`,
  };
}

/** A script that requires one module of odoo.define that is gone, and one that imports another. */
export function legacyCases(required: string, imported: string): readonly Case[] {
  return [
    {
      before: script(
        `odoo.define("example.a", function (require) {\n    const a = require("${required}");\n    a.include({});\n});\n`,
      ),
      todos: 1,
    },
    {
      before: script(`/** @odoo-module **/\nimport a from "${imported}";\na.include({});\n`),
      todos: 1,
    },
  ];
}

/** What is there, what the module defines itself, and the name as a text. */
export function legacyNoops(name: string): Examples {
  return [
    script(
      'odoo.define("example.a", function (require) {\n    const a = require("web.core");\n    a._t("b");\n});\n',
    ),
    script(
      `odoo.define("${name}", function () {});\nodoo.define("example.a", function (require) {\n    require("${name}");\n});\n`,
    ),
    script('const a = require(name);\nexport default a;\n'),
    script(`export const a = "${name}";\n`),
  ];
}

/** An extension of one template of the web client that is gone, and a call of another. */
export function templateCases(inherited: string, called: string): readonly Case[] {
  return [
    {
      before: templates(
        `<t t-name="example.A" t-inherit="${inherited}" t-inherit-mode="extension"><xpath expr="//a" position="inside"/></t>`,
      ),
      todos: 1,
    },
    { before: templates(`<t t-name="example.A"><t t-call="${called}"/></t>`), todos: 1 },
  ];
}

/** What is there, what the module has itself, a computed name, and a template of the server. */
export function templateNoops(inherited: string, called: string): Examples {
  return [
    templates('<t t-name="example.A" t-inherit="web.ListView" t-inherit-mode="primary"/>'),
    templates(`<t t-name="${inherited}"/><t t-inherit="${inherited}"/>`),
    templates('<t t-name="example.A"><t t-call="{{ web }}"/></t>'),
    { 'views/a.xml': `<odoo><template id="a"><t t-call="${called}"/></template></odoo>\n` },
  ];
}

/** An extension of a template of the web client that looks for what it lacks. */
export function anchorCase(template: string, expr: string): Case {
  return { before: extension(template, expr), todos: 1 };
}

/** What was never there, a template of others, the template itself, and one that is no extension. */
export function anchorNoops(template: string, expr: string, other: string): Examples {
  return [
    extension(template, `//div[hasclass('o_example_of_mine')]`),
    extension('example.Template', expr),
    extension(other, '.'),
    templates(`<t t-name="example.A"><xpath expr="${expr}"/></t>`),
  ];
}

function extension(template: string, expr: string): Case['before'] {
  return templates(
    `<t t-name="example.A" t-inherit="${template}" t-inherit-mode="extension"><xpath expr="${expr}" position="after"><a/></xpath></t>`,
  );
}

function templates(content: string): Case['before'] {
  return { 'static/src/xml/a.xml': `<templates>${content}</templates>\n` };
}
