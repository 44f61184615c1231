import type { PoEntry } from '../../source/po.ts';
import { currentEntries, idLine, shown } from '../po/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'po-duplicate-message-definition',
  aliases: ['duplicate-po-message-definition'],
  severity: 'low',
  category: 'i18n',
  summary: 'A text that a translation file has twice',
  why: 'Odoo exports each text once, with all its places. Of two entries the next export keeps one, and the work on the other one is lost.',
  link: 'https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html',
  bad: {
    'i18n/es.po': `
      msgid ""
      msgstr ""

      #. module: example_module
      #: model:ir.model.fields,field_description:example_module.field_x
      msgid "Branch"
      msgstr "Rama"

      #. module: example_module
      #: model:ir.model.fields,field_description:example_module.field_y
      msgid "Branch"
      msgstr "Sucursal"
    `,
  },
  good: [
    {
      'i18n/es.po': `
        msgid ""
        msgstr ""

        #. module: example_module
        msgctxt "tree"
        msgid "Branch"
        msgstr "Rama"

        #. module: example_module
        msgctxt "company"
        msgid "Branch"
        msgstr "Sucursal"

        #~ msgid "Branch"
        #~ msgstr "Filial"
      `,
    },
    // Written by hand, one entry for each place.
    {
      'i18n_extra/es.po': `
        msgid ""
        msgstr ""

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch"
        msgstr "Rama"

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_y
        msgid "Branch"
        msgstr "Sucursal"
      `,
    },
  ],
  po(file, context) {
    if (!file.source.path.startsWith('i18n/')) return;
    const known = new Map<string, PoEntry[]>();
    for (const entry of currentEntries(file)) {
      const key = `${entry.context?.value ?? ''}\u0004${entry.id.value}`;
      const before = known.get(key);
      if (before) before.push(entry);
      else known.set(key, [entry]);
    }
    for (const [first, ...others] of known.values()) {
      if (!first || others.length === 0) continue;
      const lines = others.map(({ id }) => file.source.lineAt(id.start)).join(', ');
      context.report({
        at: idLine(first),
        message: `"${shown(first.id.value)}" is there again in line ${lines}: put all places above one entry, since the next export keeps only one.`,
      });
    }
  },
});
