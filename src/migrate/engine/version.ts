import type { Series } from '../../series/profile.ts';
import { changeManifest } from '../../source/edit/manifest.ts';
import { manifestValue, readManifest } from '../../source/manifest.ts';
import { sourceFile } from '../../source/source-file.ts';
import { MANIFEST } from '../python/manifest-edits.ts';

/**
 * What becomes of the version: `prefix` changes its series and keeps the rest; `reset` begins at `SERIES.1.0.0`, as
 * repositories of OCA do; `keep` leaves it.
 */
export type VersionPolicy = 'prefix' | 'reset' | 'keep';

/** The manifest with the version of the new series, and installable; undefined when nothing changes. */
export async function migratedManifest(
  text: string,
  to: Series,
  policy: VersionPolicy,
): Promise<string | undefined> {
  const manifest = await readManifest(sourceFile(MANIFEST, text));
  if (!manifest.root) return undefined;
  let now = text;
  const version = manifestValue(manifest, 'version');
  if (policy !== 'keep' && typeof version === 'string') {
    const rest = /^\d+\.0\.(\d+(?:\.\d+)*)$/.exec(version)?.[1];
    const wanted = policy === 'reset' ? `${to}.1.0.0` : `${to}.${rest ?? '1.0.0'}`;
    // A short version such as 1.2 belongs to no series.
    if (rest !== undefined && wanted !== version)
      now = await changeManifest(now, [{ kind: 'set', path: ['version'], value: wanted }]);
  }
  if (manifestValue(manifest, 'installable') === false)
    now = await changeManifest(now, [{ kind: 'set', path: ['installable'], value: true }]);
  return now === text ? undefined : now;
}
