import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import type { PythonContext } from '../rule.ts';
import { argumentsOfCall, calledBy } from './names.ts';
import { type Records, recordsOf } from './orm.ts';
import { functionText, hasGuard, taintHere } from './outside.ts';
import type { Taint } from './taint.ts';

/** Words of pages that anybody may see, or whose rows are filtered by who asks. */
const PUBLISHED =
  /is_published|website_published|can_access_from_current_website|_is_public|current_website|request\.website\b|sale_get_order|_get_current_(persona|partner|guest)|get_current_partner|_is_published/;

export interface ChosenRecords extends Records {
  readonly taint: Taint;
}

/** Records that are fetched without asking for rights, by a value that the caller gives, in a function that checks nothing. */
export function recordsChosenOutside(call: PyNode, context: PythonContext): ChosenRecords | undefined {
  const called = calledBy(call, context);
  if (!called?.object) return undefined;
  const { positional } = argumentsOfCall(call, context);
  const [first] = positional;
  if (called.name === 'browse' && first) {
    const taint = taintHere(first, context);
    if (!taint) return undefined;
    const records = recordsOf(called.object, context);
    // `browse(x).sudo()` is the same by another way.
    const after = sudoAfter(call, context);
    if (!records || !(records.sudo || after) || isOpen(context)) return undefined;
    return { ...records, sudo: true, taint };
  }
  if (called.name === 'sudo' && called.object.type === 'identifier') {
    const taint = taintHere(called.object, context);
    if (taint?.kind !== 'record' || isOpen(context)) return undefined;
    return { model: undefined, sudo: true, taint };
  }
  return undefined;
}

function isOpen(context: PythonContext): boolean {
  return hasGuard(context) || PUBLISHED.test(functionText(context));
}

function sudoAfter(call: PyNode, context: PythonContext): boolean {
  const around = context.ancestors.at(-1);
  if (around?.type !== 'attribute') return false;
  const name = childOf(around, 'attribute');
  return name !== undefined && context.slice(name) === 'sudo' && childOf(around, 'object') === call;
}

const WRITES = /^(write|create|unlink|copy|action_\w+|button_\w+|set_param)$/;

/** The function changes something: a write, a creation, a deletion or a workflow method. */
export function changesRecords(functionNode: PyNode, context: PythonContext, by = WRITES): boolean {
  for (const node of walk(functionNode)) {
    if (node.type !== 'call') continue;
    const called = calledBy(node, context);
    if (
      called?.object &&
      by.test(called.name) &&
      called.path !== 'os.unlink' &&
      !/file|stream|buffer|output|writer|sheet|response|request\.session|\bf$|zip|workbook/i.test(
        context.slice(called.object),
      )
    )
      return true;
  }
  return false;
}
