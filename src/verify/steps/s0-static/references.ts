import { generatedXmlids } from '../../../source/module-index.ts';
import { pythonRefs } from '../../../source/python/refs.ts';
import { attribute, attributeValue } from '../../../source/xml/query.ts';
import { didYouMean } from '../../../util/suggest.ts';
import type { ModuleRule } from './rule.ts';

/** Odoo looks for them when the code runs; of a group that does not exist nobody is a member. */
const xmlids: ModuleRule = {
  id: 'python-refs-exist',
  reads: 'python',
  holds: 'every record of this module that the Python names is declared',
  *check(index) {
    const { module, records } = index;
    const declared = new Set([
      ...records.flatMap(({ fact }) => fact.xmlid ?? []),
      ...generatedXmlids(index),
      // What is not listed is told of by another rule.
      ...module.xml.flatMap((file) => file.records.flatMap(({ xmlid }) => xmlid ?? [])),
    ]);
    const known = [...declared].map((id) => id.replace(/^.*\./, ''));
    // Records that the code itself makes and names, as in a hook.
    const text = module.python.map(({ source }) => source.text).join('\n');
    for (const { source, xmlid, start, end } of pythonRefs(module)) {
      if (!xmlid.startsWith(`${module.name}.`) || declared.has(xmlid)) continue;
      const name = xmlid.slice(module.name.length + 1);
      if (text.includes(`"${name}"`) || text.includes(`'${name}'`)) continue;
      yield {
        message: `${xmlid} is declared nowhere.`,
        source,
        at: { start, end },
        fix: didYouMean(name, known).trim() || 'Declare it, or correct the id.',
      };
    }
  },
};

const icons: ModuleRule = {
  id: 'menu-icons-exist',
  reads: 'xml',
  holds: 'every icon of a menu that is a file of this module is there',
  *check({ module, records }) {
    for (const { fact, source } of records) {
      const icon = fact.element?.name === 'menuitem' ? attribute(fact.element, 'web_icon') : undefined;
      const [owner, path] = icon?.value.split(',') ?? [];
      if (!icon || owner !== module.name || path === undefined || module.files.includes(path)) continue;
      yield {
        message: `The icon ${path} does not exist.`,
        source,
        at: icon.valueSpan,
        fix: 'Add the file, or correct the path.',
      };
    }
  },
};

/** A menu without an action and without others below is never shown. Source: ir_ui_menu.py, `_visible_menu_ids`. */
const menus: ModuleRule = {
  id: 'menus-open',
  reads: 'xml',
  holds: 'every menu opens something, or has menus below',
  *check({ records, module }) {
    const made = records.filter(({ fact }) => fact.element?.name === 'menuitem');
    const parents = new Set(
      made.flatMap(({ fact }) => {
        const parent = fact.element && attributeValue(fact.element, 'parent');
        return parent === undefined ? [] : [parent.includes('.') ? parent : `${module.name}.${parent}`];
      }),
    );
    for (const { fact, source } of made) {
      const { element, xmlid } = fact;
      if (!element || xmlid === undefined || !xmlid.startsWith(`${module.name}.`)) continue;
      // Nested menus stand below; others may be added as <record>s.
      const isParent = parents.has(xmlid) || element.children.some((child) => child.type === 'element');
      const quoted = records.some(
        ({ fact: other }) => other.model === 'ir.ui.menu' && other.element?.name === 'record',
      );
      if (isParent || quoted || attribute(element, 'action')) continue;
      yield {
        message: `${xmlid} has no action and no menu below: it is never shown.`,
        source,
        at: element.tag,
        fix: 'Give it an action, or remove it.',
        // A module that depends on this one may put menus there.
        verdict: 'warn',
      };
    }
  },
};

export const REFERENCE_RULES: readonly ModuleRule[] = [xmlids, icons, menus];
