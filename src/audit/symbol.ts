import type { ModuleIndex } from '../source/module-index.ts';
import type { SourceFile, Span } from '../source/types.ts';

/** What is around an offset: `Class.method`, `Class.field`, an xmlid, a key of the manifest; empty for none. */
export function symbolAt(index: ModuleIndex, source: SourceFile, offset: number): string {
  const { module } = index;
  const holds = ({ start, end }: Span) => start <= offset && offset < Math.max(end, start + 1);
  if (source === module.manifest.source) {
    for (const entry of module.manifest.entries.values()) {
      if (holds({ start: entry.keySpan.start, end: entry.end })) return entry.key;
    }
    return '';
  }
  const python = module.python.find((file) => file.source === source);
  if (python) {
    const klass = python.classes.find(holds);
    const inner = [...(klass?.fields ?? []), ...(klass?.methods ?? python.functions)].find(holds);
    return [klass?.name, inner?.name].filter((name) => name !== undefined).join('.');
  }
  const data = [...module.xml, ...module.csv].find((file) => file.source.path === source.path);
  const record = data?.records.findLast((fact) => holds(fact.element ?? fact));
  return record?.xmlid ?? '';
}
