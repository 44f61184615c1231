import { GONE_IMPORT_NOOPS } from '../../cases/gone.ts';
import { script } from '../../cases/script.ts';
import { goneImports } from '../../js/moved-imports.ts';
import { defineMigration } from '../../rule.ts';

const ADVICE: Readonly<Record<string, string>> = {
  '@web/core/utils/hooks useListener':
    'Listen in the template with t-on-, or on an element with useExternalListener of @odoo/owl.',
  '@web/core/utils/timing throttle': 'throttleForAnimation and debounce are left in @web/core/utils/timing.',
  '@web/core/utils/xml XMLParser':
    'A parser of archs is a class of its own; visitXML and parseXML are functions of @web/core/utils/xml.',
  '@web/core/utils/patch unpatch': 'patch() gives back a function that undoes it.',
  '@web/core/assets loadXML': 'List the template in the bundle of assets.',
  '@web/core/l10n/dates areDateEquals': 'It is areDatesEqual now.',
  '@mail/model/model_core':
    'The models of the messaging were written anew as services: patch a service or a component of @mail/core.',
  '@mail/model/model_field':
    'The models of the messaging were written anew as services: patch a service or a component of @mail/core.',
  '@mail/model/model_field_command':
    'The models of the messaging were written anew as services: patch a service or a component of @mail/core.',
  '@web/core/datepicker/datepicker':
    'A date is picked with DateTimeInput of @web/core/datetime/datetime_input.',
};

export default defineMigration({
  id: 'gone-js-import',
  to: '17.0',
  breaks: 'error',
  summary: 'Imports of what the web client does not have any more',
  why: 'A file that imports a module that is not there is not loaded; a name that its module lacks is undefined.',
  link: 'https://github.com/odoo/odoo/tree/17.0/addons/web/static/src',
  cases: [
    {
      before: script(
        'import { useListener, useService } from "@web/core/utils/hooks";\nuseListener(useService);\n',
      ),
      todos: 1,
    },
    {
      before: script('import { useModel } from "@web/views/model";\nuseModel();\n'),
      todos: 1,
    },
    {
      before: script('import "@mail/model/model_core";\n'),
      todos: 1,
    },
  ],
  noops: [
    ...GONE_IMPORT_NOOPS,
    script('import { Model } from "@web/views/model_of_mine";\nnew Model();\n'),
    script('import { useService } from "@web/core/utils/hooks";\nuseService("a");\n'),
    script('import { parseXML } from "@web/core/utils/xml";\n'),
  ],
  ...goneImports('17.0', { advice: ADVICE }),
});
