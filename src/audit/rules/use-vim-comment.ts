import { lineStart } from '../../source/edit/edit.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'use-vim-comment',
  aliases: ['W8202'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'A comment that sets up an editor',
  why: 'Settings of one editor in every file are noise for everybody else. An .editorconfig in the repository tells all editors, once.',
  link: 'https://github.com/OCA/odoo-community.org/blob/master/website/Contribution/CONTRIBUTING.rst',
  bad: `
    # vim:expandtab:smartindent:tabstop=4:softtabstop=4:shiftwidth=4:
    x = 1
  `,
  good: `
    # Nothing about vim: it is an editor.
    x = "# vim: set"
  `,
  python: {
    comment(node, context) {
      if (!/^#+[ \t]*vim:/.test(context.slice(node))) return;
      const start = lineStart(context.text, node.start);
      const alone = /^[ \t]*$/.test(context.text.slice(start, node.start));
      const end = node.end + (context.text[node.end] === '\n' ? 1 : 0);
      context.report({
        at: node,
        message: 'The comment sets up an editor: put that into .editorconfig and leave it out here.',
        fix: alone
          ? { title: 'Remove the comment', safe: true, edits: [{ start, end, text: '' }] }
          : undefined,
      });
    },
  },
});
