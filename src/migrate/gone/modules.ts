import type { Report } from '../../audit/rule.ts';
import { manifestValue } from '../../source/manifest.ts';
import { parts } from '../../source/python/literal.ts';
import type { Manifest, Span } from '../../source/types.ts';
import { changed } from '../python/manifest-edits.ts';
import type { MigrationRule } from '../rule.ts';

/** What took the place of a module; `null` where nothing did. */
export type ModuleNames = Readonly<Record<string, string | null>>;

/**
 * Visitor of the manifest that gives modules their new names among the dependencies. A module that the old series has
 * and the new one has not, and that nobody has named a successor of, is left to a human.
 */
export function goneModules(names: ModuleNames, since: string): Pick<MigrationRule, 'manifest'> {
  return {
    manifest(manifest, context) {
      const { target, project } = context;
      const entry = manifest.entries.get('depends');
      const list = manifestValue(manifest, 'depends');
      if (!target || !entry || !Array.isArray(list)) return;
      twice(list, entry, manifest, context);
      for (const node of parts(entry.node)) {
        const content = node.type === 'string' && node.children.length === 3 ? node.children[1] : undefined;
        const old = content && manifest.source.text.slice(content.start, content.end);
        if (!content || old === undefined || target.modules.has(old) || !project.modules.has(old)) continue;
        const now = Object.hasOwn(names, old) ? names[old] : undefined;
        if (now === undefined || now === null || !target.modules.has(now)) {
          context.report({
            at: node,
            about: { kind: 'module', name: old },
            message: `The module ${old} is gone in ${since}: take it from the dependencies, and what is used of it too, or bring it along as a module of your own.`,
            options: [
              { title: `Take ${old} from the dependencies, and what is used of it too` },
              { title: `Bring ${old} along as a module of your own for ${since}` },
            ],
          });
          continue;
        }
        const listed = list.includes(now);
        context.report({
          at: node,
          message: `The module ${old} is part of ${now} since ${since}.`,
          fix: {
            title: listed ? `Drop ${old}` : `Depend on ${now}`,
            safe: false,
            edits: listed
              ? changed(manifest, { kind: 'remove', path: ['depends'], value: old })
              : [{ start: content.start, end: content.end, text: now }],
          },
        });
      }
    },
  };

  /** Another rule of the hop may have added what takes its place, while it was given that name. */
  function twice(
    list: readonly unknown[],
    at: Span,
    manifest: Manifest,
    context: { report(report: Report): void },
  ): void {
    const double = list.find(
      (name, i) => Object.values(names).includes(String(name)) && list.indexOf(name) < i,
    );
    if (typeof double !== 'string') return;
    context.report({
      at,
      message: `The module ${double} stands twice among the dependencies.`,
      fix: {
        title: `Name ${double} once`,
        safe: true,
        edits: changed(manifest, { kind: 'remove', path: ['depends'], value: double }),
      },
    });
  }
}
