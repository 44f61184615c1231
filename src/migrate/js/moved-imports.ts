import type { JsContext } from '../../audit/rule.ts';
import type { Series } from '../../series/profile.ts';
import type { JsNode } from '../../source/js.ts';
import type { MigrationRule } from '../rule.ts';
import { type Import, importsIn, type Place, reimported, type Specifier } from './imports.ts';
import { webMoves } from './web-moves.ts';

/** Exports that got another name with their new place, by `MODULE NAME`. */
export type Renamed = Readonly<Record<string, Place>>;

/** Visitor that takes what Odoo's web client has at another place from there. */
export function movedImports(to: Series, renamed: Renamed = {}): Pick<MigrationRule, 'js'> {
  return {
    js: {
      Program(program, context) {
        for (const given of imports(program, context)) {
          const places = new Map<Specifier, Place>();
          for (const each of given.specifiers) {
            const place = placeOf(given.from, each.imported, to, renamed);
            if (typeof place === 'object') places.set(each, place);
          }
          const [first] = places.values();
          if (!first) continue;
          context.report({
            at: given.statement,
            message: `${[...places.keys()].map(({ local }) => local).join(', ')}: at another place than ${given.from} since ${to}.`,
            fix: {
              title: `Import from ${first.module}`,
              safe: ![...places.values()].some(({ likely }) => likely),
              edits: reimported(program, given, places, context.text),
            },
          });
        }
      },
    },
  };
}

/** Visitor that tells imports of what Odoo's web client has no more. `advice` by module, or by `MODULE NAME`. */
export function goneImports(
  to: Series,
  { renamed = {}, advice = {} }: { renamed?: Renamed; advice?: Readonly<Record<string, string>> } = {},
): Pick<MigrationRule, 'js'> {
  return {
    js: {
      Program(program, context) {
        for (const given of imports(program, context)) {
          const gone = given.specifiers.filter(
            ({ imported }) => typeof placeOf(given.from, imported, to, renamed) === 'string',
          );
          const alone = given.specifiers.length === 0 && Object.hasOwn(webMoves(to).modules, given.from);
          if (gone.length === 0 && !alone) continue;
          const tips = gone.map((each) => tipOf(given, each, to, { renamed, advice }));
          const known = new Set(tips.filter((tip) => tip !== undefined));
          const general = Object.hasOwn(advice, given.from) ? advice[given.from] : undefined;
          const what = gone.length === 0 ? given.from : gone.map(({ local }) => local).join(', ');
          const where = gone.length === 0 ? '' : ` of ${given.from}`;
          const help =
            known.size > 0 ? [...known].join(' ') : (general ?? 'Nothing took its place under this name.');
          context.report({
            at: given.statement,
            message: `${what}${where}: gone in ${to}. ${help}`,
            options: [
              ...gone.flatMap((each) => {
                const near = placeOf(given.from, each.imported, to, renamed);
                return typeof near === 'string' && near !== ''
                  ? [
                      {
                        title: `Import ${each.imported} from ${near}, and rewrite what uses it`,
                        code: `import { ${each.imported} } from "${near}";`,
                      },
                    ]
                  : [];
              }),
              { title: 'Rebuild what the file does on what the web client has now' },
              { title: 'Take the file out of the assets, where the web client does it by itself now' },
            ],
          });
        }
      },
    },
  };
}

/** Those of modules that are not the module's own. */
function imports(program: JsNode, { module }: JsContext): readonly Import[] {
  return importsIn(program).filter(
    ({ from }) => from.startsWith('@') && !from.startsWith(`@${module.name}/`),
  );
}

/** Undefined for what is still there; a text where it is gone: the only namesake, or `""`. */
function placeOf(from: string, imported: string, to: Series, renamed: Renamed): Place | string | undefined {
  const key = `${from} ${imported}`;
  if (Object.hasOwn(renamed, key)) return renamed[key];
  const { modules, exports } = webMoves(to);
  const gone = Object.hasOwn(modules, from) ? modules[from] : undefined;
  if (gone) {
    const place = Object.hasOwn(gone, imported) ? (gone[imported] ?? '') : '';
    return /^@/.test(place) ? { module: place, name: imported } : place.slice(1);
  }
  const lost = Object.hasOwn(exports, from) ? exports[from] : undefined;
  if (!lost || !Object.hasOwn(lost, imported)) return undefined;
  const place = lost[imported] ?? '';
  return /^@/.test(place) ? { module: place, name: imported } : place.slice(1);
}

function tipOf(
  { from }: Import,
  { imported }: Specifier,
  to: Series,
  { renamed, advice }: { renamed: Renamed; advice: Readonly<Record<string, string>> },
): string | undefined {
  const key = `${from} ${imported}`;
  if (Object.hasOwn(advice, key)) return advice[key];
  const near = placeOf(from, imported, to, renamed);
  return typeof near === 'string' && near !== ''
    ? `${near} has a ${imported}, but it was rewritten: compare it before you import it.`
    : undefined;
}
