import { movedImports } from '../../moved-imports.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'moved-js-import',
  to: '19.0',
  breaks: 'error',
  summary: 'What the web client exports from another module is imported from there',
  why: 'A file that imports a module that is not there is not loaded, nor is any that needs it.',
  link: 'https://github.com/odoo/odoo/tree/19.0/addons/web/static/src',
  cases: [
    {
      before: js(
        'import { stepUtils } from "@web_tour/tour_service/tour_utils";\n\nstepUtils.showAppsMenuItem();\n',
      ),
      after: js('import { stepUtils } from "@web_tour/tour_utils";\n\nstepUtils.showAppsMenuItem();\n'),
    },
    {
      before: js('import {uuid, getActiveActions} from "@web/views/utils";\n\nuuid(getActiveActions);\n'),
      after: js(
        'import {getActiveActions} from "@web/views/utils";\nimport {uuid} from "@web/core/utils/strings";\n\nuuid(getActiveActions);\n',
      ),
    },
  ],
  noops: [
    js('import { registry } from "@web/core/registry";\nregistry.category("a");\n'),
    js('import { a } from "@somebody/views/model";\na();\n'),
    js('import { a } from "./model";\na();\n'),
    js('// import { a } from "@web/views/model";\nexport const a = 1;\n'),
    js('import { stepUtils } from "@web_tour/tour_utils";\nstepUtils.a();\n'),
  ],
  ...movedImports('19.0'),
});

function js(text: string) {
  return { 'static/src/js/a.js': text };
}
