import { script } from '../../cases/script.ts';
import { movedImports, type Renamed } from '../../js/moved-imports.ts';
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
      before: script(
        'import { parseFloat, parseInteger } from "@web/fields/parsers";\n\nexport const n = parseFloat("1") + parseInteger("2");\n',
      ),
      after: script(
        'import { parseFloat, parseInteger } from "@web/views/fields/parsers";\n\nexport const n = parseFloat("1") + parseInteger("2");\n',
      ),
    },
    {
      before: script(
        "import {useEffect, useService} from '@web/core/utils/hooks';\nimport {Component} from '@odoo/owl';\n\nuseEffect(useService, Component);\n",
      ),
      after: script(
        "import {useService} from '@web/core/utils/hooks';\nimport {Component, useEffect} from '@odoo/owl';\n\nuseEffect(useService, Component);\n",
      ),
    },
    {
      before: script(
        'import { Commands } from "@web/core/orm_service";\n\nexport const a = Commands.create(false, {});\n',
      ),
      after: script(
        'import { x2ManyCommands } from "@web/core/orm_service";\n\nexport const a = x2ManyCommands.create(false, {});\n',
      ),
    },
  ],
  noops: [
    script('import { registry } from "@web/core/registry";\nregistry.category("a");\n'),
    script('import { a } from "@somebody/views/model";\na();\n'),
    script('import { a } from "./model";\na();\n'),
    script('// import { a } from "@web/views/model";\nexport const a = 1;\n'),
    script('import { useService } from "@web/core/utils/hooks";\nuseService("a");\n'),
    script('import { useEffect } from "@odoo/owl";\nuseEffect();\n'),
  ],
  ...movedImports('16.0', RENAMED),
});
