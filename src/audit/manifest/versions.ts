import { compareVersions } from '../../util/compare-versions.ts';

/** Folder of a version in `migrations` or `upgrades`, with a script in it. */
const SCRIPT = /^(?:migrations|upgrades)\/(\d+(?:\.\d+)*)\/[^/]+\.py$/;

/** The newest version that there are migration scripts for. */
export function newestMigration(files: readonly string[], series: string | undefined): string | undefined {
  const versions = files
    .flatMap((file) => SCRIPT.exec(file)?.[1] ?? [])
    // Scripts in here run at every change of the version.
    .filter((version) => version !== '0.0.0');
  return versions.reduce<string | undefined>(
    (newest, version) => (newest === undefined || olderThan(newest, version, series) ? version : newest),
    undefined,
  );
}

/**
 * A script for a version two series before the module's, or earlier: who goes from series to series runs the scripts of
 * each with the sources of each, so that this one is kept for the record.
 */
export function isOfEarlierSeries(file: string, series: string | undefined): boolean {
  const found = /^(?:migrations|upgrades)\/(\d+)\.\d+\.\d+\.\d+/.exec(file)?.[1];
  return found !== undefined && series !== undefined && Number(found) < Number.parseInt(series, 10) - 1;
}

/** Compares as Odoo does: a version of up to three numbers gets the series in front. */
export function olderThan(left: string, right: string, series = ''): boolean {
  return compareVersions(whole(left, series), whole(right, series)) < 0;
}

function whole(version: string, series: string): string {
  const short = version.split('.').length <= 3 && !version.startsWith(`${series}.`);
  return short && series !== '' ? `${series}.${version}` : version;
}
