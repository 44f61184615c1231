import type { SourceFile, Span } from '../../source/types.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

/** Said to a tool, or to the system. */
const DIRECTIVE =
  /^#!|^#\s*(?:-\*-|.*coding[:=]|pylint\b|flake8\b|noqa\b|isort\b|fmt:|lint-|ruff:|type:|mypy:|pragma\b|odoo-claude)/;

export default defineRule({
  id: 'use-header-comments',
  severity: 'info',
  category: 'maintainability',
  profile: 'strict',
  cosmetic: true,
  summary: 'Comments at the top of a Python file',
  why: 'Author and license are in the manifest, once for the whole module. Where each file repeats them, they contradict each other sooner or later.',
  link: 'https://github.com/OCA/odoo-pre-commit-hooks',
  bad: `
    # Copyright 2020 Somebody
    # License LGPL-3.0 or later
    from odoo import models
  `,
  good: [
    `
    #!/usr/bin/env python3
    # -*- coding: utf-8 -*-
    # pylint: disable=protected-access
    # flake8: noqa
    from odoo import models

    # Not at the top.
    X = 1  # nor is this
    `,
    `
    """What the file is for."""
    # It goes on.
    from odoo import models
    `,
  ],
  python: {
    module(_node, context) {
      if (!context.embedded) look(context.file.source, context);
    },
  },
  manifest(manifest, context) {
    look(manifest.source, context);
  },
});

function look(source: SourceFile, context: ModuleContext): void {
  const found: Span[] = [];
  for (const { 0: line, index } of source.text.matchAll(/[^\n]*\n?/g)) {
    const text = line.trim();
    if (text !== '' && !text.startsWith('#')) break;
    if (text !== '' && !DIRECTIVE.test(text)) found.push({ start: index, end: index + line.length });
  }
  const last = found.at(-1);
  if (!last) return;
  context.report({
    source,
    at: { start: last.start, end: last.start + source.text.slice(last.start, last.end).trimEnd().length },
    message: `Comments head the file, in line ${found.map(({ start }) => source.lineAt(start)).join(', ')}: the manifest says author and license for all files.`,
    fix: {
      title: 'Remove the comments',
      safe: false,
      edits: found.map((line) => ({ ...line, text: '' })),
    },
  });
}
