import { isSeries, type Series } from '../series/profile.ts';
import { manifestValue } from '../source/manifest.ts';
import type { OdooModule } from '../source/types.ts';

/** The series that the manifest's version begins with; undefined for a short version such as `1.0`. */
export function seriesOfModule({ manifest }: OdooModule): Series | undefined {
  const version = manifestValue(manifest, 'version');
  const [, series] = typeof version === 'string' ? (/^(\d+\.0)\.\d+\.\d+(\.\d+)?$/.exec(version) ?? []) : [];
  return series !== undefined && isSeries(series) ? series : undefined;
}

/** The series that most modules say; Odoo's own do not. */
export function commonSeries(modules: readonly OdooModule[]): Series | undefined {
  const counts = new Map<Series, number>();
  for (const module of modules) {
    const series = seriesOfModule(module);
    if (series) counts.set(series, (counts.get(series) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
