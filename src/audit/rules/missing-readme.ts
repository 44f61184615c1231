import { OCA_GUIDE, opening } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

const README = /^readme\.(rst|md|txt)$/i;

export default defineRule({
  id: 'missing-readme',
  aliases: ['C8112'],
  severity: 'low',
  category: 'maintainability',
  profile: 'oca',
  summary: 'The module has no README',
  why: 'The README is what people see of a module before they install it: what it does, how it is configured and used. Package indexes and code hosting show it too.',
  link: OCA_GUIDE,
  bad: { 'models/example.py': 'x = 1\n' },
  good: [{ 'README.rst': 'Example\n=======\n' }, { 'README.md': '# Example\n' }],
  manifest(manifest, { module: { files }, settings, report }) {
    if (!manifest.root || files.some((file) => README.test(file))) return;
    const { readmeTemplateUrl } = settings;
    const template = readmeTemplateUrl === undefined ? '' : ` ${readmeTemplateUrl} shows how.`;
    report({
      at: opening(manifest),
      message: `The module has no README.rst: say in one what it does and how it is configured and used.${template}`,
    });
  },
});
