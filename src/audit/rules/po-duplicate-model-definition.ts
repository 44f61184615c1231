import type { PoEntry } from '../../source/po.ts';
import { currentEntries, idLine, shown } from '../po/entries.ts';
import { defineRule } from '../rule.ts';

const TERMS = /^model:[\w.]+,(?:arch|arch_db|\w*_html|content):/;

export default defineRule({
  id: 'po-duplicate-model-definition',
  severity: 'low',
  category: 'i18n',
  summary: 'A place that a translation file translates twice',
  why: 'A line such as "#: model:ir.model.fields,help:sale.field_x" says which value is translated. When two entries name the same one, which of them wins depends on the order in the file.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/tools/translate.py',
  bad: [
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch"
        msgstr "Rama"

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch office"
        msgstr "Sucursal"
      `,
    },
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch"
        msgstr "Rama"
      `,
    },
  ],
  good: {
    'i18n/es.po': `
      msgid ""
      msgstr ""

      #. module: example_module
      #: model:ir.model.fields,field_description:example_module.field_x
      #: model:ir.model.fields,field_description:example_module.field_y
      msgid "Branch"
      msgstr "Rama"

      #. module: example_module
      #: model_terms:ir.ui.view,arch_db:example_module.view
      msgid "A"
      msgstr "Un"

      #. module: example_module
      #: model:ir.ui.view,arch_db:example_module.view
      msgid "Old A"
      msgstr "Un"

      #. module: example_module
      #: model:ir.ui.view,arch_db:example_module.view
      msgid "Old B"
      msgstr "Bé"

      #. module: example_module
      #: model_terms:ir.ui.view,arch_db:example_module.view
      #: code:addons/example_module/models/a.py:0
      msgid "B"
      msgstr "Bé"

      #~ #: model:ir.model.fields,field_description:example_module.field_x
      #~ msgid "Gone"
      #~ msgstr "Fuera"
    `,
  },
  po(file, context) {
    const known = new Map<string, PoEntry[]>();
    for (const entry of currentEntries(file)) {
      for (const { text } of entry.references) {
        // Of a view or a page each text is a term of its own, however old exports name the place.
        if (!text.startsWith('model:') || TERMS.test(text)) continue;
        const before = known.get(text);
        if (before) before.push(entry);
        else known.set(text, [entry]);
      }
    }
    for (const [place, [first, ...others]] of known) {
      if (!first || others.length === 0) continue;
      const lines = [...new Set(others.map(({ id }) => file.source.lineAt(id.start)))];
      const where = others.every((other) => other === first)
        ? 'in the same entry'
        : `in line ${lines.join(', ')}`;
      context.report({
        at: idLine(first),
        message: `"${shown(first.id.value)}" is for ${place}, and so is what stands ${where}: leave one of them.`,
      });
    }
  },
});
