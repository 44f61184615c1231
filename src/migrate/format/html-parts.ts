import { escapeHtml } from '../../util/html.ts';

/** Cells are markup; without rows there is no table. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}

export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** A patch in colours; its marks say the same to those who do not see them. */
export function diffBlock(patch: string, label: string): string {
  const lines = patch
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const shown = escapeHtml(line.replace(/\r$/, ''));
      if (/^(---|\+\+\+) /.test(line)) return shown;
      if (line.startsWith('+')) return `<ins>${shown}</ins>`;
      return line.startsWith('-') ? `<del>${shown}</del>` : shown;
    });
  return `<pre tabindex="0" aria-label="${escapeHtml(label)}">${lines.join('\n')}</pre>`;
}
