import { script } from '../../cases/script.ts';
import { movedImports } from '../../js/moved-imports.ts';
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
      before: script(
        'import { stepUtils } from "@web_tour/tour_service/tour_utils";\n\nstepUtils.showAppsMenuItem();\n',
      ),
      after: script('import { stepUtils } from "@web_tour/tour_utils";\n\nstepUtils.showAppsMenuItem();\n'),
    },
    {
      before: script('import {uuid, getActiveActions} from "@web/views/utils";\n\nuuid(getActiveActions);\n'),
      after: script(
        'import {getActiveActions} from "@web/views/utils";\nimport {uuid} from "@web/core/utils/strings";\n\nuuid(getActiveActions);\n',
      ),
    },
  ],
  noops: [
    script('import { registry } from "@web/core/registry";\nregistry.category("a");\n'),
    script('import { a } from "@somebody/views/model";\na();\n'),
    script('import { a } from "./model";\na();\n'),
    script('// import { a } from "@web/views/model";\nexport const a = 1;\n'),
    script('import { stepUtils } from "@web_tour/tour_utils";\nstepUtils.a();\n'),
  ],
  ...movedImports('19.0'),
});
