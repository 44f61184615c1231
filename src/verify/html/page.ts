import { escapeHtml } from '../../util/html.ts';
import { TITLES } from '../titles.ts';
import type { Check, Screenshot, Verdict, VerifyReport } from '../types.ts';
import { htmlDocument } from './document.ts';
import { tableOfRows } from './table.ts';

/** First line of every report, by which one is known again. */
export const MARK = '<!doctype html><!-- odoo-claude verification report -->';

const WORDS: Readonly<Record<Verdict, string>> = {
  fail: 'failed',
  warn: 'warned',
  skip: 'not run',
  pass: 'passed',
};
const ORDER: readonly Verdict[] = ['fail', 'warn', 'skip', 'pass'];

/**
 * The report as one HTML page that needs nothing else: no script, no font, no link to anywhere, the pictures
 * inside. Whatever comes from a module or a server is text, never markup.
 */
export function reportPage(report: VerifyReport): string {
  const { module, series, target, checks, screenshots, ok, durationMs } = report;
  const verdict = ok ? (target ? 'verified' : 'static gate passed') : 'failed';
  const title = `${module} (${series}): ${verdict}`;
  const where = target
    ? `${target.url}, database ${target.db}`
    : 'no Odoo was asked: nothing was proved on one';
  return htmlDocument({
    mark: MARK,
    title,
    pictures: true,
    header: `<h1>${escapeHtml(module)} <span class="${ok ? 'pass' : 'fail'}">${escapeHtml(verdict)}</span></h1>
<p class="quiet">Odoo ${escapeHtml(series)}; ${escapeHtml(where)}; ${(durationMs / 1000).toFixed(1)} s</p>
<ul class="counts">${ORDER.map((each) => `<li class="${each}">${of(checks, each).length} ${WORDS[each]}</li>`).join('')}</ul>`,
    main: `${attention(checks)}
<h2 id="rungs">Every check</h2>
${rungs(checks)}
${pictures(screenshots)}`,
  });
}

function of(checks: readonly Check[], verdict: Verdict): readonly Check[] {
  return checks.filter((check) => check.verdict === verdict);
}

/** What somebody has to do something about. */
function attention(checks: readonly Check[]): string {
  const found = [...of(checks, 'fail'), ...of(checks, 'warn')];
  if (found.length === 0) return '<p>Nothing failed, and there is no warning.</p>';
  return `<h2 id="attention">To correct</h2>\n${checkTable('What failed and what warns, with its place', found)}`;
}

function rungs(checks: readonly Check[]): string {
  const steps = [...new Set(checks.map((check) => check.step))];
  return steps
    .map((step) => {
      const own = checks.filter((check) => check.step === step);
      const counts = ORDER.flatMap((verdict) => {
        const number = of(own, verdict).length;
        return number === 0 ? [] : [`<span class="${verdict}">${number} ${WORDS[verdict]}</span>`];
      });
      const name = `${step} ${TITLES[step] ?? ''}`.trim();
      const open = own.some(({ verdict }) => verdict === 'fail') ? ' open' : '';
      return `<details${open}><summary>${escapeHtml(name)}: ${counts.join(', ')}</summary>\n${checkTable(name, own)}</details>`;
    })
    .join('\n');
}

function checkTable(caption: string, checks: readonly Check[]): string {
  const rows = checks.map(({ step, id, verdict, message, call, path, line, fix }) => {
    const place =
      path === undefined
        ? ''
        : `<br><code>${escapeHtml(line === undefined ? path : `${path}:${line}`)}</code>`;
    const mend = fix === undefined ? '' : `<br><span class="quiet">Fix: ${escapeHtml(fix)}</span>`;
    return `<tr><td class="verdict ${verdict}">${WORDS[verdict]}</td><th scope="row">${escapeHtml(`${step} ${id}`)}</th><td>${escapeHtml(message)}${place}${mend}</td><td><code>${escapeHtml(call)}</code></td></tr>`;
  });
  return tableOfRows(caption, ['Verdict', 'Check', 'Finding', 'Proved by'], rows);
}

function pictures(screenshots: readonly Screenshot[]): string {
  if (screenshots.length === 0) return '';
  const figures = screenshots.map(({ title, png }) => {
    const data = Buffer.from(png).toString('base64');
    return `<figure><img alt="${escapeHtml(title)}" src="data:image/png;base64,${data}"><figcaption>${escapeHtml(title)}</figcaption></figure>`;
  });
  return `<h2 id="screenshots">Screenshots</h2>\n${figures.join('\n')}`;
}
