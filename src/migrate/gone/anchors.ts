import type { Series } from '../../series/profile.ts';
import { attribute, attributeValue } from '../../source/xml/query.ts';
import { webMoves } from '../js/web-moves.ts';
import type { MigrationRule } from '../rule.ts';

/** Visitor that tells the xpaths of a client template's extension which look for something that the template has not any more. */
export function goneAnchors(to: Series): Pick<MigrationRule, 'template'> {
  return {
    template: {
      xpath(element, context) {
        const expr = attribute(element, 'expr');
        let root = element.parent;
        while (root && attributeValue(root, 't-inherit') === undefined) root = root.parent;
        const name = root && attributeValue(root, 't-inherit');
        const { anchors } = webMoves(to);
        const lost = name !== undefined && Object.hasOwn(anchors, name) ? anchors[name] : undefined;
        if (!expr || !lost) return;
        const gone = marksOf(expr.value).find((mark) => lost.includes(mark));
        if (gone === undefined) return;
        const what = gone.startsWith('.')
          ? `the class ${gone.slice(1)}`
          : gone.includes('=')
            ? `@${gone}`
            : `<${gone}>`;
        context.report({
          at: expr,
          message: `The template ${name} of ${to} has no ${what}: where an xpath finds nothing the web client does not start.`,
          options: [
            { title: 'Look for another place in the template as it is now' },
            { title: 'Take the extension away, where the web client shows it by itself now' },
          ],
        });
      },
    },
  };
}

/** What an xpath looks for: tags, `.class` and `attribute=value`. */
function marksOf(expr: string): readonly string[] {
  const marks: string[] = [];
  for (const { 1: list = '' } of expr.matchAll(/hasclass\(([^)]*)\)/g))
    for (const { 2: word = '' } of list.matchAll(/(['"])([\w-]+)\1/g)) marks.push(`.${word}`);
  for (const [, name = '', , value = ''] of expr.matchAll(/@([\w-]+)\s*=\s*(['"])(.*?)\2/g)) {
    if (name === 'class') for (const word of value.split(/\s+/)) marks.push(`.${word}`);
    else marks.push(`${name}=${value}`);
  }
  const path = expr.replaceAll(/\[[^\]]*\]/g, '');
  for (const { 1: tag = '' } of path.matchAll(/(?:^|\/)([A-Za-z][\w.-]*)(?=\/|$)/g)) marks.push(tag);
  return marks;
}
