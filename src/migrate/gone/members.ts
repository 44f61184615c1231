import { recordsOf } from '../../audit/python/orm.ts';
import type { PythonContext } from '../../audit/rule.ts';
import type { ProjectModel } from '../../source/project/project.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { similarName } from '../../util/similar-name.ts';
import { choices, likelyField } from './successor.ts';

/** Methods that other rules of a hop take to the new series, or ask about. */
const TREATED =
  /^(name_get|fields_view_get|_fields_view_get|_name_search|copy_data|check_access_rights|check_access_rule|user_has_groups|flush|refresh|recompute|invalidate_cache|_check_recursion|_check_m2m_recursion|clear_caches|toggle_active|_company_default_get|get_object_reference|xmlid_to_object|xmlid_to_res_id|get_xml_id)$/;

/** Those of them whose calls a rule changes before they are gone: what is left of them then fails. */
const LEFT_OVER = /^(name_get|flush|refresh|recompute|invalidate_cache|get_object_reference)$/;

/** The module adds it itself, to a model that is gone: that is told where it adds it, not at each use. */
export function isOnlyOwn({ lineage, delegated }: ProjectModel, name: string, own: string): boolean {
  const makers = [...lineage, ...delegated].filter(
    ({ fields, methods }) => Object.hasOwn(fields, name) || Object.hasOwn(methods, name),
  );
  return makers.length > 0 && makers.every(({ module }) => module === own);
}

/** A field or a method of a recordset whose model is known. */
export function goneMember(node: PyNode, context: PythonContext, series: string): void {
  const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
  const { target, module } = context;
  if (!object || !name || !target || context.slice(object).startsWith('super(')) return;
  const parent = context.ancestors.at(-1);
  const model = recordsOf(object, context)?.model;
  if (model === undefined) return;
  const key = context.slice(name);
  if (TREATED.test(key) && !LEFT_OVER.test(key)) return;
  const [old, now] = [context.model(model), target.model(model, module.name)];
  const called = parent?.type === 'call' && childOf(parent, 'function') === node;
  const there = called ? old.method(key) : old.field(key);
  if (!there || !now.exists || !now.methodsKnown || now.field(key) || now.method(key)) return;
  if (isOnlyOwn(old, key, module.name)) return;
  const like = called
    ? (computesNow(old, now, key) ?? similarName(key, newMethods(old, now)))
    : likelyField(old, now, key);
  context.report({
    at: name,
    about: { kind: called ? 'method' : 'field', name: key },
    message: `${called ? `The method ${key}()` : `The field ${key}`} of ${model} is gone in ${series}${
      like === undefined ? '.' : `; perhaps it is ${like} now.`
    }`,
    options: choices(like),
  });
}

/** What computes the fields now that this method computed. */
function computesNow(old: ProjectModel, now: ProjectModel, method: string): string | undefined {
  const found = new Set<string>();
  for (const name of old.fieldNames()) {
    if (old.field(name)?.compute !== method) continue;
    const compute = now.field(name)?.compute;
    if (compute !== undefined && now.method(compute)) found.add(compute);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function newMethods(old: ProjectModel, now: ProjectModel): readonly string[] {
  const names = new Set(now.classes.flatMap(({ methods }) => Object.keys(methods)));
  return [...names].filter((name) => !old.method(name));
}

/** A method of Odoo's that the module extends, and nobody calls any more. */
export function goneOverride(node: PyNode, context: PythonContext, series: string): void {
  const { klass, target, module } = context;
  const name = childOf(node, 'name');
  if (!klass?.model || klass.kind === undefined || !target || !name) return;
  // The methods of the class itself, not what is defined in them.
  const outer = context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type));
  if (outer.length !== 1 || outer[0]?.type !== 'class_definition') return;
  const key = context.slice(name);
  if (TREATED.test(key)) return;
  const [old, now] = [context.model(klass.model), target.model(klass.model, module.name)];
  if (!now.methodsKnown) return;
  const has = ({ lineage }: ProjectModel) =>
    lineage.some((part) => part.module !== module.name && Object.hasOwn(part.methods, key));
  if (!has(old) || has(now)) return;
  const like = computesNow(old, now, key) ?? similarName(key, newMethods(old, now));
  const calls = context.slice(node).includes(`.${key}(`);
  context.report({
    at: name,
    about: { kind: 'method', name: key },
    message: `The method ${key}() that this one extends is gone in ${series}: ${
      calls ? 'its call of super() fails' : 'nothing of Odoo calls it any more'
    }${like === undefined ? '.' : `. Perhaps it is ${like}() now.`}`,
    options: [
      ...(like === undefined
        ? []
        : [{ title: `Extend ${like}(), with its arguments`, code: `def ${like}(self` }]),
      { title: 'Take the override away, when Odoo does now what it did' },
      { title: 'Call it from a method that Odoo still calls' },
    ],
  });
}
