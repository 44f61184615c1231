import { argumentsOfCall, calledBy } from '../../audit/python/names.ts';
import { recordsOf } from '../../audit/python/orm.ts';
import type { PythonContext } from '../../audit/rule.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { attributeOf } from '../expression/attribute.ts';
import type { MigrationRule } from '../rule.ts';
import { methodNow, type Renames } from './method-names.ts';

/** Keywords of a field whose text is the name of a method. */
const NAMES_METHOD = /^(compute|inverse|search|group_expand)$/;

/**
 * Visitors that give methods of Odoo their new names: in overrides with their calls of super, in calls on records whose
 * model is known, in the keywords of fields and on buttons.
 */
export function movedMethods(renames: Renames, since: string): Pick<MigrationRule, 'python' | 'arch'> {
  const message = (old: string, now: string) => `${old}() is ${now}() since ${since}.`;
  return {
    python: {
      function_definition(node, context) {
        const { klass } = context;
        const name = childOf(node, 'name');
        if (!klass?.model || !name || !isMethod(context)) return;
        const old = context.slice(name);
        const now = methodNow(klass.model, old, renames, context);
        if (!now) return;
        // Another method of the class has the name: somebody must make one of the two.
        if (
          context.index.models.get(klass.model)?.method(now.name) ||
          isOfTwo(old, now.name, renames, context)
        ) {
          context.report({
            at: name,
            message: `${message(old, now.name)} Here both are defined: make them one.`,
            options: [
              { title: `Put what ${old}() does into ${now.name}(), and drop it` },
              { title: `Keep ${old}() under another name, and call it from ${now.name}()` },
            ],
          });
          return;
        }
        if (!now.sameOverride) {
          context.report({
            at: name,
            message: `${message(old, now.name)} It takes other arguments: give the override its name and them.`,
            options: [
              { title: `Override ${now.name}(), with its arguments`, code: `def ${now.name}(self` },
              { title: 'Drop the override, when Odoo does now what it did' },
            ],
          });
          return;
        }
        const places = [name, ...superCalls(node, old, context)];
        context.report({
          at: name,
          message: message(old, now.name),
          fix: {
            title: `Call it ${now.name}`,
            safe: true,
            edits: places.map(({ start, end }) => ({ start, end, text: now.name })),
          },
        });
      },
      call(node, context) {
        const called = calledBy(node, context);
        if (!called?.object) return;
        const { name, nameSpan } = called;
        const model = recordsOf(called.object, context)?.model;
        const now = model === undefined ? undefined : methodNow(model, name, renames, context);
        if (!now) return;
        const { positional, keywords, spread } = argumentsOfCall(node, context);
        const bare = positional.length === 0 && keywords.size === 0 && !spread;
        context.report({
          at: nameSpan,
          message: `${message(name, now.name)}${now.sameCall || bare ? '' : ' It takes other arguments.'}`,
          ...(now.sameCall || bare
            ? { fix: { title: `Call ${now.name}()`, safe: true, edits: [{ ...nameSpan, text: now.name }] } }
            : { options: [{ title: `Call ${now.name}(), with its arguments`, code: `${now.name}(` }] }),
        });
      },
      keyword_argument(node, context) {
        const [name, value] = [childOf(node, 'name'), childOf(node, 'value')];
        const content =
          value?.type === 'string' && value.children.length === 3 ? value.children[1] : undefined;
        const model = context.klass?.model;
        if (!name || content?.type !== 'string_content' || model === undefined) return;
        if (!NAMES_METHOD.test(context.slice(name)) || context.functionNode) return;
        const old = context.slice(content);
        const now = methodNow(model, old, renames, context);
        if (!now) return;
        const { start, end } = content;
        context.report({
          at: content,
          message: message(old, now.name),
          fix: { title: `Write ${now.name}`, safe: true, edits: [{ start, end, text: now.name }] },
        });
      },
    },
    arch: {
      button(element, context) {
        const [name, type] = [attributeOf(element, 'name'), attributeOf(element, 'type')];
        const model = context.modelName;
        // In an extension that only names the button the type is not there.
        if (!name || model === undefined || (type && type.value !== 'object')) return;
        const now = methodNow(model, name.value, renames, context);
        // Nobody may call a private method from outside.
        if (!now || now.name.startsWith('_')) return;
        context.report({
          at: name,
          message: message(name.value, now.name),
          fix: { title: `Write ${now.name}`, safe: true, edits: [{ ...name.valueSpan, text: now.name }] },
        });
      },
    },
  };
}

/** Another method of the class gets the same name. */
function isOfTwo(old: string, name: string, renames: Renames, context: PythonContext): boolean {
  const { model, methods } = context.klass ?? {};
  return (
    model !== undefined &&
    (methods ?? []).some(
      (other) => other.name !== old && methodNow(model, other.name, renames, context)?.name === name,
    )
  );
}

/** The visited function is a method of the class, and not one in another function. */
function isMethod({ ancestors }: PythonContext): boolean {
  const outer = ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type));
  return outer.length === 1 && outer[0]?.type === 'class_definition';
}

/** Names of the method in `super().name(...)` and `super(Class, self).name(...)` of a function. */
function superCalls(node: PyNode, name: string, context: PythonContext): PyNode[] {
  return [...walk(node)].flatMap((each) => {
    const [object, attribute] = [childOf(each, 'object'), childOf(each, 'attribute')];
    if (each.type !== 'attribute' || !object || !attribute || context.slice(attribute) !== name) return [];
    return /^super\(/.test(context.slice(object)) ? [attribute] : [];
  });
}
