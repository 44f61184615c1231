import type { ClassFact, FieldFact } from '../../source/types.ts';
import type { PythonContext } from '../rule.ts';

const cache = new WeakMap<ClassFact, ReadonlyMap<string, readonly FieldFact[]>>();

/** Fields of the class by the name of the method that computes them. */
export function computedFields(klass: ClassFact): ReadonlyMap<string, readonly FieldFact[]> {
  const known = cache.get(klass);
  if (known) return known;
  const found = new Map<string, FieldFact[]>();
  for (const field of klass.fields) {
    const compute = field.kwargs.get('compute')?.value;
    if (typeof compute !== 'string') continue;
    const list = found.get(compute);
    if (list) list.push(field);
    else found.set(compute, [field]);
  }
  cache.set(klass, found);
  return found;
}

/** Fields that the method around the visited node computes; undefined where it is no compute. */
export function computedHere({
  klass,
  method,
}: Pick<PythonContext, 'klass' | 'method'>): readonly FieldFact[] | undefined {
  return klass && method ? computedFields(klass).get(method.name) : undefined;
}
