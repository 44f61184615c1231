import type { ModuleIndex, ViewFacts } from '../../../source/module-index.ts';
import { qualified } from '../../../source/xml/data.ts';
import { attribute, attributeValue, elementsOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { compileXPath } from '../../../source/xml/xpath.ts';
import { didYouMean } from '../../../util/suggest.ts';
import type { Finding, ModuleRule } from './rule.ts';

// Views that extend others, and records of own models.

/** Nodes of an extension that say where: an xpath, or any node with a position. */
function* places(view: ViewFacts): Generator<XmlElement> {
  if (view.inherits === undefined) return;
  const roots = view.roots.flatMap((root) => (root.name === 'data' ? elementsOf(root) : [root]));
  for (const root of roots) yield root;
}

/** Source: tools/template_inheritance.py: other children are skipped, and elsewhere it is an element like any. */
const attributes: ModuleRule = {
  id: 'attribute-elements',
  reads: 'xml',
  holds: '<attribute> stands where attributes are set, and alone there',
  *check(index) {
    for (const view of index.views) {
      for (const place of places(view)) {
        const sets = attributeValue(place, 'position') === 'attributes';
        for (const child of elementsOf(place)) {
          if (sets === (child.name === 'attribute')) continue;
          yield {
            message: sets
              ? `<${child.name}> below position="attributes" is ignored.`
              : '<attribute> below another position is put into the view as an element, and sets nothing.',
            source: view.source,
            at: child.tag,
            fix: sets ? 'Put it into an xpath of its own.' : 'Write position="attributes".',
          };
        }
      }
    }
  },
};

const xpaths: ModuleRule = {
  id: 'xpath-finds',
  reads: 'xml',
  holds: 'every xpath into a view of this module finds its node',
  *check(index) {
    const primary = new Map(index.views.map((view) => [view.xmlid, view]));
    for (const view of index.views) {
      const parent = primary.get(view.inherits && qualified(view.inherits, index.module.name));
      const [root] = parent?.roots ?? [];
      // What other extensions put into the view is not in its own arch.
      if (!parent || !root || parent.inherits !== undefined || extensions(index, parent) > 1) continue;
      for (const place of places(view)) {
        const expr = place.name === 'xpath' ? attribute(place, 'expr') : undefined;
        const found = expr && compileXPath(expr.value)?.(root);
        if (!expr || !found || found.length > 0 || addsIt(view, place)) continue;
        yield {
          message: `The xpath ${expr.value} finds nothing in ${parent.xmlid}.`,
          source: view.source,
          at: expr.valueSpan,
          fix: 'Correct the expression: the installation stops there.',
        };
      }
    }
  },
};

function extensions({ views, module }: ModuleIndex, parent: ViewFacts): number {
  return views.filter((view) => view.inherits && qualified(view.inherits, module.name) === parent.xmlid)
    .length;
}

/** An earlier change of the same view may add the node that a later one looks for. */
function addsIt(view: ViewFacts, place: XmlElement): boolean {
  const before = [...places(view)];
  return (
    before.indexOf(place) > 0 &&
    before.slice(0, before.indexOf(place)).some((each) => elementsOf(each).length > 0)
  );
}

const records: ModuleRule = {
  id: 'record-fields-exist',
  reads: 'xml',
  holds: 'every field that a record of an own model sets is there',
  *check(index) {
    for (const { fact, source } of index.records) {
      const facts = index.models.get(fact.model);
      if (!facts?.closed || fact.element?.name !== 'record') continue;
      for (const field of elementsOf(fact.element)) {
        const name = attribute(field, 'name');
        if (field.name !== 'field' || !name || facts.hasField(name.value)) continue;
        const known = facts.classes.flatMap((each) => each.fact.fields.map((one) => one.name));
        const finding: Finding = {
          message: `The record sets ${fact.model}.${name.value}, which does not exist.`,
          source,
          at: name.valueSpan,
          fix: didYouMean(name.value, known).trim() || `Add the field to ${fact.model}, or remove it here.`,
        };
        yield finding;
      }
    }
  },
};

export const EXTENSION_RULES: readonly ModuleRule[] = [attributes, xpaths, records];
