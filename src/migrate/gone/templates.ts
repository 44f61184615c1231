import type { Series } from '../../series/profile.ts';
import { attribute } from '../../source/xml/query.ts';
import { webMoves } from '../js/web-moves.ts';
import type { MigrationRule } from '../rule.ts';

/** Visitor that tells templates which extend or call one of Odoo's that is gone. */
export function goneTemplates(to: Series): Pick<MigrationRule, 'template'> {
  return {
    template: {
      '*'(element, context) {
        for (const name of ['t-inherit', 't-call', 't-extend']) {
          const found = attribute(element, name);
          const value = found?.value.trim() ?? '';
          if (!found || !webMoves(to).templates.includes(value) || isOwn(value, context.module.xml)) continue;
          const instead =
            name === 't-call'
              ? 'bring it along as a template of your own'
              : 'find what shows the place now, and extend that';
          context.report({
            at: found,
            message: `The web client of ${to} has no template ${value}, so the page fails or what is here is not shown: ${instead}.`,
            options:
              name === 't-call'
                ? [
                    { title: `Bring ${value} along as a template of your own` },
                    { title: 'Call another template' },
                  ]
                : [
                    { title: 'Extend the template that shows the place now' },
                    { title: 'Take the extension away, where the web client shows it by itself now' },
                  ],
          });
        }
      },
    },
  };
}

function isOwn(name: string, files: readonly { readonly source: { readonly text: string } }[]): boolean {
  return files.some(({ source }) => source.text.includes(`t-name="${name}"`));
}
