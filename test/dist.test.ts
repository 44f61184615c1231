import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const run = promisify(execFile);

describe('dist, as a plugin install has it', () => {
  it('holds a command line that starts', async () => {
    const { stdout } = await run(process.execPath, [path.join(root, 'dist/cli.mjs'), '--version']);
    expect(stdout.trim()).toBe(version);
  });

  it('holds pieces that may load in any order', async () => {
    const chunks = readdirSync(path.join(root, 'dist/chunks')).filter((file) => file.endsWith('.mjs'));
    expect(chunks.length).toBeGreaterThan(10);
    const failures = await Promise.all(
      chunks.map((file) =>
        run(process.execPath, ['-e', `import(${JSON.stringify(path.join(root, 'dist/chunks', file))})`]).then(
          () => [],
          (error: Error) => [`${file}: ${error.message}`],
        ),
      ),
    );
    expect(failures.flat()).toEqual([]);
  });

  it('names one version everywhere', () => {
    const plugin = JSON.parse(readFileSync(path.join(root, '.claude-plugin/plugin.json'), 'utf8'));
    expect(plugin.version).toBe(version);
  });

  it('needs no package at run time', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    // Without an entry here the client would install the development packages into its user's cache.
    expect(Object.keys(manifest.overrides)).not.toHaveLength(0);
  });
});
