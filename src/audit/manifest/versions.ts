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

/** Compares as Odoo does: a version of up to three numbers gets the series in front. */
export function olderThan(left: string, right: string, series = ''): boolean {
  const [a, b] = [numbers(left, series), numbers(right, series)];
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function numbers(version: string, series: string): number[] {
  const short = version.split('.').length <= 3 && !version.startsWith(`${series}.`);
  return `${short && series !== '' ? `${series}.` : ''}${version}`
    .split('.')
    .map((part) => Number.parseInt(part, 10) || 0);
}
