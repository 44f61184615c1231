import { childOf, type PyNode } from '../../source/python/node.ts';

/** The name behind the last dot of what a call calls; asked of every call there is, so it makes nothing. */
export function calledMethod(call: PyNode, text: string): string | undefined {
  const called = childOf(call, 'function');
  const name = called?.type === 'attribute' ? childOf(called, 'attribute') : undefined;
  return name && text.slice(name.start, name.end);
}
