import type { PyNode } from '../../source/python/node.ts';
import type { PythonContext } from '../rule.ts';

/** The visited function is a method: it stands in the body of a class, with or without decorators. */
export function classAround({ ancestors }: Pick<PythonContext, 'ancestors'>): PyNode | undefined {
  const around = ancestors.filter(({ type }) => type !== 'block' && type !== 'decorated_definition');
  const nearest = around.at(-1);
  return nearest?.type === 'class_definition' ? nearest : undefined;
}
