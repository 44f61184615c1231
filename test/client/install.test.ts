import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ROOT } from './checkout.ts';

it('says in one sentence that npm cannot be reached, and leaves nothing half installed', async () => {
  const cache = await mkdtemp(path.join(tmpdir(), 'odoo-claude-cache-'));
  const env = { ...process.env, ODOO_CLAUDE_CACHE: cache, npm_config_registry: 'http://127.0.0.1:9/' };
  const script = path.join(ROOT, 'scripts/claude-code.mjs');
  const install = promisify(execFile)(process.execPath, [script], { env });
  await expect(install).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/\nnpm cannot install @anthropic-ai\/claude-code: .*ECONNREFUSED.*\n$/),
  });
  const left = await readdir(cache, { recursive: true });
  expect(left.filter((name) => name !== 'run')).toEqual([]);
  await rm(cache, { recursive: true });
});
