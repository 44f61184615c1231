import { formatPo } from '../../source/po-format.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'po-pretty-format',
  severity: 'info',
  category: 'i18n',
  profile: 'strict',
  cosmetic: true,
  summary: 'A translation file that is not written as Odoo exports it',
  why: 'Odoo sorts the entries by their text, breaks lines at 78 columns and leaves a translation empty that equals its source. A file that is written otherwise changes all over with the next export, and nobody sees what is new in it.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/tools/translate.py',
  bad: [
    {
      'i18n/es.po': `
        #
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        msgid "Zinc"
        msgstr "Cinc"

        #. module: example_module
        msgid "Branch"
        msgstr "Branch"
      `,
    },
    {
      'i18n/es.po': `
        #
        msgid ""
        msgstr ""
        "Language: es\\n"
        "Project-Id-Version: Odoo\\n"

        #. module: example_module
        msgid "A text that goes on and on, well beyond all that fits in a line of a terminal"
        msgstr ""
      `,
    },
  ],
  good: [
    { 'i18n/nl.po': '#\nmsgid ""\nmsgstr ""\n' },
    {
      'i18n/es.po': `
        # Translation of Odoo Server.
        #
        msgid ""
        msgstr ""
        "Project-Id-Version: Odoo Server 17.0\\n"
        "Language: es\\n"

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        #: model:ir.model.fields,field_description:example_module.field_with_a_long_name
        #, python-format
        msgid ""
        "A text that goes on and on, beyond all that fits in a line of a terminal"
        msgstr ""

        #. module: example_module
        msgid "Zinc"
        msgstr ""
        "Cinc\\n"
        "y más"

        #~ msgid "Gone"
        #~ msgstr "Fuera"
      `,
    },
  ],
  po(file, context) {
    if (file.problems.length > 0) return;
    const { text } = file.source;
    const wanted = formatPo(file);
    if (text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') === wanted) return;
    context.report({
      message: `${file.source.path} is not written as Odoo exports it: export it again, or have it sorted and wrapped.`,
      fix: {
        title: 'Sort the entries and wrap the lines',
        // An empty translation lets that of a more general language show.
        safe: false,
        edits: [{ start: 0, end: text.length, text: wanted }],
      },
    });
  },
});
