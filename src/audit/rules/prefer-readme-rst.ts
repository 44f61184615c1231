import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'prefer-readme-rst',
  severity: 'info',
  category: 'maintainability',
  profile: 'oca',
  cosmetic: true,
  summary: 'A README in Markdown',
  why: 'Repositories of the OCA generate README.rst from the fragments in readme/, and their tools look for that name.',
  link: 'https://github.com/OCA/maintainer-tools',
  bad: { 'README.md': '# Module' },
  good: { 'README.rst': 'Module\n======', 'readme/DESCRIPTION.md': 'Text' },
  check({ module, report }) {
    if (!module.files.includes('README.md')) return;
    report({
      path: 'README.md',
      message:
        'The README is in Markdown: write README.rst, or fragments in readme/ from which it is generated.',
    });
  },
});
