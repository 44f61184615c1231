import { escapeHtml } from '../../util/html.ts';
import { count } from '../../verify/count.ts';
import { htmlDocument } from '../../verify/html/document.ts';
import { code, table } from '../../verify/html/table.ts';
import { changedFiles, type Migration, type Todo } from '../engine/migration.ts';
import { diffBlock } from './diff-block.ts';
import { proofSection, scriptSection } from './html-sections.ts';
import { filePatch } from './patch.ts';
import {
  BREAKS,
  breakOf,
  excerptLines,
  type MigrationReport,
  partsLeftOut,
  wayOf,
  wayText,
  workOf,
} from './report.ts';
import { groupedTodos, outdented } from './todo-text.ts';

/** First line of every report, by which one is known again. */
export const MIGRATION_MARK = '<!doctype html><!-- odoo-claude migration report -->';

/** What the page has beyond the style that all reports share. */
const OWN_STYLE = `
:root { --add: #dafbe1; --del: #ffebe9; --here: #fff8c5; }
@media (prefers-color-scheme: dark) { :root { --add: #12361f; --del: #4a1a1d; --here: #3b2f00; } }
pre { overflow-x: auto; margin: .5rem 0; padding: .5rem; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--card); font: .85rem/1.4 ui-monospace, monospace; }
pre:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
pre code { overflow-wrap: normal; font: inherit; }
pre ins, pre del, pre mark { text-decoration: none; color: inherit; display: inline-block; min-width: 100%; }
pre ins { background: var(--add); } pre del { background: var(--del); } pre mark { background: var(--here); }
article { border-top: 1px solid var(--line); padding: .5rem 0; }
h3 { font-size: 1rem; margin: .5rem 0; } h4 { font-size: .95rem; margin: .5rem 0; }
ol.options { list-style: lower-alpha; margin: .25rem 0; }
`;
const CLASSES = { error: 'fail', silent: 'fail', deprecation: 'warn', style: 'skip' } as const;
const KINDS = ['error', 'silent', 'deprecation', 'style'] as const;

/**
 * The report as one HTML page that needs nothing else: no script, no font, no link. Whatever comes from a module or a
 * server is text, never markup.
 */
export function htmlReport(report: MigrationReport): string {
  const { migrations } = report;
  const [edits, todos] = [migrations.flatMap((each) => each.edits), migrations.flatMap((each) => each.todos)];
  const ways = migrations.map(wayOf);
  const series = [...new Set(ways.map(({ to }) => to))].join(', ');
  const title = `Migration of ${count(migrations.length, 'module')} to ${series}: ${count(edits.length, 'edit')}, ${todos.length} to decide`;
  const names = migrations.map(({ module }) => module);
  const froms = [...new Set(ways.map(({ from }) => from))].sort().join(', ');
  const parts = partsLeftOut({ edits });
  const likely = edits.filter(({ confidence }) => confidence === 'likely').length;
  return htmlDocument({
    mark: MIGRATION_MARK,
    title,
    style: OWN_STYLE,
    header: `<h1>Migration to ${escapeHtml(series)}</h1>
<p class="quiet">From ${escapeHtml(froms)}: ${escapeHtml(names.slice(0, 20).join(', '))}${names.length > 20 ? ` and ${names.length - 20} others` : ''}</p>
<ul class="counts"><li>${count(edits.length, 'edit')}</li><li class="warn">${likely} of them to be looked at</li>${
      parts === 0 ? '' : `<li class="warn">${count(parts, 'part')} left out in comments until you decide</li>`
    }${KINDS.map((kind) => {
      const number = todos.filter((todo) => breakOf(todo) === kind).length;
      return number === 0 ? '' : `<li class="${CLASSES[kind]}">${number} to decide: ${kind}</li>`;
    }).join('')}</ul>`,
    main: `${summary(report)}
${decisions(report)}
${migrations.map(changes).join('\n')}
${scriptSection(report)}
${proofSection(report)}
${notes(report)}`,
  });
}

function summary({ migrations }: MigrationReport): string {
  const rows = migrations.map((migration) => {
    const { module, edits, todos, proof: proved } = migration;
    const steps = proved?.steps;
    const failed = steps?.filter(({ status }) => status === 'failed').length ?? 0;
    const passed = steps?.filter(({ status }) => status === 'passed').length ?? 0;
    const proof =
      steps === undefined
        ? 'not asked for'
        : `${passed} passed, ${failed} failed, ${steps.length - passed - failed} not run`;
    return [
      code(module),
      escapeHtml(wayText(migration)),
      String(changedFiles(migration).size),
      String(edits.length),
      String(todos.length),
      `<span class="${steps === undefined ? 'skip' : failed > 0 ? 'fail' : 'pass'}">${proof}</span>`,
    ];
  });
  const head = ['Module', 'Way', 'Files changed', 'Edits', 'To decide', 'Proof'];
  const all = table('What was done with each module', head, rows);
  const shown =
    rows.length <= 20 ? all : `<details><summary>${rows.length} modules</summary>\n${all}</details>`;
  return `<h2 id="summary">Summary</h2>\n${shown}`;
}

function decisions({ migrations }: MigrationReport): string {
  const all = migrations.flatMap(({ module, todos }) =>
    todos.map((todo) => ({ ...todo, path: `${module}/${todo.path}` })),
  );
  if (all.length === 0)
    return '<h2 id="decide">To decide</h2>\n<p>No rule left anything to a human. What no rule knows is for the proof to find.</p>';
  const groups = KINDS.map((kind) => {
    const own = all.filter((todo) => breakOf(todo) === kind);
    if (own.length === 0) return '';
    const open = CLASSES[kind] === 'fail' && own.length <= 60 ? ' open' : '';
    return `<details${open}><summary class="${CLASSES[kind]}">${own.length} where it ${BREAKS[kind]} (${kind})</summary>
${groupedTodos(own).map(article).join('\n')}</details>`;
  });
  return `<h2 id="decide">To decide</h2>\n${groups.join('\n')}`;
}

function article([first, ...others]: readonly Todo[]): string {
  if (!first) return '';
  const { hop, rule, message, options = [] } = first;
  const place = placeOf(first);
  const lines = excerptLines(first).map(({ number, text, isIt }) => {
    const shown = escapeHtml(`${isIt ? '>' : ' '} ${String(number).padStart(4)}  ${text}`);
    return isIt ? `<mark>${shown}</mark>` : shown;
  });
  const choices = options.map(({ title, code: written }) => {
    const block =
      written === undefined
        ? ''
        : `<pre tabindex="0" role="group" aria-label="${escapeHtml(`Code: ${title}`)}"><code>${escapeHtml(outdented(written))}</code></pre>`;
    return `<li>${escapeHtml(title)}${block}</li>`;
  });
  return `<article>
<h3>${code(place)}</h3>
<p>${escapeHtml(message)} <span class="quiet">${escapeHtml(`${hop} ${rule}`)}</span></p>
${lines.length > 0 ? `<pre tabindex="0" role="group" aria-label="${escapeHtml(`Code at ${place}`)}">${lines.join('\n')}</pre>` : ''}
${choices.length > 0 ? `<ol class="options">${choices.join('')}</ol>` : ''}
${others.length > 0 ? `<details><summary>The same in ${count(others.length, 'other place')}</summary><ul>${others.map((other) => `<li>${code(placeOf(other))}: ${code(other.code)}</li>`).join('')}</ul></details>` : ''}
</article>`;
}

function placeOf({ path, line }: Todo): string {
  return `${path}:${line}`;
}

function changes(migration: Migration): string {
  const { module } = migration;
  const rows = workOf(migration).map(({ hop, rule, summary: what, edits, likely }) => [
    escapeHtml(hop),
    code(rule),
    String(edits.length),
    String(likely),
    escapeHtml(what),
  ]);
  const files = [...changedFiles(migration)].map(([path, text]) => {
    const rules = new Set(
      migration.edits.filter((edit) => edit.path === path).map(({ hop, rule }) => `${hop} ${rule}`),
    );
    const kind = text === undefined ? ' (removed)' : migration.before.has(path) ? '' : ' (new)';
    const by = rules.size === 0 ? '' : ` <span class="quiet">${escapeHtml([...rules].join(', '))}</span>`;
    return `<details><summary>${code(path)}${kind}${by}</summary>
${diffBlock(filePatch(migration, path), `Changes of ${module}/${path}`)}</details>`;
  });
  return `<details><summary>Changes of ${code(module)}, ${escapeHtml(wayText(migration))}: ${count(files.length, 'file')}</summary>
${table(`What each rule changed in ${module}`, ['Hop', 'Rule', 'Edits', 'To be looked at', 'What changes'], rows)}
${files.join('\n')}</details>`;
}

function notes({ migrations, leftOut }: MigrationReport): string {
  const own = migrations.flatMap(({ module, refused, notes: told = [] }) =>
    [...refused, ...told].map((sentence) => `${module}: ${sentence}`),
  );
  const all = [...leftOut.map((sentence) => `Left out: ${sentence}`), ...own];
  if (all.length === 0) return '';
  return `<h2 id="notes">Notes</h2>\n<ul>${all.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join('')}</ul>`;
}
