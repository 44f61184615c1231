import { createHash } from 'node:crypto';
import path from 'node:path';
import { lineStart } from '../../source/edit/edit.ts';
import type { Finding } from '../finding.ts';
import type { LiveCheck, LiveReport } from './check.ts';

/** A report of a live check in the form of all findings. What no file declares has its subject as its path. */
export function liveFinding(check: LiveCheck, report: LiveReport): Finding {
  const { place, subject, message } = report;
  const module = place?.index.module.name ?? report.module ?? '';
  const id = report.rule ?? check.id;
  const key = [id, module, subject].join('\n');
  const about = {
    rule: id,
    severity: report.severity ?? check.severity,
    message,
    symbol: subject,
    snippet: '',
    module,
    model: report.model,
    fingerprint: createHash('sha256').update(key).digest('hex').slice(0, 16),
  };
  const line = report.line ?? 1;
  if (!place) return { ...about, path: subject, line, column: 1, endLine: line, endColumn: 1 };
  const { source, index } = place;
  const { start, end } = place.at ?? { start: 0, end: 0 };
  const position = (offset: number) => offset - lineStart(source.text, offset) + 1;
  return {
    ...about,
    path: path.join(index.module.dir, source.path),
    line: source.lineAt(start),
    column: position(start),
    endLine: source.lineAt(end),
    endColumn: position(end),
    snippet:
      source.text
        .slice(start, Math.min(end, start + 400))
        .split('\n', 1)[0]
        ?.replaceAll(/\s+/g, ' ')
        .trim() ?? '',
  };
}
