import { isJsNode, type JsNode } from '../../source/js.ts';
import { listOf, textOfLiteral } from './define.ts';

/** Modules of the same addon, by their legacy name: import paths. */
export type Own = ReadonlyMap<string, string>;

/** Names of modules that files of an addon define. */
export function ownModules(
  files: readonly { readonly root: JsNode | undefined; readonly source: { path: string; text: string } }[],
  addon: string,
): Own {
  const own = new Map<string, string>();
  for (const { root, source } of files) {
    const [, part, path] = /^static\/(src|tests)\/(.+)\.js$/.exec(source.path) ?? [];
    if (!root || part === undefined || path === undefined) continue;
    const now = part === 'src' ? `@${addon}/${path}` : `@${addon}/../${part}/${path}`;
    for (const statement of listOf(root.body)) {
      const call = isJsNode(statement.expression) ? statement.expression : undefined;
      if (call?.type !== 'CallExpression' || !isJsNode(call.callee)) continue;
      if (source.text.slice(call.callee.start, call.callee.end) !== 'odoo.define') continue;
      const name = textOfLiteral(listOf(call.arguments)[0]);
      if (name !== undefined) own.set(name, now);
    }
  }
  return own;
}
