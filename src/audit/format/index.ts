import type { AuditReport } from '../report.ts';

export const FORMATS = ['text', 'markdown', 'json', 'sarif', 'github', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions {
  readonly version: string;
  readonly colour: boolean;
  /** Whether there is a baseline to compare with. */
  readonly baseline: boolean;
}

export async function formatReport(
  format: Format,
  report: AuditReport,
  options: FormatOptions,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).textReport(report, options);
    case 'markdown':
      return (await import('./markdown.ts')).markdownReport(report);
    case 'json':
      return (await import('./json.ts')).jsonReport(report);
    case 'sarif':
      return (await import('./sarif.ts')).sarifReport(report, options);
    case 'github':
      return (await import('./github.ts')).githubReport(report);
    case 'html':
      return (await import('./html.ts')).htmlReport(report);
  }
}
