import { script } from '../../cases/script.ts';
import { movedImports } from '../../js/moved-imports.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'moved-js-import',
  to: '17.0',
  breaks: 'error',
  summary: 'What the web client exports from another module is imported from there',
  why: 'A file that imports a module that is not there is not loaded, nor is any that needs it.',
  link: 'https://github.com/odoo/odoo/tree/17.0/addons/web/static/src',
  cases: [
    {
      before: script(
        'import { TagsList } from "@web/views/fields/many2many_tags/tags_list";\n\nexport class A extends TagsList {}\n',
      ),
      after: script(
        'import { TagsList } from "@web/core/tags_list/tags_list";\n\nexport class A extends TagsList {}\n',
      ),
    },
    {
      before: script(
        'import {evalDomain, archParseBoolean} from "@web/views/utils";\n\nevalDomain(archParseBoolean("1"), {});\n',
      ),
      after: script(
        'import {archParseBoolean} from "@web/views/utils";\nimport {evalDomain} from "@web/core/domain";\n\nevalDomain(archParseBoolean("1"), {});\n',
      ),
    },
    {
      before: script(
        'import { Record as Base } from "@web/views/record";\n\nexport class A extends Base {}\n',
      ),
      after: script(
        'import { Record as Base } from "@web/model/record";\n\nexport class A extends Base {}\n',
      ),
    },
  ],
  noops: [
    script('import { registry } from "@web/core/registry";\nregistry.category("a");\n'),
    script('import { a } from "@somebody/views/model";\na();\n'),
    script('import { a } from "./model";\na();\n'),
    script('// import { a } from "@web/views/model";\nexport const a = 1;\n'),
    script('import { archParseBoolean } from "@web/views/utils";\narchParseBoolean("a");\n'),
    script('import { useModel } from "@web/views/model";\nuseModel();\n'),
  ],
  ...movedImports('17.0'),
});
