import type { Span } from '../../source/types.ts';

/** Names in lower case, or everything. */
export type Names = ReadonlySet<string> | 'all';

/** What one comment asks for. */
export interface Directive {
  /** `own`: the statement, or what follows; `next`: likewise; `line`: the statement without the block below; `off`: until the block ends. */
  readonly reach: 'own' | 'line' | 'next' | 'next-line' | 'off' | 'on' | 'file' | 'pylint';
  readonly names: Names;
  readonly reason?: string | undefined;
}

/** A part of a file in which some rules are silent. */
export interface Silence extends Span {
  /** Where the comment stands. */
  readonly at: Span;
  readonly names: Names;
  readonly comment: string;
  readonly reason: string | undefined;
}

/** Whether a comment may be one of those below, for a quick look at a whole file. */
export const MAY_SILENCE = /pylint\s*:|noqa|ruff\s*:|lint-(?:ignore|fixme)|odoo-claude\s*:|oca-hooks\s*:/i;

const LIST = String.raw`[\w.-]+(?:\s*,\s*[\w.-]+)*`;
const OWN = /odoo-claude\s*:\s*ignore(-file)?(?:\[([^\]]*)\])?[ \t]*([^\n]*)/;
const PYLINT = new RegExp(
  String.raw`pylint\s*:\s*(disable-next|disable-msg|disable|enable|skip-file)(?:\s*=\s*(${LIST}))?`,
  'g',
);
const NOQA = /(?:\b(ruff|flake8)\s*:\s*)?\bnoqa\b(?!-)(?:\s*:\s*([\w-]+(?:[,\s]+[\w-]+)*))?/i;
const RUFF = /\bruff\s*:\s*(file-ignore|ignore|disable|enable)\[([^\]]*)\]/;
const FIXIT = new RegExp(String.raw`\blint-(?:ignore|fixme)\b(?:\s*[:=]\s*(${LIST}))?`);
const HOOKS = new RegExp(String.raw`oca-hooks\s*:\s*disable\s*=\s*(${LIST})`);

/** What a comment asks for: our own way, and those of the tools that people have used so far. */
export function directives(comment: string): Directive[] {
  const found: Directive[] = [];
  const own = OWN.exec(comment);
  if (own) {
    const reason = (own[3] ?? '').replace(/-->\s*$|\*\/\s*$/, '').trim();
    found.push({
      reach: own[1] === undefined ? 'own' : 'file',
      names: namesOf(own[2]),
      reason: reason === '' ? undefined : reason,
    });
  }
  for (const [, word, list] of comment.matchAll(PYLINT)) {
    if (word === 'skip-file') found.push({ reach: 'file', names: 'all' });
    else if (list !== undefined) {
      const reach = word === 'enable' ? 'on' : word === 'disable-next' ? 'next-line' : 'pylint';
      found.push({ reach, names: namesOf(list) });
    }
  }
  const ruff = RUFF.exec(comment);
  if (ruff) {
    const reaches = { 'file-ignore': 'file', ignore: 'next', disable: 'off', enable: 'on' } as const;
    const reach = Object.entries(reaches).find(([word]) => word === ruff[1])?.[1] ?? 'next';
    found.push({ reach, names: namesOf(ruff[2]) });
  }
  const noqa = NOQA.exec(comment);
  if (noqa) found.push({ reach: noqa[1] === undefined ? 'line' : 'file', names: namesOf(noqa[2]) });
  const fixit = FIXIT.exec(comment);
  if (fixit) found.push({ reach: 'next', names: namesOf(fixit[1]) });
  const hooks = HOOKS.exec(comment);
  if (hooks) found.push({ reach: 'file', names: namesOf(hooks[1]) });
  return found;
}

function namesOf(list: string | undefined): Names {
  const names = new Set(
    (list ?? '')
      .toLowerCase()
      .split(/[,\s]+/)
      .filter((name) => name !== ''),
  );
  return names.size === 0 || names.has('all') ? 'all' : names;
}

/** Whether a rule goes by one of the names; a letter alone is all that pylint calls so, such as `C`. */
export function isNamed(
  names: Names,
  rule: { readonly id: string; readonly aliases?: readonly string[] },
): boolean {
  if (names === 'all') return true;
  return [rule.id, ...(rule.aliases ?? [])].some((name) => {
    const lower = name.toLowerCase();
    return names.has(lower) || (/^[crwef]\d{4}$/.test(lower) && names.has(lower.charAt(0)));
  });
}
