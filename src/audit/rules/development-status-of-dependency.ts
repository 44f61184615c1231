import { manifestPaths } from '../../source/manifest.ts';
import { textOf } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

/** The least finished first; a module that does not say it is beta. */
const STATUSES = ['alpha', 'beta', 'production/stable', 'mature'];

export default defineRule({
  id: 'development-status-of-dependency',
  aliases: ['MNT004'],
  severity: 'low',
  category: 'maintainability',
  profile: 'oca',
  summary: 'A module says that it is further developed than one that it depends on',
  why: 'A module is no more stable than what it is built on: an alpha dependency may change its fields and methods from one day to the next. The OCA asks that no dependency has a lower development_status.',
  link: 'https://github.com/OCA/odoo-community.org/blob/master/website/Contribution/CONTRIBUTING.rst',
  bad: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "development_status": "Production/Stable", "depends": ["other"]}\n',
    '../other/__manifest__.py':
      '{"name": "O", "version": "18.0.1.0.0", "license": "LGPL-3", "development_status": "Alpha"}\n',
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "development_status": "Beta", "depends": ["base", "other", "silent"]}\n',
      '../other/__manifest__.py':
        '{"name": "O", "version": "18.0.1.0.0", "license": "LGPL-3", "development_status": "Mature"}\n',
      '../silent/__manifest__.py': '{"name": "S", "version": "18.0.1.0.0", "license": "LGPL-3"}\n',
    },
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "development_status": "Alpha", "depends": ["other"]}\n',
      '../other/__manifest__.py':
        '{"name": "O", "version": "18.0.1.0.0", "license": "LGPL-3", "development_status": "Alpha"}\n',
    },
  ],
  manifest(manifest, { project, report }) {
    const own = rank(textOf(manifest, 'development_status'));
    for (const at of manifestPaths(manifest, 'depends')) {
      const status = project.modules.get(at.path)?.developmentStatus;
      const other = rank(status);
      if (status === undefined || other === -1 || own <= other) continue;
      report({
        at,
        message: `development_status is ${STATUSES[own]}, and that of ${at.path} is ${status}: lower it here, or see to it that ${at.path} is as far.`,
      });
    }
  },
});

function rank(status: string | undefined): number {
  return STATUSES.indexOf((status ?? 'Beta').toLowerCase());
}
