import { script } from '../../cases/script.ts';
import { movedImports, type Renamed } from '../../js/moved-imports.ts';
import { defineMigration } from '../../rule.ts';

export const RENAMED: Renamed = {
  '@web/core/network/rpc_service jsonrpc': { module: '@web/core/network/rpc', name: 'rpc' },
  '@web/core/l10n/translation _lt': { module: '@web/core/l10n/translation', name: '_t' },
  // The part for the backend is a patch of the one that the portal has too.
  '@mail/core/web/chatter Chatter': {
    module: '@mail/chatter/web_portal/chatter',
    name: 'Chatter',
    likely: true,
  },
  '@web/views/utils archParseBoolean': { module: '@web/core/utils/strings', name: 'exprToBoolean' },
  '@web/views/view_hook useSetupView': {
    module: '@web/search/action_hook',
    name: 'useSetupAction',
    likely: true,
  },
};

export default defineMigration({
  id: 'moved-js-import',
  to: '18.0',
  breaks: 'error',
  summary: 'What the web client exports from another module is imported from there',
  why: 'A file that imports a module that is not there is not loaded, nor is any that needs it.',
  link: 'https://github.com/odoo/odoo/tree/18.0/addons/web/static/src',
  cases: [
    {
      before: script(
        'import { jsonrpc, ConnectionLostError } from "@web/core/network/rpc_service";\n\njsonrpc("/a").catch((e) => e instanceof ConnectionLostError);\n',
      ),
      after: script(
        'import { rpc, ConnectionLostError } from "@web/core/network/rpc";\n\nrpc("/a").catch((e) => e instanceof ConnectionLostError);\n',
      ),
    },
    {
      before: script('import {_lt} from "@web/core/l10n/translation";\n\nexport const a = _lt("A");\n'),
      after: script('import {_t} from "@web/core/l10n/translation";\n\nexport const a = _t("A");\n'),
    },
    {
      before: script(
        'import { archParseBoolean } from "@web/views/utils";\n\nexport const a = { archParseBoolean };\n',
      ),
      after: script(
        'import { exprToBoolean as archParseBoolean } from "@web/core/utils/strings";\n\nexport const a = { archParseBoolean };\n',
      ),
    },
    {
      before: script(
        'import {_lt, _t} from "@web/core/l10n/translation";\n\nexport const a = [_lt("A"), _t("B")];\n',
      ),
      after: script(
        'import {_t} from "@web/core/l10n/translation";\n\nexport const a = [_t("A"), _t("B")];\n',
      ),
    },
    {
      before: script(
        'import { useSetupAction } from "@web/webclient/actions/action_hook";\n\nuseSetupAction({});\n',
      ),
      after: script('import { useSetupAction } from "@web/search/action_hook";\n\nuseSetupAction({});\n'),
    },
  ],
  noops: [
    script('import { registry } from "@web/core/registry";\nregistry.category("a");\n'),
    script('import { a } from "@somebody/views/model";\na();\n'),
    script('import { a } from "./model";\na();\n'),
    script('// import { a } from "@web/views/model";\nexport const a = 1;\n'),
    script('import { _t } from "@web/core/l10n/translation";\n_t("a");\n'),
    script('import { rpc } from "@web/core/network/rpc";\nrpc("/a");\n'),
  ],
  ...movedImports('18.0', RENAMED),
});
