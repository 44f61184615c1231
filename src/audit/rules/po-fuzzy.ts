import { currentEntries, idLine, shown } from '../po/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'po-fuzzy',
  aliases: ['I18009'],
  severity: 'info',
  category: 'i18n',
  profile: 'strict',
  cosmetic: true,
  summary: 'A translation that a tool has guessed, and that Odoo shows all the same',
  why: 'Tools mark an entry as fuzzy when its source has changed, or when they took the translation of a text that is like it. gettext leaves such an entry out; Odoo does not look at the mark and shows the guess. Somebody has to read it: take the mark off, or empty the translation.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tools/translate.py',
  bad: {
    'i18n/es.po': `
      msgid ""
      msgstr ""
      "Language: es\\n"

      #. module: example_module
      #: model:ir.model.fields,field_description:example_module.field_x
      #, fuzzy
      msgid "Branches"
      msgstr "Rama"
    `,
  },
  good: {
    'i18n/es.po': `
      #, fuzzy
      msgid ""
      msgstr ""
      "Language: es\\n"

      #. module: example_module
      #: model:ir.model.fields,field_description:example_module.field_x
      msgid "Branch"
      msgstr "Rama"

      #. module: example_module
      #, fuzzy
      msgid "Leaf"
      msgstr ""

      #, fuzzy
      #~ msgid "Root"
      #~ msgstr "Rama"
    `,
  },
  po(file, context) {
    for (const entry of currentEntries(file)) {
      if (!entry.fuzzy || entry.translations.every(({ value }) => value === '')) continue;
      context.report({
        at: { start: entry.start, end: idLine(entry).end },
        message: `The translation of "${shown(entry.id.value)}" is a guess, and Odoo shows it: read it and take "fuzzy" off, or empty it.`,
      });
    }
  },
});
