import { attributeOf } from '../expression/attribute.ts';
import type { MigrationRule } from '../rule.ts';

/** New name by old name. */
export type ModelNames = Readonly<Record<string, string>>;

/**
 * Visitors that give models their new names: wherever a text of Python, an attribute or a field of a data file is the
 * old name and nothing else, and in the xmlids that Odoo makes of models (`model_stock_production_lot`).
 */
export function renamedModels(
  names: ModelNames,
  since: string,
): Pick<MigrationRule, 'python' | 'xml' | 'csv'> {
  const ids = new Map(Object.entries(names).map(([old, now]) => [idOf(old), idOf(now)]));
  const pattern = new RegExp(`\\b(${[...ids.keys()].join('|')})\\b(?!_)`, 'g');
  const fix = (start: number, end: number, text: string) => ({
    title: `Write ${text}`,
    safe: true,
    edits: [{ start, end, text }],
  });
  const message = (old: string, now: string) => `The model ${old} is ${now} since ${since}.`;
  return {
    python: {
      string(node, context) {
        const content = node.children[1];
        if (node.children.length !== 3 || content?.type !== 'string_content') return;
        const old = context.slice(content);
        const now = Object.hasOwn(names, old) ? names[old] : undefined;
        if (now !== undefined) {
          // The module that makes a model of this name itself keeps it.
          if (context.index.models.get(old)?.own) return;
          context.report({ at: node, message: message(old, now), fix: fix(content.start, content.end, now) });
        } else if (old.includes('model_')) {
          const replaced = old.replaceAll(pattern, (id: string) => ids.get(id) ?? id);
          if (replaced !== old && /^[\w.]+$/.test(old))
            context.report({
              at: node,
              message: message(old, replaced),
              fix: fix(content.start, content.end, replaced),
            });
        }
      },
    },
    xml: {
      '*'(element, context) {
        for (const name of ['model', 'res_model', 'src_model', 'binding_model', 'ref', 'model_id', 'eval']) {
          const attribute = attributeOf(element, name);
          if (!attribute) continue;
          const { start, end } = attribute.valueSpan;
          const old = context.text.slice(start, end);
          const now =
            (Object.hasOwn(names, old) ? names[old] : undefined) ??
            old.replaceAll(pattern, (id) => ids.get(id) ?? id);
          if (now === old || context.index.models.get(old)?.own) continue;
          context.report({ at: attribute, message: message(old, now), fix: fix(start, end, now) });
        }
        const [only] = element.children;
        if (element.name !== 'field' || element.children.length !== 1 || only?.type !== 'text') return;
        const old = only.value.trim();
        const now = Object.hasOwn(names, old) ? names[old] : undefined;
        if (now === undefined || context.index.models.get(old)?.own) return;
        const start = only.start + context.text.slice(only.start, only.end).indexOf(old);
        context.report({ at: only, message: message(old, now), fix: fix(start, start + old.length, now) });
      },
    },
    csv(file, context) {
      for (const row of file.rows) {
        for (const cell of row) {
          const now = cell.value.replaceAll(pattern, (id) => ids.get(id) ?? id);
          if (now === cell.value || !/^[\w.]+$/.test(cell.value) || cell === row[0]) continue;
          const raw = context.text.slice(cell.start, cell.end);
          const start = cell.start + raw.indexOf(cell.value);
          context.report({
            at: cell,
            message: message(cell.value, now),
            fix: fix(start, start + cell.value.length, now),
          });
        }
      }
    },
  };
}

function idOf(model: string): string {
  return `model_${model.replaceAll('.', '_')}`;
}
