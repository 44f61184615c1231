import { currentEntries, isFilledIn, pairs, shown } from '../po/entries.ts';
import { printfTrouble } from '../po/placeholders.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'po-python-parse-printf',
  aliases: ['po-msgstr-variables'],
  severity: 'medium',
  category: 'i18n',
  summary: 'A translation whose %s placeholders do not fit those of its source',
  why: 'The code fills the placeholders of the source. A translation that has more, fewer or other ones fails when it is filled, or shows the wrong value, and only for the users of that language.',
  link: 'https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting',
  bad: [
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Two books: %s and %s"
        msgstr "Un libro: %s"
      `,
    },
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Total of %s"
        msgstr "Total de %d"
      `,
    },
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "By %(user)s"
        msgstr "Por %(usuario)s"
      `,
    },
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "50%% of %s"
        msgstr "50% vun %s"
      `,
    },
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "By %s"
        msgstr "Por %(user)s"
      `,
    },
    // Since 17.0 the export marks nothing; what comes from code is filled in all the same.
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        msgid "By %(user)s"
        msgstr "Por %(usuario)s"
      `,
    },
  ],
  good: [
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Total of %d"
        msgstr "Total de %s"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "By %(user)s on %(date)s"
        msgstr "Por %(user)s"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "100 % sure of %s"
        msgstr "100% seguro de %s"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "5 % less"
        msgstr "5 % de menos"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "50%% of %s"
        msgstr "50%% de %s"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Total of %s"
        msgstr ""
      `,
    },
    // A text of a view is shown as it is.
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: model_terms:ir.ui.view,arch_db:example_module.view
        msgid "Two books: %s and %s"
        msgstr "Un libro: %s"
      `,
    },
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, no-python-format
        msgid "Two books: %s and %s"
        msgstr "Un libro: %s"
      `,
    },
  ],
  po(file, context) {
    for (const entry of currentEntries(file)) {
      if (!isFilledIn(entry)) continue;
      for (const [source, translation] of pairs(entry)) {
        const trouble = printfTrouble(source.value, translation.value);
        if (trouble === undefined) continue;
        context.report({
          at: { start: entry.id.start, end: translation.end },
          message: `The translation "${shown(translation.value)}" does not fit its source, ${trouble}: it fails when it is filled in.`,
        });
        break;
      }
    }
  },
});
