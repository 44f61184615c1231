import { currentEntries, idLine, shown } from '../po/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'po-requires-module',
  severity: 'medium',
  category: 'i18n',
  summary: 'An entry of a translation file without "#. module:"',
  why: 'Odoo takes the module of a term from the comment "#. module: name" above it. An entry without one stops the import of the whole file.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/tools/translate.py',
  bad: {
    'i18n/es.po': `
      msgid ""
      msgstr ""
      "Language: es\\n"

      #: model:ir.model.fields,field_description:example_module.field_x
      msgid "Branch"
      msgstr "Rama"
    `,
  },
  good: [
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch"
        msgstr "Rama"

        #. modules: example_module, base
        msgid "Other"
        msgstr ""
      `,
    },
    // What is obsolete is not read.
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""

        #~ msgid "Branch"
        #~ msgstr "Rama"
      `,
    },
  ],
  po(file, context) {
    if (file.problems.length > 0) return;
    for (const entry of currentEntries(file)) {
      if (entry.modules.length > 0) continue;
      context.report({
        at: { start: entry.start, end: idLine(entry).end },
        message: `"${shown(entry.id.value)}" names no module, for which Odoo does not import the file: write "#. module: ${context.module.name}" above it.`,
      });
    }
  },
});
