import { dedent } from './dedent.ts';
import type { AuditRule, Example } from './rule.ts';

/** All that is known of a rule, for somebody who has met its name. */
export function explainRule(rule: AuditRule): string {
  const {
    id,
    aliases = [],
    severity,
    category,
    from,
    to,
    profile,
    cosmetic,
    confidence,
    summary,
    why,
    link,
  } = rule;
  const range = from && to ? `${from} to ${to}` : from ? `${from} on` : to ? `up to ${to}` : 'all series';
  const facts = [
    `${severity}, ${category}, ${range}`,
    ...(aliases.length > 0 ? [`also known as ${aliases.join(', ')}`] : []),
    ...(profile ? [`only in the profile ${profile}, or when enabled by name`] : []),
    ...(confidence ? ['likely: told by signs, so that somebody has to look'] : []),
    ...(cosmetic ? ['a matter of taste: one line a module'] : []),
  ];
  const parts = [`${id}: ${summary}`, facts.map((fact) => `- ${fact}`).join('\n'), why];
  const [bad, good] = [first(rule.bad), first(rule.good)];
  if (bad !== undefined) parts.push(`Reported:\n\n${exampleText(bad)}`);
  if (good !== undefined) parts.push(`Not reported:\n\n${exampleText(good)}`);
  parts.push(
    `Excuse one place by a comment on its line: odoo-claude: ignore[${id}] and the reason; all of them by disable in the configuration.`,
    `Source: ${link}`,
  );
  return parts.join('\n\n');
}

function first(examples: AuditRule['bad']): Example | undefined {
  // A list is several examples; an object is the files of one.
  return Array.isArray(examples) ? examples[0] : (examples as Example);
}

/** The files of an example, each under its name, indented. */
export function exampleText(example: Example): string {
  const files = typeof example === 'string' ? { 'models/example.py': example } : example;
  return Object.entries(files)
    .map(([file, text]) => `${file}\n${indented(dedent(text))}`)
    .join('\n\n');
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}
