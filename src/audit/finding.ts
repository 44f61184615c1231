import { lineStart } from '../source/edit/edit.ts';
import type { SourceFile, Span } from '../source/types.ts';
import type { AuditRule, Fix, Option, Report, Severity, Subject } from './rule.ts';

/** A finding with places as offsets, relative to its module: what is kept in the cache and sent by workers. */
export interface RawFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** Told by signs; certain without it. */
  readonly confidence?: 'likely' | undefined;
  /** Relative to the module's folder, with `/`. */
  readonly path: string;
  /** From 1; columns count UTF-16 units, the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly fix?: Fix | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly model?: string | undefined;
  readonly about?: Subject | undefined;
  /** What is around it: `Class.method`, an xmlid, a manifest key. Stays when lines move. */
  readonly symbol: string;
  /** The first line of the place, blanks folded. Stays when lines move. */
  readonly snippet: string;
  /** A comment in the source excuses it. */
  readonly suppressed?: { readonly comment: string; readonly reason?: string | undefined } | undefined;
}

/** A change of files that silences a finding, with offsets into their text. */
export interface FindingFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly (Span & { readonly path: string; readonly text: string })[];
}

/** The form that leaves the audit, the same in JSON, in SARIF and over MCP. */
export interface Finding extends Omit<RawFinding, 'start' | 'end' | 'fix' | 'about'> {
  readonly module: string;
  /** Stays when lines move: of rule, module, path, symbol and snippet. */
  readonly fingerprint: string;
  readonly fix?: FindingFix | undefined;
}

/** A rule's report as a finding; `symbolAt` names what is around an offset. */
export function rawFinding(rule: AuditRule, report: Report, source: SourceFile, symbol: string): RawFinding {
  const { start, end } = report.at ?? { start: 0, end: firstLineEnd(source.text) };
  const [from, to] = [position(source, start), position(source, Math.max(start, end))];
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    ...(rule.confidence && { confidence: rule.confidence }),
    path: report.path ?? source.path,
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    message: report.message,
    fix: report.fix,
    ...(report.options && { options: report.options }),
    model: report.model,
    ...(report.about && { about: report.about }),
    symbol,
    snippet:
      source.text
        .slice(start, Math.min(end, start + 400))
        .split('\n', 1)[0]
        ?.replaceAll(/\s+/g, ' ')
        .trim() ?? '',
  };
}

function position(source: SourceFile, offset: number): { line: number; column: number } {
  const start = lineStart(source.text, offset);
  return { line: source.lineAt(offset), column: offset - start + 1 };
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}
