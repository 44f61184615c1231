import { describe, expect, it } from 'vitest';
import { migratedManifest } from '../../src/migrate/engine/version.ts';

const MANIFEST = (version: string, more = '') =>
  `{\n    "name": "Book",\n    "version": "${version}",${more}\n}\n`;

describe('the manifest of a migrated module', () => {
  it.each([
    ['15.0.2.3.4', 'prefix', '16.0.2.3.4'],
    ['15.0.2.3.4', 'reset', '16.0.1.0.0'],
    ['15.0.2.3.4', 'keep', undefined],
    ['1.2', 'prefix', undefined],
    ['16.0.2.0.0', 'prefix', undefined],
  ] as const)('has for %s with %s the version %s', async (old, policy, now) => {
    expect(await migratedManifest(MANIFEST(old), '16.0', policy)).toBe(
      now === undefined ? undefined : MANIFEST(now),
    );
  });

  it('says that the module can be installed where it said that it cannot', async () => {
    const now = await migratedManifest(
      MANIFEST('15.0.1.0.0', '\n    "installable": False,'),
      '16.0',
      'prefix',
    );
    expect(now).toBe(MANIFEST('16.0.1.0.0', '\n    "installable": True,'));
    expect(await migratedManifest(now ?? '', '16.0', 'prefix')).toBeUndefined();
  });
});
