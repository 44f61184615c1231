import { movedImports, type Renamed } from '../../moved-imports.ts';
import { defineMigration } from '../../rule.ts';

export const RENAMED: Renamed = {
  '@web/core/utils/hooks useEffect': { module: '@odoo/owl', name: 'useEffect' },
  '@web/core/orm_service Commands': { module: '@web/core/orm_service', name: 'x2ManyCommands' },
};

export default defineMigration({
  id: 'moved-js-import',
  to: '16.0',
  breaks: 'error',
  summary: 'What the web client exports from another module is imported from there',
  why: 'A file that imports a module that is not there is not loaded, nor is any that needs it.',
  link: 'https://github.com/odoo/odoo/tree/16.0/addons/web/static/src',
  cases: [
    {
      before: js(
        'import { parseFloat, parseInteger } from "@web/fields/parsers";\n\nexport const n = parseFloat("1") + parseInteger("2");\n',
      ),
      after: js(
        'import { parseFloat, parseInteger } from "@web/views/fields/parsers";\n\nexport const n = parseFloat("1") + parseInteger("2");\n',
      ),
    },
    {
      before: js(
        "import {useEffect, useService} from '@web/core/utils/hooks';\nimport {Component} from '@odoo/owl';\n\nuseEffect(useService, Component);\n",
      ),
      after: js(
        "import {useService} from '@web/core/utils/hooks';\nimport {Component, useEffect} from '@odoo/owl';\n\nuseEffect(useService, Component);\n",
      ),
    },
    {
      before: js(
        'import { Commands } from "@web/core/orm_service";\n\nexport const a = Commands.create(false, {});\n',
      ),
      after: js(
        'import { x2ManyCommands } from "@web/core/orm_service";\n\nexport const a = x2ManyCommands.create(false, {});\n',
      ),
    },
  ],
  noops: [
    js('import { registry } from "@web/core/registry";\nregistry.category("a");\n'),
    js('import { a } from "@somebody/views/model";\na();\n'),
    js('import { a } from "./model";\na();\n'),
    js('// import { a } from "@web/views/model";\nexport const a = 1;\n'),
    js('import { useService } from "@web/core/utils/hooks";\nuseService("a");\n'),
    js('import { useEffect } from "@odoo/owl";\nuseEffect();\n'),
  ],
  ...movedImports('16.0', RENAMED),
});

function js(text: string) {
  return { 'static/src/js/a.js': text };
}
