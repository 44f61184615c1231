/**
 * Order of two versions such as `17.0.1.2.10`, part by part as numbers: negative where `a` is the older one, 0 where
 * they are equal. Missing parts count as 0, so `1.0` equals `1.0.0`; of a part that is no number its leading digits
 * count, else 0. Neither gets a series in front: both have one, or neither.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbers(version: string): number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
}
