import { escapeHtml } from '../../util/html.ts';

/** Cells are markup; without rows there is no table. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return tableOfRows(
    caption,
    head,
    rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
  );
}

/** The same of rows that are markup as a whole. */
export function tableOfRows(caption: string, head: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return '';
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
