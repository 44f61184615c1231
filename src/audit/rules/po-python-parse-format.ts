import { currentEntries, isFilledIn, pairs, shown } from '../po/entries.ts';
import { formatTrouble } from '../po/placeholders.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'po-python-parse-format',
  aliases: ['po-msgstr-variables'],
  severity: 'medium',
  category: 'i18n',
  summary: 'A translation whose {} placeholders do not fit those of its source',
  why: 'The code calls format() on the translated text, with the values that the source names. A translation with another name or more places fails there, and only for the users of that language.',
  link: 'https://docs.python.org/3/library/string.html#format-string-syntax',
  bad: [
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "By {user}"
        msgstr "Por {usuario}"
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
        msgid "One of {}"
        msgstr "Uno de {} {}"
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
        msgid "{0} of {1}"
        msgstr "{0} {1} {2}"
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
        msgid "By {user}"
        msgstr "Por {user"
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
        msgid "{0} of {1}"
        msgstr "{0} {1} {2}"
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
        msgid "{0} of {1}"
        msgstr "{1}: {0}"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "By {user} on {date:%d}"
        msgstr "Por {user}"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Write {'a': 1}"
        msgstr "Escribe {'b': 1}"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Nothing"
        msgstr "Nada {x}"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "{user.name} of {{x}}"
        msgstr "{user.name} de {{y}}"
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
        msgid "By {user}"
        msgstr "Por {usuario}"
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
        msgid "By {user}"
        msgstr "Por {usuario}"
      `,
    },
  ],
  po(file, context) {
    for (const entry of currentEntries(file)) {
      if (!isFilledIn(entry)) continue;
      for (const [source, translation] of pairs(entry)) {
        const trouble = formatTrouble(source.value, translation.value);
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
