import { recordsOf } from '../../audit/python/orm.ts';
import type { ModuleContext, Option, PythonContext, XmlContext } from '../../audit/rule.ts';
import type { Project } from '../../source/project/project.ts';
import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { Span } from '../../source/types.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { isOnlyOwn } from '../gone/members.ts';
import type { MigrationRule } from '../rule.ts';
import { modelOfText } from './text-model.ts';

/** New keys by model, field and old key. */
export type SelectionKeys = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
>;

/**
 * Visitors of data and code for keys of selections that are gone in the target: in fields of records, in values, in
 * domains and in comparisons. Those that only have another name get it; of others the rule asks, with the keys that
 * there are now.
 */
export function selectionKeys(known: SelectionKeys, since: string): Pick<MigrationRule, 'python' | 'xml'> {
  return {
    xml: {
      field(element, context) {
        const record = element.parent;
        const model = record?.name === 'record' ? attributeValue(record, 'model') : undefined;
        const field = attributeValue(element, 'name');
        const [only, ...more] = element.children;
        if (model === undefined || field === undefined || only?.type !== 'text' || more.length > 0) return;
        const key = only.value.trim();
        const start = only.start + context.text.slice(only.start, only.end).indexOf(key);
        look({ model, field, key, at: { start, end: start + key.length } }, context);
      },
    },
    python: {
      string(node, context) {
        const parent = context.ancestors.at(-1);
        const isKey = parent?.type === 'pair' && node.field === 'key';
        const isLeaf =
          parent?.type === 'tuple' && parent.children[0] === node && parent.children.length === 3;
        const value = isKey ? childOf(parent, 'value') : isLeaf ? parent.children[2] : undefined;
        const field = value && literalOf(node, context.text);
        if (!value || typeof field !== 'string' || !/^\w+$/.test(field)) return;
        const texts = textsOf(value);
        const model = texts.length > 0 ? modelOfText(node, context) : undefined;
        if (model !== undefined) for (const text of texts) lookAt(text, model, field, context);
      },
      comparison_operator(node, context) {
        const [left, right, ...more] = parts(node);
        if (left?.type !== 'attribute' || !right || more.length > 0) return;
        const texts = textsOf(right);
        const [object, name] = [childOf(left, 'object'), childOf(left, 'attribute')];
        const model = texts.length > 0 && object && name ? recordsOf(object, context)?.model : undefined;
        if (model === undefined || !name) return;
        for (const text of texts) lookAt(text, model, context.slice(name), context);
      },
    },
  };

  function lookAt(text: PyNode, model: string, field: string, context: PythonContext): void {
    const content = text.children[1];
    if (text.children.length !== 3 || content?.type !== 'string_content') return;
    look({ model, field, key: context.slice(content), at: content }, context);
  }

  function look({ model, field, key, at }: Use, context: ModuleContext & Pick<XmlContext, 'report'>): void {
    if (!/^\w+$/.test(key)) return;
    const { project, target, module } = context;
    if (!target) return;
    const [before, after] = [project, target].map((each) => each.model(model, module.name));
    // A model or a field that is gone is told of as such: what the module adds to it is not all of its keys.
    if (!before || !after?.exists) return;
    if (isOnlyOwn(after, field, module.name) && !isOnlyOwn(before, field, module.name)) return;
    const old = keysOf(model, field, project, module.name);
    if (!old?.keys.has(key)) return;
    const now = keysOf(model, field, target, module.name);
    if (!now || now.keys.has(key)) return;
    // Whoever had a list of keys and has none now makes them by code, which nobody knows here.
    if (now.without.some((each) => !old.without.includes(each))) return;
    const renamed = known[model]?.[field]?.[key];
    const message = `${field} of ${model} has no ${key} since ${since}`;
    if (renamed !== undefined) {
      context.report({
        at,
        message: `${message}: it is ${renamed}.`,
        fix: {
          title: `Write ${renamed}`,
          safe: true,
          edits: [{ start: at.start, end: at.end, text: renamed }],
        },
      });
      return;
    }
    const options: Option[] = [...now.keys]
      .filter((each) => !old.keys.has(each))
      .slice(0, 4)
      .map((each) => ({ title: `Write ${each}, where that is what it meant`, code: each }));
    context.report({
      at,
      message: `${message}: it has ${[...now.keys].join(', ')}.`,
      options: [
        ...options,
        { title: 'Add the key to the selection again', code: `selection_add=[("${key}", "...")]` },
      ],
    });
  }
}

interface Use {
  readonly model: string;
  readonly field: string;
  readonly key: string;
  readonly at: Span;
}

/** A text, or those of a list. */
function textsOf(node: PyNode): readonly PyNode[] {
  if (node.type === 'string') return [node];
  return /^(list|tuple|set)$/.test(node.type) ? parts(node).filter(({ type }) => type === 'string') : [];
}

interface Keys {
  readonly keys: ReadonlySet<string>;
  /** Modules that say more of the field and give no list of keys. */
  readonly without: readonly string[];
}

/** All keys that the modules of the closure give a selection; undefined where none is known. */
function keysOf(model: string, field: string, project: Project, own: string): Keys | undefined {
  const keys = new Set<string>();
  const without: string[] = [];
  for (const { fields, module } of project.model(model, own).lineage) {
    const fact = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (!fact) continue;
    if (fact.type !== 'Selection' || fact.related !== undefined) return undefined;
    if (!fact.selection) without.push(module);
    for (const key of fact.selection ?? []) keys.add(key);
  }
  return keys.size > 0 ? { keys, without } : undefined;
}
