import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isSeries, SERIES, type Series } from '../series/profile.ts';

/** The series that a manifest's version begins with; undefined for a short version such as `1.0`. */
export function seriesOfVersion(version: string | undefined): Series | undefined {
  const [, series] = /^(\d+\.0)\.\d+\.\d+(\.\d+)?$/.exec(version ?? '') ?? [];
  return series !== undefined && isSeries(series) ? series : undefined;
}

/** The series that most modules say; Odoo's own do not. */
export function commonSeries(all: readonly (Series | undefined)[]): Series | undefined {
  const counts = new Map<Series, number>();
  for (const series of all) if (series) counts.set(series, (counts.get(series) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The series of the Odoo whose own addons lie in one of the folders, from its `release.py`. */
export async function seriesOfSource(folders: readonly string[]): Promise<Series | undefined> {
  for (const folder of folders) {
    for (const place of ['../release.py', '../odoo/release.py', 'odoo/release.py', '../../release.py']) {
      const text = await readFile(path.resolve(folder, place), 'utf8').catch(() => '');
      const [, major] = /^version_info\s*=\s*\(\s*(\d+)\s*,\s*0\s*,/m.exec(text) ?? [];
      const series = `${major}.0`;
      if (isSeries(series)) return series;
    }
  }
  return undefined;
}

/** A rule that is for some series only is not for a module of which none is known. */
export function holdsIn(
  { from, to }: { readonly from?: Series; readonly to?: Series },
  series: Series | undefined,
): boolean {
  if (series === undefined) return from === undefined && to === undefined;
  const place = SERIES.indexOf(series);
  return (!from || place >= SERIES.indexOf(from)) && (!to || place <= SERIES.indexOf(to));
}
