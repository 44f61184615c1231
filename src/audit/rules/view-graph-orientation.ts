import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { withoutAttribute } from '../xml/edits.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-graph-orientation',
  severity: 'high',
  category: 'views',
  from: '17.0',
  summary: 'orientation on a graph',
  why: 'Since 17.0 the schema of graphs does not have the attribute any more: the view is refused.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/addons/base/rng/graph_view.rng',
  bad: [viewExample('<graph orientation="vertical"><field name="name"/></graph>')],
  good: [viewExample('<graph type="bar"><field name="name"/></graph>')],
  arch: {
    graph(element, context) {
      const found = attribute(element, 'orientation');
      if (!found || context.series?.graphOrientation !== false) return;
      context.report({
        at: element.tag,
        message: 'A graph takes no orientation since 17.0, and the view is refused: leave it out.',
        fix: { title: 'Remove it', safe: true, edits: [withoutAttribute(found, context.text)] },
      });
    },
  },
});
