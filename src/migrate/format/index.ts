import type { MigrationReport } from './report.ts';
import type { TextOptions } from './text.ts';

export type { MigrationReport } from './report.ts';

export const FORMATS = ['text', 'json', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** `options` are those of the text. */
export async function formatMigrations(
  format: Format,
  report: MigrationReport,
  options: TextOptions,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).textReport(report, options);
    case 'json':
      return (await import('./json.ts')).jsonReport(report);
    case 'html':
      return (await import('./html.ts')).htmlReport(report);
  }
}
