import { GONE_IMPORT_NOOPS } from '../../cases/gone.ts';
import { script } from '../../cases/script.ts';
import { goneImports } from '../../js/moved-imports.ts';
import { defineMigration } from '../../rule.ts';
import { RENAMED } from './moved-js-import.ts';

const ADVICE: Readonly<Record<string, string>> = {
  '@web/core/user_service': 'Write import { user } from "@web/core/user".',
  '@web/core/browser/router_service': 'The router is router of @web/core/browser/router.',
  '@web/core/network/rpc_service': 'The function is rpc of @web/core/network/rpc.',
  '@web/core/utils/components WithEnv':
    'Give the environment to a component with useSubEnv or useChildSubEnv of @odoo/owl.',
  '@web/legacy/js/core/dialog': 'Show a component of @web/core/dialog/dialog with the service dialog.',
  '@web/legacy/js/core/widget':
    'A widget of a page is publicWidget.Widget of @web/legacy/js/public/public_widget.',
};

export default defineMigration({
  id: 'gone-js-import',
  to: '18.0',
  breaks: 'error',
  summary: 'Imports of what the web client does not have any more',
  why: 'A file that imports a module that is not there is not loaded; a name that its module lacks is undefined.',
  link: 'https://github.com/odoo/odoo/tree/18.0/addons/web/static/src',
  cases: [
    {
      before: script('import { userService } from "@web/core/user_service";\nuserService.start();\n'),
      todos: 1,
    },
    {
      before: script('import { MacroEngine } from "@web/core/macro";\nnew MacroEngine();\n'),
      todos: 1,
    },
    {
      before: script('import Dialog from "@web/legacy/js/core/dialog";\nDialog.alert();\n'),
      todos: 1,
    },
  ],
  noops: [
    ...GONE_IMPORT_NOOPS,
    script('import { router } from "@web/core/browser/router";\nrouter.current;\n'),
  ],
  ...goneImports('18.0', { renamed: RENAMED, advice: ADVICE }),
});
