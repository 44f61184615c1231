import type { Series } from '../../series/profile.ts';
import type { StyleFile } from '../../source/style.ts';
import { webMoves } from '../js/web-moves.ts';
import type { MigrationRule, StyleContext } from '../rule.ts';
import { boundIn, type StyleUse, usesIn } from '../styles/names.ts';

/**
 * Visitor of stylesheets for variables, mixins, placeholders and functions that no stylesheet of the series defines. A
 * variable whose value was plain is defined where it is used, as it was. `handled`: another rule knows better.
 */
export function goneStyles(
  since: Series,
  handled: (name: string) => boolean = () => false,
): Pick<MigrationRule, 'style'> {
  const names = () => webMoves(since).styles;
  const isGone = (name: string) => Object.hasOwn(names(), name) && !handled(name);
  return {
    style(file, context) {
      if (!file.source.path.endsWith('.scss')) return;
      const uses = usesIn(file).filter(({ name }) => isGone(name));
      if (uses.length === 0) return;
      const own = new Set(context.styles.flatMap((each) => [...boundIn(each)]));
      const seen = new Set<string>();
      for (const use of uses) {
        if (own.has(use.name) || seen.has(use.name)) continue;
        seen.add(use.name);
        const value = names()[use.name] ?? '';
        if (value === '') ask(use, since, context);
        else define(use, { value, since }, file, context);
      }
    },
  };
}

const KINDS: Readonly<Record<string, string>> = { $: 'variable', '@': 'mixin', '%': 'placeholder' };

function ask(use: StyleUse, since: Series, context: StyleContext): void {
  const kind = KINDS[use.name[0] ?? ''] ?? 'function';
  const name = kind === 'mixin' ? use.name.slice(1) : use.name;
  const broken =
    kind === 'function'
      ? 'the browser gets the call as it stands, and drops the declaration'
      : 'the whole bundle is not built';
  context.report({
    at: use,
    message: `The ${kind} ${name} is gone in ${since}, where no stylesheet of Odoo defines it: ${broken}.`,
    options: [
      { title: `Write the value or the declarations that ${name} stood for` },
      { title: `Define ${name} in a stylesheet of the module that is loaded before this one` },
    ],
  });
}

/** At the head of each file that uses it. It is told once, for the first of them. */
function define(
  { name, start, end }: StyleUse,
  { value, since }: { readonly value: string; readonly since: Series },
  file: StyleFile,
  { styles, report }: StyleContext,
): void {
  const users = styles.filter(
    (each) => each.source.path.endsWith('.scss') && usesIn(each).some((use) => use.name === name),
  );
  if (users[0] !== file) return;
  report({
    at: { start, end },
    message: `The variable ${name} is gone in ${since}: the whole bundle is not built where it is used.`,
    fix: {
      title: `Define ${name} as it was`,
      safe: false,
      edits: users.map(({ source }) => {
        const at = /^\uFEFF?(?:@charset[^;]*;\s*)?/.exec(source.text)?.[0].length ?? 0;
        const gap = source.text.startsWith('$', at) ? '' : '\n';
        return { file: source.path, start: at, end: at, text: `${name}: ${value} !default;\n${gap}` };
      }),
    },
  });
}
