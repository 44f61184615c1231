import { namedClasses } from '../../audit/lookup/decorated.ts';
import { recordsOf } from '../../audit/python/orm.ts';
import type { PythonContext } from '../../audit/rule.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import type { MigrationRule } from '../rule.ts';
import { fieldDomains } from './field-domains.ts';
import { nameOn, onlyMeaning, pathNow } from './field-names.ts';
import type { FieldTeller } from './field-teller.ts';
import { modelOfText } from './text-model.ts';

/** Visitors of Python: on recordsets, in declarations, and in texts that name fields. */
export function fieldsInPython({
  names,
  isOld,
  hasOld,
  report,
  merged,
}: FieldTeller): Required<Pick<MigrationRule, 'python'>> {
  return {
    python: {
      module(_, context) {
        for (const { fact, model } of namedClasses(context)) {
          for (const { name, nameSpan } of fact.fields) {
            const now = isOld(name) ? nameOn(model, name, names, context) : undefined;
            if (now !== undefined) report(context, nameSpan, [name, now]);
          }
        }
        for (const { path, model, ...at } of fieldDomains(context)) {
          const now = hasOld(path) ? pathNow(path, model, names, context) : path;
          if (now !== path) report(context, at, [path, now]);
        }
      },
      attribute(node, context) {
        const name = childOf(node, 'attribute');
        const object = childOf(node, 'object');
        if (!name || !object || !isOld(context.slice(name))) return;
        const old = context.slice(name);
        const model = recordsOf(object, context)?.model;
        const now =
          model === undefined ? onlyMeaning(old, names, context) : nameOn(model, old, names, context);
        if (now === undefined) return;
        const other = mergedWith(node, [old, now, model], context);
        if (other !== undefined) merged(context, name, [old, other, now]);
        else report(context, name, [old, now], model !== undefined);
      },
      string(node, context) {
        const content = node.children[1];
        if (node.children.length !== 3 || content?.type !== 'string_content') return;
        const text = context.slice(content);
        // A name may be followed by how it is aggregated, such as `quantity:sum`.
        const [path = '', ...more] = text.split(':');
        if (!/^[\w.]+(:[\w()]+)?$/.test(text) || !path.split('.').some((part) => isOld(part))) return;
        const model = modelOfText(node, context);
        if (model === undefined) return;
        const now = [pathNow(path, model, names, context), ...more].join(':');
        if (now === text) return;
        const other = keyBeside(node, text, now, context);
        if (other !== undefined) merged(context, content, [text, other, now]);
        else report(context, content, [text, now]);
      },
    },
  };

  /** Another old name of the same records in the same statement, which would have the same name now. */
  function mergedWith(
    node: PyNode,
    [old, now, model]: readonly [string, string, string | undefined],
    context: PythonContext,
  ): string | undefined {
    // The old series had the other one too.
    const both = model !== undefined && context.model(model).field(now) !== undefined;
    const object = childOf(node, 'object');
    const statement = context.ancestors.findLast(({ type }) => /_statement$/.test(type));
    if (!object || !statement) return undefined;
    const head = childOf(statement, 'condition') ?? childOf(statement, 'right') ?? statement;
    const same = walk(/^(if|while|for)_/.test(statement.type) ? head : statement).find((each) => {
      const [of, name] = [childOf(each, 'object'), childOf(each, 'attribute')];
      if (each.type !== 'attribute' || !of || !name || context.slice(of) !== context.slice(object))
        return false;
      const other = context.slice(name);
      if (both && other === now) return true;
      return other !== old && isOld(other) && Object.values(names).some((fields) => fields[other] === now);
    });
    return same && context.slice(childOf(same, 'attribute') ?? same);
  }

  /** Another key of the same values that is now the same one. */
  function keyBeside(node: PyNode, old: string, now: string, context: PythonContext): string | undefined {
    const [values, pair] = context.ancestors.slice(-2);
    if (pair?.type !== 'pair' || childOf(pair, 'key') !== node || values?.type !== 'dictionary')
      return undefined;
    const keys = parts(values).flatMap((each) => {
      const key = childOf(each, 'key');
      return key?.type === 'string' ? [context.slice(key).slice(1, -1)] : [];
    });
    return keys.find(
      (key) => key === now || (key !== old && Object.values(names).some((fields) => fields[key] === now)),
    );
  }
}
