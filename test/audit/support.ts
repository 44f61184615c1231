import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type AuditAnswer, type AuditRequest, runAudit } from '../../src/audit/index.ts';

const made: string[] = [];
afterAll(async () => {
  for (const dir of made.splice(0)) await rm(dir, { recursive: true, force: true });
});

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const MANIFEST = `{
    "name": "Shop",
    "version": "18.0.1.0.0",
    "license": "LGPL-3",
    "author": "Example",
    "depends": ["base"],
}
`;

/** A folder with these files, removed after the tests. */
export async function folder(files: Files): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'odoo-claude-audit-'));
  made.push(dir);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), content);
  }
  return dir;
}

/** A folder with a module `shop` of these files; what it needs to be one is filled in. */
export function shop(files: Files): Promise<string> {
  const own = { '__manifest__.py': MANIFEST, '__init__.py': '', ...files };
  return folder(Object.fromEntries(Object.entries(own).map(([file, text]) => [`shop/${file}`, text])));
}

export function auditFolder(dir: string, more: Partial<AuditRequest> = {}): Promise<AuditAnswer> {
  return runAudit({ paths: [dir], folder: dir, ...more });
}

/** What is found, as `rule file:line`. */
export function places({ report }: AuditAnswer): string[] {
  return report.findings.map(({ rule, path: file, line }) => `${rule} ${report.named(file)}:${line}`);
}
