import type { JsContext } from '../../audit/rule.ts';
import { isJsNode, type JsNode } from '../../source/js.ts';
import type { TextEdit } from '../python/edits.ts';
import { listOf } from './define.ts';
import { type Import, importsIn, withoutLines } from './imports.ts';
import { declaredIn, keyOf, memberOf } from './nodes.ts';

/** What @odoo/owl of 16.0 to 19.0 exports. */
const EXPORTS: ReadonlySet<string> = new Set(
  ['App', 'Component', 'EventBus', 'OwlError', 'blockDom', 'loadFile', 'markRaw', 'markup', 'mount'].concat(
    ['onError', 'onMounted', 'onPatched', 'onRendered', 'onWillDestroy', 'onWillPatch', 'onWillRender'],
    ['onWillStart', 'onWillUnmount', 'onWillUpdateProps', 'reactive', 'status', 'toRaw', 'useChildSubEnv'],
    ['useComponent', 'useEffect', 'useEnv', 'useExternalListener', 'useRef', 'useState', 'useSubEnv'],
    ['validate', 'whenReady', 'xml'],
  ),
);
/** Objects in which OWL 1 had them. */
const HOLDERS = new Set(['hooks', 'tags', 'core', 'utils']);

/** A variable that is taken from the global `owl`, or from an object in it. */
export interface Taken {
  readonly statement: JsNode;
  readonly holder: string | undefined;
  /** Local names by the names in owl; undefined where it is no plain pattern, or something is in it that owl 2 lacks. */
  readonly names: readonly (readonly [string, string])[] | undefined;
}

export function takenFromOwl(program: JsNode): readonly Taken[] {
  return listOf(program.body).flatMap((statement): Taken[] => {
    const [only, ...more] = listOf(statement.declarations);
    if (statement.type !== 'VariableDeclaration' || !only || more.length > 0) return [];
    const { id, init } = only;
    const part =
      isJsNode(init) && init.type === 'MemberExpression' && isJsNode(init.object) ? init : undefined;
    const root = part && isJsNode(part.object) ? part.object : init;
    if (!isJsNode(root) || root.type !== 'Identifier' || root.name !== 'owl') return [];
    const member = part && isJsNode(part.object) ? memberOf(part.object, part) : undefined;
    if (part && member === undefined) return [];
    if (isJsNode(id) && id.type === 'Identifier') {
      // `const useState = owl.useState` or `const hooks = owl.hooks`
      const known = member !== undefined && EXPORTS.has(member);
      const names = known && member ? [[member, String(id.name)] as const] : undefined;
      return [{ statement, holder: known ? undefined : member, names }];
    }
    if (member !== undefined && !HOLDERS.has(member)) return [];
    return [{ statement, holder: member, names: namesIn(id) }];
  });
}

function namesIn(pattern: unknown): readonly (readonly [string, string])[] | undefined {
  if (!isJsNode(pattern) || pattern.type !== 'ObjectPattern') return undefined;
  const names = listOf(pattern.properties).map((property) => {
    const name = property.type === 'Property' ? keyOf(property) : undefined;
    const local =
      isJsNode(property.value) && property.value.type === 'Identifier' ? property.value : undefined;
    return name !== undefined && local && EXPORTS.has(name)
      ? ([name, String(local.name)] as const)
      : undefined;
  });
  return names.every((each) => each !== undefined) ? names : undefined;
}

/** One import in the place of what was taken; undefined where a name is bound twice. */
export function owlImport(
  program: JsNode,
  taken: readonly Taken[],
  more: readonly string[],
  { text }: Pick<JsContext, 'text'>,
): TextEdit[] | undefined {
  const wanted = new Map<string, string>();
  for (const { names } of taken) {
    if (!names) return undefined;
    for (const [name, local] of names) {
      if (wanted.has(name) && wanted.get(name) !== local) return undefined;
      wanted.set(name, local);
    }
  }
  const all = importsIn(program);
  const there = all.find(({ from }) => from === '@odoo/owl');
  const bound = new Set(there?.specifiers.map(({ local }) => local));
  const outside = declaredIn(program).filter(
    ({ start }) => !taken.some(({ statement }) => statement.start <= start && start < statement.end),
  );
  for (const name of more) {
    if (bound.has(name) || wanted.get(name) === name) continue;
    if (outside.some((each) => each.name === name)) return undefined;
    wanted.set(name, name);
  }
  for (const name of bound) if (wanted.get(name) === name) wanted.delete(name);
  const list = [...wanted].map(([name, local]) => (name === local ? name : `${name} as ${local}`));
  const edits = withoutLines(
    taken.map(({ statement }) => statement),
    text,
  );
  if (list.length === 0) return edits;
  return placed(list, all, there, taken[0], edits, text);
}

function placed(
  list: readonly string[],
  all: readonly Import[],
  there: Import | undefined,
  first: Taken | undefined,
  edits: TextEdit[],
  text: string,
): TextEdit[] | undefined {
  const last = there?.specifiers.at(-1);
  if (last) {
    if (last.node.type !== 'ImportSpecifier') return undefined;
    return [...edits, { start: last.node.end, end: last.node.end, text: `, ${list.join(', ')}` }];
  }
  const tight = /(?:import|const|let|var)\s*\{\w/.test(text);
  const line = `import ${tight ? `{${list.join(', ')}}` : `{ ${list.join(', ')} }`} from "@odoo/owl";`;
  // Where nothing is imported yet, or the names were taken before, in their place.
  const end = all.at(-1)?.statement.end;
  if (first && (end === undefined || first.statement.start < end)) {
    const { start, end: until } = first.statement;
    const [own, ...rest] = edits;
    const kept = own && own.start <= start && until <= own.end ? own : undefined;
    if (!kept) return undefined;
    return [
      { start, end: until, text: line },
      ...(kept.end > until + 1 ? [{ start: until + 1, end: kept.end, text: '' }] : []),
      ...rest,
    ];
  }
  if (end === undefined) return undefined;
  return [...edits, { start: end, end, text: `\n${line}` }];
}

/** A file in which an import can stand. */
export function isModule(program: JsNode, { text }: Pick<JsContext, 'text'>): boolean {
  return /@odoo-module/.test(text.slice(0, 2000)) || /^\s*(?:import|export)\b/m.test(text)
    ? listOf(program.body).every(({ expression }) => !isDefine(expression))
    : false;
}

function isDefine(node: unknown): boolean {
  const callee = isJsNode(node) && node.type === 'CallExpression' ? node.callee : undefined;
  return isJsNode(callee) && isJsNode(callee.object) && callee.object.name === 'odoo';
}

/** Reports that a module imports from @odoo/owl what it takes of the global `owl`, as far as it is chosen. */
export function importChosen(
  program: JsNode,
  context: JsContext,
  choose: (taken: readonly Taken[]) => readonly Taken[],
): void {
  if (!/=\s*owl\b/.test(context.text) || !isModule(program, context)) return;
  const taken = choose(takenFromOwl(program).filter(({ names }) => names));
  const [first] = taken;
  const edits = first && owlImport(program, taken, [], context);
  if (!first || !edits) return;
  context.report({
    at: first.statement,
    message: 'OWL is a module: import from @odoo/owl.',
    fix: { title: 'Import from @odoo/owl', safe: true, edits },
  });
}
