import { exampleText } from '../../src/audit/explain.ts';
import { GATE_RULES } from '../../src/audit/gate-rules.ts';
import { LIVE_CHECKS } from '../../src/audit/live/index.ts';
import { type AuditRule, CATEGORIES, type Example } from '../../src/audit/rule.ts';
import { cell } from './cell.ts';

/** docs/rules/: an overview, and a page for each category with the examples that are the tests. */
export async function rulePages(rules: readonly AuditRule[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const gate = new Set(GATE_RULES);
  const own = rules.filter((rule) => !gate.has(rule));
  pages.set('docs/rules/README.md', overview(own));
  for (const category of CATEGORIES) {
    const some = own.filter((rule) => rule.category === category);
    if (some.length > 0) pages.set(`docs/rules/${category}.md`, categoryPage(category, some));
  }
  pages.set('docs/rules/live.md', livePage());
  return pages;
}

function overview(rules: readonly AuditRule[]): string {
  return [
    '# Rules of the audit',
    '',
    `${rules.length} rules, each a file in \`src/audit/rules\` whose examples are its tests. \`node dist/cli.mjs audit --explain RULE\``,
    'says all about one, by its name or by the name that another tool gives it. What only a database tells is in',
    '[live.md](live.md); the rules of the [static gate](../static-gate.md) take part too, where no rule here covers them.',
    '',
    ...CATEGORIES.flatMap((category) => {
      const some = rules.filter((rule) => rule.category === category);
      if (some.length === 0) return [];
      return [
        `## [${title(category)}](${category}.md)`,
        '',
        '| Rule | Severity | Series | Finds |',
        '|---|---|---|---|',
        ...some.map(
          (rule) =>
            `| [\`${rule.id}\`](${category}.md#${rule.id}) | ${rule.severity} | ${range(rule)} | ${cell(rule.summary)}${notes(rule)} |`,
        ),
        '',
      ];
    }),
  ].join('\n');
}

function notes({ profile, cosmetic, aliases = [] }: AuditRule): string {
  const words = [
    ...(profile ? [`profile \`${profile}\``] : []),
    ...(cosmetic ? ['one line a module'] : []),
    ...(aliases.length > 0 ? [aliases.map((alias) => `\`${alias}\``).join(', ')] : []),
  ];
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

function categoryPage(category: string, rules: readonly AuditRule[]): string {
  return [
    `# ${title(category)}`,
    '',
    ...rules.flatMap((rule) => [
      `## ${rule.id}`,
      '',
      `${rule.summary}. ${title(rule.severity)}, ${range(rule)}${notes(rule)}.`,
      '',
      rule.why,
      '',
      ...example('Reported', rule.bad),
      ...example('Not reported', rule.good),
      `[Source](${rule.link})`,
      '',
    ]),
  ].join('\n');
}

function example(caption: string, examples: AuditRule['bad']): string[] {
  const [first] = (Array.isArray(examples) ? examples : [examples]) as readonly Example[];
  if (first === undefined) return [];
  const text = exampleText(first);
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${caption}:`, '', `${fence}text`, text, fence, ''];
}

function livePage(): string {
  return [
    '# Live checks',
    '',
    'What `audit --live`, and the tool `audit` wherever an Odoo is configured, ask the database. They only read. One whose',
    'group the user lacks is reported as skipped, with the group, and never as clean.',
    '',
    '| Check | Severity | Needs | Finds |',
    '|---|---|---|---|',
    ...LIVE_CHECKS.map(
      ({ id, aliases, severity, needs, summary }) =>
        `| \`${id}\` (${aliases.join(', ')}) | ${severity} | ${needs === 'none' ? '' : `\`${needs}\``} | ${cell(summary)} |`,
    ),
    '',
  ].join('\n');
}

function range({ from, to }: Pick<AuditRule, 'from' | 'to'>): string {
  if (from && to) return from === to ? from : `${from} to ${to}`;
  if (from) return `${from} on`;
  return to ? `up to ${to}` : 'all series';
}

function title(word: string): string {
  return word === 'i18n' ? 'Translations' : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
