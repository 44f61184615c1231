import { escapeHtml } from '../../util/html.ts';
import { code, table } from '../../verify/html/table.ts';
import type { ProofFinding, ProofStep } from '../live/types.ts';
import type { MigrationReport } from './report.ts';

const STATUS: Readonly<Record<ProofStep['status'], { readonly word: string; readonly style: string }>> = {
  passed: { word: 'passed', style: 'pass' },
  failed: { word: 'failed', style: 'fail' },
  skipped: { word: 'not run', style: 'skip' },
};

/** What was asked of live servers, and what they said. */
export function proofSection({ migrations }: MigrationReport): string {
  const parts = migrations.flatMap(({ module, proof }) => {
    if (!proof) return [];
    const rows = proof.steps.map(({ title, status, detail, findings }) => [
      `<span class="verdict ${STATUS[status].style}">${STATUS[status].word}</span>`,
      escapeHtml(title),
      `${escapeHtml(detail)}${findingList(findings)}`,
    ]);
    return [table(`What was proved of ${module}`, ['Result', 'Step', 'How, and what was found'], rows)];
  });
  const body =
    parts.length === 0 ? '<p class="quiet">Nothing was proved: no server was asked.</p>' : parts.join('\n');
  return `<h2 id="proof">Proof</h2>\n${body}`;
}

function findingList(findings: readonly ProofFinding[]): string {
  if (findings.length === 0) return '';
  const items = findings.map(({ message, path, line, notice }) => {
    const place = path === undefined ? '' : `${code(line === undefined ? path : `${path}:${line}`)} `;
    return `<li>${notice ? 'Note: ' : ''}${place}${escapeHtml(message)}</li>`;
  });
  return `<details><summary>${findings.length} found</summary><ul>${items.join('')}</ul></details>`;
}

/** Scripts that take rows along, with what only a human knows of them. */
export function scriptSection({ migrations }: MigrationReport): string {
  const parts = migrations.flatMap(({ module, scripts: own }) => {
    if (!own) return [];
    const files = [...own.files].map(
      ([path, text]) =>
        `<details><summary>${code(`${module}/${path}`)}</summary><pre tabindex="0" role="group" aria-label="${escapeHtml(path)}">${escapeHtml(text)}</pre></details>`,
    );
    const asked = own.questions.map(
      ({ message, answer }) =>
        `<li>${escapeHtml(message)}${answer === undefined ? '' : `<br>To say so: ${code(`--renamed ${answer}`)}`}</li>`,
    );
    const told = own.notes.map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
    const list = asked.length + told.length === 0 ? '' : `<ul>${[...asked, ...told].join('')}</ul>`;
    const none = files.length === 0 ? `<p>${code(module)}: no row has to change.</p>` : '';
    return [`${none}${files.join('\n')}${list}`];
  });
  return parts.length === 0 ? '' : `<h2 id="scripts">Scripts</h2>\n${parts.join('\n')}`;
}
