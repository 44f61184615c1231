import { manifestValue } from '../../source/manifest.ts';
import { defineRule } from '../rule.ts';

/** Weblate takes 100 characters, of which its own suffixes need some. */
const MOST = 90;

export default defineRule({
  id: 'weblate-component-too-long',
  severity: 'info',
  category: 'i18n',
  profile: 'oca',
  summary: 'A module whose name is too long for Weblate',
  why: 'The translation server of the OCA names a component after the repository, the series and the module. It takes no name of more than 100 characters, so that the module cannot be translated there.',
  link: 'https://github.com/OCA/odoo-pre-commit-hooks',
  bad: {
    '__manifest__.py': `{"name": "a", "version": "19.0.1.0.0", "website": "https://github.com/OCA/${'very-long-'.repeat(8)}name"}`,
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "a", "version": "19.0.1.0.0", "website": "https://github.com/OCA/server-tools"}',
    },
    { '__manifest__.py': '{"name": "a", "version": "19.0.1.0.0", "website": "https://example.com"}' },
  ],
  manifest(manifest, { module, series, report }) {
    const website = manifestValue(manifest, 'website');
    const repository = /github\.com\/[^/]+\/([^/]+)\/?$/.exec(
      typeof website === 'string' ? website : '',
    )?.[1];
    if (repository === undefined || !series) return;
    const component = `${repository}-${series.series}-${module.name}`;
    if (component.length <= MOST) return;
    report({
      message: `Weblate would name the component ${component}, which has ${component.length} characters of ${MOST}: shorten the name of the module.`,
    });
  },
});
