import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gitEnv } from '../../src/audit/git/run.ts';
import { folder } from './support.ts';

/** A git repository that is gone after the tests. A file whose text is empty is removed. */
export interface Repository {
  readonly dir: string;
  git(...args: string[]): string;
  write(files: Readonly<Record<string, string>>): void;
  /** Writes the files and commits all that is there; gives the commit. */
  commit(files: Readonly<Record<string, string>>): string;
}

export function gitIn(dir: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, '-C', dir, ...args], {
    ...{ env: gitEnv(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  }).trim();
}

export async function repository(): Promise<Repository> {
  const dir = await folder({});
  const git = (...args: string[]) => gitIn(dir, ...args);
  git('init', '--quiet', '--initial-branch=main');
  const write: Repository['write'] = (files) => {
    for (const [file, text] of Object.entries(files)) {
      const full = path.join(dir, file);
      mkdirSync(path.dirname(full), { recursive: true });
      if (text === '') rmSync(full, { force: true });
      else writeFileSync(full, text);
    }
  };
  return {
    dir,
    git,
    write,
    commit(files) {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--message=Change');
      return git('rev-parse', 'HEAD');
    },
  };
}

export function manifest(version: string): string {
  return `{\n    "name": "Shop",\n    "version": "${version}",\n    "license": "LGPL-3",\n    "author": "Example",\n    "depends": ["base"],\n}\n`;
}

/** A module `shop` whose model has these fields. */
export function shopFiles(version: string, fields: string): Record<string, string> {
  const body = fields
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('');
  return {
    'shop/__manifest__.py': manifest(version),
    'shop/__init__.py': 'from . import models\n',
    'shop/models.py': `from odoo import fields, models\n\n\nclass Item(models.Model):\n    _name = "shop.item"\n    _description = "Item"\n\n${body}`,
  };
}
