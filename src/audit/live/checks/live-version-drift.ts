import { manifestValue } from '../../../source/manifest.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import { compareVersions } from '../../../util/compare-versions.ts';
import { defineLiveCheck, type LiveContext, type LivePlace } from '../check.ts';
import { type Row, textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-version-drift',
  aliases: ['LIV001'],
  severity: 'high',
  summary: 'Versions of the module in the files, on the server and in the database',
  why: 'Three things can differ: the files that are reviewed, the code that the server runs, and what was last loaded into the database. Where they do, what is reviewed is not what runs, and new fields have no columns.',
  needs: 'base.group_system',
  async run(context) {
    const names = context.audited.map(({ module }) => module.name);
    const fields = ['name', 'state', 'latest_version', 'installed_version'];
    const rows = await context.read.rows('ir.module.module', [['name', 'in', names]], fields);
    for (const index of context.audited) {
      const row = rows.find((each) => each.name === index.module.name);
      compare(context, index, row);
    }
  },
});

function compare(context: LiveContext, index: ModuleIndex, row: Row | undefined): void {
  const { name, manifest } = index.module;
  const entry = manifest.entries.get('version');
  const place: LivePlace = { index, source: manifest.source, at: entry ?? undefined };
  const report = (message: string, severity: 'high' | 'medium' | 'info') =>
    context.report({ message, subject: name, place, severity });
  if (!row) {
    report(
      `${name} is not among the modules of this database: its folder is not in the server's addons path, or the list of apps was not updated.`,
      'info',
    );
    return;
  }
  const state = textOf(row, 'state');
  if (/^to /.test(state)) {
    report(
      `${name} is marked "${state}" and nothing has done it: the server was stopped in between, or it waits for the next upgrade. Run it, or cancel it in Apps.`,
      'high',
    );
  }
  if (!/^(installed|to upgrade)$/.test(state)) {
    report(
      `${name} is not installed in this database (${state}), so nothing of it was checked there.`,
      'info',
    );
    return;
  }
  const declared = manifestValue(manifest, 'version');
  const files = adapted(typeof declared === 'string' ? declared : '1.0', context.series);
  const [database, disk] = [textOf(row, 'latest_version'), textOf(row, 'installed_version')];
  const order = database === '' ? 0 : compareVersions(files, database);
  if (order > 0) {
    report(
      `The files are version ${files} and the database was last upgraded to ${database}: new columns, views and rights are not there yet. Run the upgrade (-u ${name}).`,
      'high',
    );
  } else if (order < 0) {
    report(
      `The files are version ${files}, older than ${database}, which the database was upgraded to: this checkout is not what runs there.`,
      'high',
    );
  }
  if (disk !== '' && disk !== files) {
    report(
      `The server has version ${disk} of ${name} on its disk, and these files are ${files}: it runs other code than this. Deploy it, or check out what runs.`,
      'medium',
    );
  }
}

/** Odoo puts the series before a short version. Source: odoo/modules/module.py, `adapt_version`. */
export function adapted(version: string, series: string): string {
  return version.startsWith(`${series}.`) ? version : `${series}.${version}`;
}
