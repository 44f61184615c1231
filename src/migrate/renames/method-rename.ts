import { argumentsOfCall, calledBy } from '../../audit/python/names.ts';
import { recordsOf } from '../../audit/python/orm.ts';
import type { PythonContext } from '../../audit/rule.ts';
import type { PyNode } from '../../source/python/node.ts';

export interface MethodRename {
  readonly old: string;
  readonly now: string;
  /** Models that it is called on; any recordset without it. */
  readonly model?: string;
  /** Arguments that a call may have; with more it means something else. */
  readonly atMost?: number;
}

/** Visitor of `call` for methods of recordsets that have another name and the same arguments since a series. */
export function renamedMethods(renames: readonly MethodRename[], since: string) {
  const byName = new Map(renames.map((rename) => [rename.old, rename]));
  return (node: PyNode, context: PythonContext): void => {
    const called = calledBy(node, context);
    const rename = called && byName.get(called.name);
    if (!called?.object || !rename) return;
    const { positional, keywords } = argumentsOfCall(node, context);
    if (rename.atMost !== undefined && positional.length + keywords.size > rename.atMost) return;
    const records = recordsOf(called.object, context);
    if (!records || (rename.model !== undefined && records.model !== rename.model)) return;
    // What the module makes itself keeps its name.
    if (records.model !== undefined && context.index.models.get(records.model)?.method(rename.old)) return;
    context.report({
      at: called.nameSpan,
      message: `${rename.old}() is ${rename.now}() since ${since}.`,
      fix: { title: `Call ${rename.now}()`, safe: true, edits: [{ ...called.nameSpan, text: rename.now }] },
    });
  };
}
