import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffOf, displayed, writeFixes } from '../../src/audit/index.ts';
import { auditFolder, MANIFEST, shop } from './support.ts';

const SUPERFLUOUS = MANIFEST.replace(
  '"depends"',
  '"installable": True,\n    "application": False,\n    "depends"',
);

describe('fixes', () => {
  it('are planned without writing, as a diff', async () => {
    const dir = await shop({ '__manifest__.py': SUPERFLUOUS });
    const { fixes } = await auditFolder(dir, { fix: 'safe' });
    if (!fixes) throw new Error('There is no plan.');
    expect(diffOf(fixes, (file) => displayed(file, dir))).toBe(
      [
        '--- a/shop/__manifest__.py',
        '+++ b/shop/__manifest__.py',
        '@@ -3,7 +3,5 @@',
        '     "version": "18.0.1.0.0",',
        '     "license": "LGPL-3",',
        '     "author": "Example",',
        '-    "installable": True,',
        '-    "application": False,',
        '     "depends": ["base"],',
        ' }',
        '',
      ].join('\n'),
    );
    expect(await readFile(path.join(dir, 'shop/__manifest__.py'), 'utf8')).toBe(SUPERFLUOUS);
  });

  it('are written to a fixed point, and touch nothing else', async () => {
    const dir = await shop({ '__manifest__.py': SUPERFLUOUS, 'data.bin': Buffer.from([0, 255, 1]) });
    const before = (await stat(path.join(dir, 'shop/data.bin'))).mtimeMs;
    const { fixes } = await auditFolder(dir, { fix: 'safe' });
    if (!fixes) throw new Error('There is no plan.');
    expect((await writeFixes(fixes)).written).toEqual([path.join(dir, 'shop/__manifest__.py')]);
    expect(await readFile(path.join(dir, 'shop/__manifest__.py'), 'utf8')).toBe(MANIFEST);
    expect((await stat(path.join(dir, 'shop/data.bin'))).mtimeMs).toBe(before);
    expect((await auditFolder(dir, { fix: 'safe' })).fixes?.files).toEqual([]);
  });

  it('keep line breaks and a byte order mark', async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const dir = await shop({ '__manifest__.py': windows(SUPERFLUOUS) });
    const { fixes } = await auditFolder(dir, { fix: 'safe' });
    if (!fixes) throw new Error('There is no plan.');
    await writeFixes(fixes);
    expect(await readFile(path.join(dir, 'shop/__manifest__.py'), 'utf8')).toBe(windows(MANIFEST));
  });

  it('leave a file alone that has changed meanwhile', async () => {
    const dir = await shop({ '__manifest__.py': SUPERFLUOUS });
    const { fixes } = await auditFolder(dir, { fix: 'safe' });
    if (!fixes) throw new Error('There is no plan.');
    const file = path.join(dir, 'shop/__manifest__.py');
    await writeFile(file, `${SUPERFLUOUS}# mine\n`);
    expect(await writeFixes(fixes)).toEqual({
      written: [],
      refused: ['__manifest__.py was changed meanwhile, and is left as it is.'],
    });
    expect(await readFile(file, 'utf8')).toBe(`${SUPERFLUOUS}# mine\n`);
  });

  it('take no excused finding', async () => {
    const excused = SUPERFLUOUS.replace('{', '# pylint: disable=manifest-superfluous-key\n{');
    const dir = await shop({ '__manifest__.py': excused });
    expect((await auditFolder(dir, { fix: 'safe' })).fixes?.files).toEqual([]);
  });
});
