import { defineRule } from '../rule.ts';

/** One mistake tends to drag others behind it. */
const MOST = 3;

export default defineRule({
  id: 'po-syntax-error',
  severity: 'medium',
  category: 'i18n',
  summary: 'A translation file that cannot be read',
  why: 'Odoo reads the file as a whole: one line that fits nothing, and none of its translations is loaded. The installation goes on, with an error in the log alone.',
  link: 'https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html',
  bad: [
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch"
        msgstr "Rama
        principal"
      `,
    },
    { 'i18n/fr.po': 'This is no translation.' },
    {
      'i18n/nl.po': `
        msgid ""
        msgstr ""

        #. module: example_module
        msgid "Say "yes""
        msgstr "Zeg ja"
      `,
    },
    {
      'i18n/nl.po': `
        msgid ""
        msgstr ""

        #. module: example_module
        msgid "One"
        msgid "Two"
        msgstr "Twee"
      `,
    },
  ],
  good: [
    {
      'i18n/es.po': `
        # Spanish
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: model:ir.model.fields,help:example_module.field_x
        #, python-format, fuzzy
        #| msgid "Say \\"no\\""
        msgctxt "answer"
        msgid ""
        "Say \\"yes\\"\\n"
        "or \\\\ no"
        msgstr "Di que sí"

        msgid "%d book"
        msgid_plural "%d books"
        msgstr[0] "%d libro"
        msgstr[1] "%d libros"

        #~ msgid "Gone"
        #~ msgstr ""
        #~ "Fuera"
      `,
    },
    // Without a translation, and with nothing between two entries.
    {
      'i18n/example_module.pot': `
        msgid ""
        msgstr ""
        msgid "One"
        msgstr ""
        msgid "Two"
        msgstr ""
      `,
    },
  ],
  po(file, context) {
    for (const problem of file.problems.slice(0, MOST)) {
      context.report({
        at: problem,
        message: `The file cannot be read here, ${problem.message}: no translation of ${file.source.path} is loaded.`,
      });
    }
  },
});
