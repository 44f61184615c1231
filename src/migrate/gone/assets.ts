import type { Series } from '../../series/profile.ts';
import { webMoves } from '../js/web-moves.ts';
import type { MigrationRule } from '../rule.ts';

/** Visitor that tells scripts of Odoo's in the assets of a manifest that are gone: those before or after which files stand, too. */
export function goneAssets(to: Series): Pick<MigrationRule, 'manifest'> {
  return {
    manifest(manifest, context) {
      const assets = manifest.entries.get('assets')?.node;
      if (!assets) return;
      const own = context.module.name;
      const text = manifest.source.text.slice(assets.start, assets.end);
      const { modules } = webMoves(to);
      for (const found of text.matchAll(
        /(["'])\/?(\w+)\/static\/(src|tests)\/([^"'*]+?)(?:\/index)?\.js\1/g,
      )) {
        const [whole, , addon = '', part = '', path = ''] = found;
        const name = part === 'src' ? `@${addon}/${path}` : `@${addon}/../${part}/${path}`;
        if (addon === own || !Object.hasOwn(modules, name)) continue;
        const start = assets.start + found.index;
        const places = [
          ...new Set(Object.values(modules[name] ?? {}).map((place) => place.replace(/^\?/, ''))),
        ];
        const there = places.length > 0 ? ` What was in it is in ${places.join(' and ')} now.` : '';
        context.report({
          at: { start, end: start + whole.length },
          message: `There is no file ${whole.slice(1, -1)} in ${to}: a bundle that names it cannot be built.${there}`,
          options: [
            { title: 'Name a file that is there' },
            { title: 'Take the line out of the assets', code: whole },
          ],
        });
      }
    },
  };
}
