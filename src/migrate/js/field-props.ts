import { isJsNode, type JsNode } from '../../source/js.ts';
import type { OdooModule } from '../../source/types.ts';
import { attributeValue, walkElements } from '../../source/xml/query.ts';
import type { TextEdit } from '../python/edits.ts';
import { listOf, textOfLiteral } from './define.ts';
import { classesIn, registrationsIn, staticsOf } from './field-components.ts';
import { importsIn } from './imports.ts';
import { isThisMember, memberOf, type Placed, placedNodes, propertyOf } from './nodes.ts';

/** A class of a field, or a patch of one. */
export interface FieldScope {
  readonly node: JsNode;
  /** Template that the class names. */
  readonly template: string | undefined;
}

/** What in a file is a component of a field: what is registered as one, extends or patches one, or has its props. */
export function fieldScopes(program: JsNode, text: string): readonly FieldScope[] {
  const ofFields = new Set(
    importsIn(program)
      .filter(({ from }) => /^@\w+\/.*\bfields?\//.test(from))
      .flatMap(({ specifiers }) => specifiers.map(({ local }) => local))
      .filter((local) => /^[A-Z]/.test(local)),
  );
  const registered = new Set(registrationsIn(program).map(({ name }) => String(name.name)));
  for (const statement of listOf(program.body)) {
    const made = isJsNode(statement.declaration) ? statement.declaration : statement;
    for (const { id, init } of listOf(made.declarations)) {
      const component = propertyOf(init, 'component')?.value;
      if (isJsNode(id) && registered.has(String(id.name)) && isJsNode(component))
        registered.add(String(component.name));
    }
  }
  const scopes: FieldScope[] = [];
  for (const [name, node] of classesIn(program)) {
    const statics = staticsOf(program, name, node);
    const props = statics.find((each) => each.name === 'props');
    const isField =
      registered.has(name) ||
      (isJsNode(node.superClass) && ofFields.has(String(node.superClass.name))) ||
      (props !== undefined && /\bstandardFieldProps\b/.test(text.slice(props.value.start, props.value.end)));
    if (isField)
      scopes.push({ node, template: textOfLiteral(statics.find((each) => each.name === 'template')?.value) });
  }
  for (const { node } of placedNodes(program)) {
    const [target] = listOf(node.arguments);
    const isPatch = node.type === 'CallExpression' && isJsNode(node.callee) && node.callee.name === 'patch';
    if (!isPatch || target?.type !== 'MemberExpression' || !isJsNode(target.object)) continue;
    const extension = listOf(node.arguments).at(-1);
    if (ofFields.has(String(target.object.name)) && extension?.type === 'ObjectExpression')
      scopes.push({ node: extension, template: undefined });
  }
  return scopes;
}

export interface PropUses {
  readonly edits: readonly TextEdit[];
  /** Uses that a human must rewrite. */
  readonly open: readonly JsNode[];
}

/** `this.props.value` and what else fields are not given any more. */
export function propUses({ node: scope }: FieldScope, text: string): PropUses {
  const edits: TextEdit[] = [];
  const open: JsNode[] = [];
  const nodes = placedNodes(scope);
  for (const placed of nodes) {
    const { node, parents } = placed;
    const access = parents.at(-1);
    const own = isThisMember(node, 'props') ? 'this.props' : undefined;
    const given = own ?? (node.type === 'Identifier' && isNextProps(placed) ? String(node.name) : undefined);
    if (given === undefined) continue;
    const member = memberOf(node, access);
    if (own && access?.type === 'VariableDeclarator' && isJsNode(access.id)) {
      const taken = listOf(access.id.properties).some(
        ({ key }) => isJsNode(key) && /^(value|update|setDirty)$/.test(String(key.name)),
      );
      if (taken) open.push(access);
      continue;
    }
    if (!access || member === undefined) continue;
    const outer = parents.at(-2);
    const place = { start: access.start, end: access.end };
    if (member === 'value') {
      if (outer?.type === 'AssignmentExpression' && outer.left === access) open.push(access);
      else edits.push({ ...place, text: `${given}.record.data[${given}.name]` });
    } else if (member === 'type') {
      edits.push({ ...place, text: `${given}.record.fields[${given}.name].type` });
    } else if (member === 'update') {
      const [value, ...more] = listOf(outer?.arguments);
      if (outer?.type !== 'CallExpression' || outer.callee !== access || !value || more.length > 1) {
        open.push(access);
        continue;
      }
      const spaced = !/\{\w/.test(text);
      const [left, right] = spaced ? ['{ ', ' }'] : ['{', '}'];
      edits.push(
        { ...place, text: `${given}.record.update` },
        { start: value.start, end: value.start, text: `${left}[${given}.name]: ` },
        { start: value.end, end: value.end, text: right },
      );
    } else if (member === 'setDirty') {
      if (
        outer?.type === 'CallExpression' &&
        outer.callee === access &&
        listOf(outer.arguments).length === 1
      ) {
        const [dirty] = listOf(outer.arguments);
        const start = outer.start;
        edits.push({
          start,
          end: dirty?.start ?? start,
          text: `${given}.record.model.bus.trigger("FIELD_IS_DIRTY", `,
        });
      } else open.push(access);
    } else if (member === 'decorations') open.push(access);
  }
  return { edits, open };
}

/** `nextProps` of `onWillUpdateProps((nextProps) => ...)`. */
function isNextProps({ node, parents }: Placed): boolean {
  return parents.some((parent, i) => {
    const call = parents[i - 1];
    const [first] = listOf(parent.params);
    return (
      /Function/.test(parent.type) &&
      call?.type === 'CallExpression' &&
      isJsNode(call.callee) &&
      call.callee.name === 'onWillUpdateProps' &&
      first?.type === 'Identifier' &&
      first.name === node.name &&
      first !== node
    );
  });
}

/** Likewise in the template of a field, by file. */
export function templateEdits(
  module: OdooModule,
  template: string,
): readonly (TextEdit & { readonly file: string })[] {
  const edits: (TextEdit & { file: string })[] = [];
  for (const { source, root } of module.xml) {
    if (!root || !source.path.startsWith('static/')) continue;
    const own = walkElements(root).filter(
      (each) =>
        attributeValue(each, 't-name') === template && attributeValue(each, 't-inherit') === undefined,
    );
    for (const element of own.flatMap(walkElements)) {
      for (const { name, valueSpan } of element.attributes) {
        const raw = source.text.slice(valueSpan.start, valueSpan.end);
        const code = name.startsWith('t-') || /^[A-Z]/.test(element.name);
        const now = code ? raw.replaceAll(/\bprops\.value\b/g, 'props.record.data[props.name]') : raw;
        if (now !== raw) edits.push({ ...valueSpan, text: now, file: source.path });
      }
    }
  }
  return edits;
}
