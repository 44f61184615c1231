import type { JsContext } from '../../audit/rule.ts';
import type { Series } from '../../series/profile.ts';
import type { JsNode } from '../../source/js.ts';
import { required, textOfLiteral } from '../js/define.ts';
import { ownModules } from '../js/own-modules.ts';
import { webMoves } from '../js/web-moves.ts';
import type { MigrationRule } from '../rule.ts';

/** Visitor that tells who requires or imports a module of `odoo.define` that is gone. */
export function goneLegacy(to: Series): Pick<MigrationRule, 'js'> {
  const look = (at: JsNode, name: string | undefined, context: JsContext) => {
    const { legacy } = webMoves(to);
    if (name === undefined || !Object.hasOwn(legacy, name)) return;
    if (ownModules(context.scripts, context.module.name).has(name)) return;
    const now = legacy[name] ?? '';
    const near = now.replace(/^\?/, '');
    context.report({
      at,
      about: { kind: 'module', name },
      message: `There is no module ${name} in ${to}, so this one is not loaded.${near === '' ? '' : ` See ${near}.`}`,
      options: [
        { title: near === '' ? 'Rebuild it on what the web client has now' : `Rebuild it on ${near}` },
        { title: 'Take the file out of the assets, where the web client does it by itself now' },
      ],
    });
  };
  return {
    js: {
      CallExpression: (node, context) => look(node, required(node), context),
      ImportDeclaration: (node, context) => look(node, textOfLiteral(node.source), context),
    },
  };
}
