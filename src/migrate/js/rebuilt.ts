import type { JsContext } from '../../audit/rule.ts';
import { importsIn } from './imports.ts';
import { webMoves } from './web-moves.ts';

/**
 * The script is made of parts of Odoo's that 17.0 has nowhere, so that somebody writes it anew: an edit of what is
 * around them would be one more thing to undo. Whoever tells what is gone tells it of these imports too.
 */
export function mustBeRebuilt({ file, module }: JsContext): boolean {
  const { modules } = webMoves('17.0');
  const root = file.root;
  return (
    root !== undefined &&
    importsIn(root).some(({ from, specifiers }) => {
      if (from.startsWith(`@${module.name}/`) || !Object.hasOwn(modules, from)) return false;
      const places = modules[from] ?? {};
      const isThere = (name: string) => Object.hasOwn(places, name) && (places[name] ?? '').startsWith('@');
      return specifiers.length === 0 || specifiers.some(({ imported }) => !isThere(imported));
    })
  );
}
