import { manifestPaths } from '../../source/manifest.ts';
import { textOf } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

const PROPRIETARY = /^(OPL-1|OEEL-1|Other proprietary)$/;
const AGPL = /^AGPL-3( or any later version)?$/;
const GPL = /^GPL-[23]( or any later version)?$/;

export default defineRule({
  id: 'license-of-dependency',
  aliases: ['MNT002'],
  severity: 'medium',
  category: 'maintainability',
  summary: 'A module depends on one whose licence asks for another licence than its own',
  why: 'Who extends the classes of an AGPL or GPL module makes a work that is based on it, and may give it on under that licence alone: a proprietary one, or the LGPL, promises what its author cannot keep. Ask the owner of the dependency, do without it, or take its licence.',
  link: 'https://www.gnu.org/licenses/gpl-faq.html#IfLibraryIsGPL',
  bad: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "OPL-1", "depends": ["base", "other"]}\n',
      '../other/__manifest__.py': '{"name": "O", "version": "18.0.1.0.0", "license": "AGPL-3"}\n',
    },
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "depends": ["other"]}\n',
      '../other/__manifest__.py': '{"name": "O", "version": "18.0.1.0.0", "license": "AGPL-3"}\n',
    },
  ],
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "AGPL-3", "depends": ["base", "other", "free"]}\n',
      '../other/__manifest__.py': '{"name": "O", "version": "18.0.1.0.0", "license": "AGPL-3"}\n',
      '../free/__manifest__.py': '{"name": "F", "version": "18.0.1.0.0", "license": "LGPL-3"}\n',
    },
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "OPL-1", "depends": ["base", "web", "own", "nowhere"]}\n',
      '../own/__manifest__.py': '{"name": "O", "version": "18.0.1.0.0", "license": "OPL-1"}\n',
    },
  ],
  manifest(manifest, { project, report }) {
    const own = textOf(manifest, 'license');
    if (own === undefined) return;
    for (const at of manifestPaths(manifest, 'depends')) {
      const other = project.modules.get(at.path)?.license;
      if (other === undefined) continue;
      const asks = AGPL.test(other) || GPL.test(other);
      const keeps = PROPRIETARY.test(own) || (own === 'LGPL-3' && asks);
      if (!asks || !keeps) continue;
      report({
        at,
        message: `The licence is ${own}, and ${at.path} is under ${other}: what is based on it may be given on under ${other} alone. Ask its owner for another licence, take ${other}, or do without it.`,
      });
    }
  },
});
