import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { runMigration } from '../../src/migrate/index.ts';
import type { Series } from '../../src/series/profile.ts';

const made: string[] = [];
afterAll(async () => {
  for (const dir of made.splice(0)) await rm(dir, { recursive: true, force: true });
});

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, removed after the tests. */
export async function folder(files: Files): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'odoo-claude-migrate-'));
  made.push(dir);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), content);
  }
  return dir;
}

export function manifest(series: Series, more = '"depends": ["base"]'): string {
  return `{\n    "name": "Example",\n    "version": "${series}.1.0.0",\n    "license": "LGPL-3",\n    ${more},\n}\n`;
}

/** A file of views with this one of partners. */
export function view(arch: string, id = 'view_form'): string {
  return `<odoo>
    <record id="${id}" model="ir.ui.view">
        <field name="name">${id}</field>
        <field name="model">res.partner</field>
        <field name="arch" type="xml">
            ${arch}
        </field>
    </record>
</odoo>
`;
}

/** The report of taking all modules of a folder to a series. */
export function migrated(dir: string, to: Series, more: { write?: boolean; addonsPaths?: string[] } = {}) {
  return runMigration({ paths: [dir], to, addonsPaths: [], version: 'prefix', write: false, ...more });
}
