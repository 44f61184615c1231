import type { MigrationReport } from './report.ts';
import { type TextOptions, textReport } from './text.ts';

export type { MigrationReport } from './report.ts';
export { groupedTodos, todoText } from './todo-text.ts';

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
      return textReport(report, options);
    case 'json':
      return (await import('./json.ts')).jsonReport(report);
    case 'html':
      return (await import('./html.ts')).htmlReport(report);
  }
}
