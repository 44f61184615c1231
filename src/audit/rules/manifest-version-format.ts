import { entrySpan, OCA_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

const FORMAT = String.raw`({series})\.\d+\.\d+\.\d+$`;

export default defineRule({
  id: 'manifest-version-format',
  aliases: ['C8106'],
  severity: 'low',
  category: 'maintainability',
  profile: 'oca',
  summary: 'The version is not the series followed by three numbers',
  why: 'Odoo puts its series in front of a short version, so migration scripts of 1.1 and of 18.0.1.1.0 do not meet, and nobody sees from the manifest for which series a module is meant.',
  link: OCA_GUIDE,
  bad: [
    { '__manifest__.py': '{"name": "A", "version": "1.0", "license": "LGPL-3"}\n' },
    { '__manifest__.py': '{"name": "A", "version": "19.0.1.0", "license": "LGPL-3"}\n' },
  ],
  good: [
    { '__manifest__.py': '{"name": "A", "version": "19.0.1.0.0", "license": "LGPL-3"}\n' },
    { '__manifest__.py': '{"name": "A", "license": "LGPL-3"}\n' },
  ],
  manifest({ entries }, { settings, series, report }) {
    const entry = entries.get('version');
    if (!entry || typeof entry.value !== 'string' || entry.value === '') return;
    const wanted = series ? series.series.replaceAll('.', String.raw`\.`) : String.raw`\d+\.0`;
    const format = (settings.versionFormat ?? FORMAT).replaceAll('{series}', wanted);
    if (new RegExp(`^(?:${format})`).test(entry.value)) return;
    const example = settings.versionFormat ? `match ${format}` : `be like ${series?.series ?? '18.0'}.1.0.0`;
    report({ at: entrySpan(entry), message: `The version "${entry.value}" should ${example}.` });
  },
});
