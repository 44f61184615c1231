import { entrySpan, MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-auto-install-wrong',
  aliases: ['COR013'],
  severity: 'high',
  category: 'correctness',
  summary: 'auto_install names a module that is not in depends',
  why: 'The list says which of the dependencies have to be there for the module to come by itself. Odoo refuses a manifest whose list has another name, and the module is then on no list of modules: it can neither be installed nor updated, and the log says so in one line at the start.',
  link: MANIFEST_GUIDE,
  bad: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "depends": ["sale"], "auto_install": ["sale", "stock"]}\n',
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "depends": ["sale", "stock"], "auto_install": ["sale"]}\n',
    },
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "depends": ["sale"], "auto_install": True}\n',
    },
    {
      // Without any, the module comes in every database, and base is a dependency of all.
      '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "auto_install": []}\n',
    },
  ],
  manifest({ entries }, { report }) {
    const entry = entries.get('auto_install');
    const depends = entries.get('depends')?.value ?? ['base'];
    if (!entry || !Array.isArray(entry.value) || !Array.isArray(depends)) return;
    const strange = entry.value.filter((name) => typeof name === 'string' && !depends.includes(name));
    if (strange.length === 0) return;
    report({
      at: entrySpan(entry),
      message: `Odoo refuses the manifest: auto_install names ${strange.join(', ')}, which depends does not. Put it into depends, or take it out here.`,
    });
  },
});
