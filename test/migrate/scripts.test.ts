import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLAVOURS } from '../../src/migrate/scripts/index.ts';
import { FIXTURE, lendingScripts } from './scripts-support.ts';

describe.each(FLAVOURS)('scripts for %s', (flavour) => {
  it('are what is expected of a module with every need', async () => {
    const { files } = await lendingScripts(flavour);
    for (const [file, text] of files) {
      const golden = path.join(FIXTURE, flavour, path.basename(file));
      await expect(text).toMatchFileSnapshot(golden);
    }
    expect((await readdir(path.join(FIXTURE, flavour))).length).toBe(files.size);
  });
});
