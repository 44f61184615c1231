import { GONE_IMPORT_NOOPS } from '../../cases/gone.ts';
import { script } from '../../cases/script.ts';
import { goneImports } from '../../js/moved-imports.ts';
import { defineMigration } from '../../rule.ts';
import { RENAMED } from './moved-js-import.ts';

const ADVICE: Readonly<Record<string, string>> = {
  '@web/core/utils/hooks onDestroyed': 'Write onWillDestroy of @odoo/owl.',
  '@web/core/assets loadAssets': 'Write loadBundle({ jsLibs, cssLibs, assetLibs }) of @web/core/assets.',
  '@web/core/assets loadPublicAsset': 'Write loadBundle of @web/core/assets.',
};

export default defineMigration({
  id: 'gone-js-import',
  to: '16.0',
  breaks: 'error',
  summary: 'Imports of what the web client does not have any more',
  why: 'A file that imports a module that is not there is not loaded; a name that its module lacks is undefined.',
  link: 'https://github.com/odoo/odoo/tree/16.0/addons/web/static/src',
  cases: [
    {
      before: script('import { loadAssets } from "@web/core/assets";\n'),
      todos: 1,
    },
    {
      before: script('import { registerNewModel } from "@mail/model/model_core";\nregisterNewModel("a");\n'),
      todos: 1,
    },
    {
      before: script('import * as f from "@web/fields/parsers";\nf.parseFloat("1");\n'),
      todos: 1,
    },
  ],
  noops: [...GONE_IMPORT_NOOPS, script('import { loadJS } from "@web/core/assets";\nloadJS("a");\n')],
  ...goneImports('16.0', { renamed: RENAMED, advice: ADVICE }),
});
