import { GONE_IMPORT_NOOPS } from '../../cases/gone.ts';
import { script } from '../../cases/script.ts';
import { goneImports } from '../../js/moved-imports.ts';
import { defineMigration } from '../../rule.ts';

const ADVICE: Readonly<Record<string, string>> = {
  '@web/core/domain evalDomain': 'Write new Domain(domain).contains(values).',
  '@web_editor/js/editor/snippets.options': 'An option of the website builder is a plugin of html_builder.',
  '@website/js/editor/snippets.options': 'An option of the website builder is a plugin of html_builder.',
  '@web_editor/js/backend/html_field':
    'The field is in @html_editor/fields/html_field: compare it before you import it.',
};

export default defineMigration({
  id: 'gone-js-import',
  to: '19.0',
  breaks: 'error',
  summary: 'Imports of what the web client does not have any more',
  why: 'A file that imports a module that is not there is not loaded; a name that its module lacks is undefined.',
  link: 'https://github.com/odoo/odoo/tree/19.0/addons/web/static/src',
  cases: [
    {
      before: script(
        'import options from "@web_editor/js/editor/snippets.options";\noptions.registry.a = 1;\n',
      ),
      todos: 1,
    },
    {
      before: script('import { evalDomain } from "@web/core/domain";\nevalDomain();\n'),
      todos: 1,
    },
  ],
  noops: [...GONE_IMPORT_NOOPS, script('import { Domain } from "@web/core/domain";\nnew Domain([]);\n')],
  ...goneImports('19.0', { advice: ADVICE }),
});
