import { escapeHtml } from '../../util/html.ts';

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
  return `<pre tabindex="0" role="group" aria-label="${escapeHtml(label)}">${lines.join('\n')}</pre>`;
}
