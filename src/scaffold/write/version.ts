import { compareVersions } from '../../util/compare-versions.ts';
import type { ModulePlan } from '../plan.ts';
import type { FileChange } from './compare.ts';
import { SPEC, type State } from './state.ts';

/**
 * The version, without the series, of what is generated next: that of the spec when it is newer than the last
 * one; else the last one, with its last number raised when more than the kept spec or the version itself changes.
 * `there` is the version of the manifest on disk, which the user may have raised.
 */
export function nextVersion(
  plan: ModulePlan,
  state: State,
  there: string | undefined,
  changes: readonly FileChange[],
): string {
  const asked = plan.spec.module.version;
  const prefix = `${plan.series}.`;
  const known = [state.version, there ?? '']
    .filter((version) => version.startsWith(prefix) && /^[\d.]+$/.test(version))
    .map((version) => version.slice(prefix.length));
  const last = known.sort(compareVersions).at(-1);
  if (last === undefined || compareVersions(asked, last) > 0) return asked;
  const changed = changes.some((change) => change.path !== SPEC && isChange(change) && !onlyVersion(change));
  const numbers = last.split('.').map(Number);
  return [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + (changed ? 1 : 0)].join('.');
}

/** Something is written, removed, or would be. */
export function isChange({ status }: FileChange): boolean {
  return !['unchanged', 'kept', 'deleted'].includes(status);
}

/** A manifest that differs in nothing but the version, which regeneration had raised before. */
function onlyVersion({ path: file, diff = '' }: FileChange): boolean {
  const lines = diff.split('\n').filter((line) => /^[-+](?![-+]{2} )/.test(line));
  return (
    file === '__manifest__.py' &&
    lines.length > 0 &&
    lines.every((line) => /^[-+]\s+["']version["']\s*:/.test(line))
  );
}

/** Version in the text of a manifest. */
export function manifestVersion(text: string): string | undefined {
  return /["']version["']\s*:\s*["']([^"']+)["']/.exec(text)?.[1];
}
