import type { JsContext } from '../../audit/rule.ts';
import type { Series } from '../../series/profile.ts';
import { isJsNode, type JsNode } from '../../source/js.ts';
import { listOf, textOfLiteral } from '../js/define.ts';
import { propertyOf } from '../js/nodes.ts';
import { webMoves } from '../js/web-moves.ts';
import type { MigrationRule } from '../rule.ts';

/** What to do without a service; `null` for one that another rule sees to. */
export type Services = Readonly<Record<string, string | null>>;

/** Visitor that tells who asks for a service that Odoo registers no more. */
export function goneServices(to: Series, advice: Services = {}): Pick<MigrationRule, 'js'> {
  const look = (node: JsNode, context: JsContext) => {
    const name = textOfLiteral(node);
    if (name === undefined) return;
    const known = Object.hasOwn(advice, name) ? advice[name] : undefined;
    const gone = known !== undefined || webMoves(to).registered.services?.includes(name);
    if (!gone || known === null || isOwn(name, context)) return;
    context.report({
      at: node,
      message: `There is no service ${name} in ${to}, and who asks for one does not start. ${known ?? 'Look for what took its place in the sources of its module.'}`,
      options: [
        { title: `Use what takes the place of ${name}` },
        {
          title: `Bring a service ${name} along`,
          code: `registry.category("services").add("${name}", service);`,
        },
      ],
    });
  };
  return {
    js: {
      CallExpression(node, context) {
        const [first] = listOf(node.arguments);
        if (first && isJsNode(node.callee) && node.callee.name === 'useService') look(first, context);
      },
      ObjectExpression(node, context) {
        const list = propertyOf(node, 'dependencies')?.value;
        if (!isJsNode(list) || !propertyOf(node, 'start')) return;
        for (const each of listOf(list.elements)) look(each, context);
      },
    },
  };
}

/** The module brings one of that name. */
function isOwn(name: string, { scripts }: JsContext): boolean {
  return scripts.some(({ source }) =>
    new RegExp(`\\.add\\(\\s*["'\`]${name.replaceAll('.', '\\.')}["'\`]`).test(source.text),
  );
}
