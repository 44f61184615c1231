import { isJsNode, type JsNode } from '../../source/js.ts';
import { listOf, required } from './define.ts';
import { keyOf, memberOf } from './nodes.ts';

/** What asks for a legacy module: a declarator, an import, or a statement that only runs it. */
export interface Ask {
  readonly module: string;
  /** `require("a").b` */
  readonly member: string | undefined;
  /** What is bound: a name, a pattern, specifiers of an import; undefined for nothing. */
  readonly pattern: JsNode | undefined;
  readonly statement: JsNode;
}

export function asksOf(statement: JsNode): readonly Ask[] | undefined {
  if (statement.type === 'ExpressionStatement') {
    const module = required(statement.expression);
    return module === undefined ? undefined : [{ module, member: undefined, pattern: undefined, statement }];
  }
  if (statement.type !== 'VariableDeclaration') return undefined;
  const found = listOf(statement.declarations).map(({ id, init }): Ask | undefined => {
    const pattern = isJsNode(id) ? id : undefined;
    const whole = required(init);
    if (whole !== undefined) return { module: whole, member: undefined, pattern, statement };
    const part = isJsNode(init) && init.type === 'MemberExpression' ? init : undefined;
    const module = part && required(part.object);
    const member = part && isJsNode(part.object) ? memberOf(part.object, part) : undefined;
    return module === undefined || member === undefined ? undefined : { module, member, pattern, statement };
  });
  const asks = found.filter((each) => each !== undefined);
  if (asks.length === 0) return undefined;
  return asks.length === found.length ? asks : [];
}

/** The only name that is bound. */
export function nameOf(pattern: JsNode): JsNode | undefined {
  if (pattern.type === 'Identifier') return pattern;
  const [only, ...more] = listOf(pattern.specifiers);
  const isDefault = only?.type === 'ImportDefaultSpecifier' && more.length === 0;
  return isDefault && isJsNode(only.local) ? only.local : undefined;
}

/** Calls back with each name of `{a, b: c}` and what it is bound to. */
export function eachOf(pattern: JsNode, take: (name: string, bound: string) => boolean): boolean {
  if (pattern.type !== 'ObjectPattern') return false;
  return listOf(pattern.properties).every((property) => {
    const name = property.type === 'Property' ? keyOf(property) : undefined;
    const bound =
      isJsNode(property.value) && property.value.type === 'Identifier' ? property.value : undefined;
    return name !== undefined && bound !== undefined && take(name, String(bound.name));
  });
}
