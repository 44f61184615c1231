import type { Migration } from '../../../src/migrate/engine/migration.ts';
import { counts, type Texts } from './compare.ts';

export interface SymbolFigures {
  /** Places that use a name which is gone in the new series, and that were left to a human. */
  readonly flagged: number;
  /** Of these, those that the human's module no longer has. */
  readonly removed: number;
  /** One text for each that it still has. */
  readonly kept: readonly string[];
}

/** Whether the human took away what we call gone. */
export function symbolFigures({ todos, before }: Migration, human: Texts): SymbolFigures {
  const flagged = new Map<string, { path: string; name: string; count: number; message: string }>();
  for (const { rule, path, message, code } of todos) {
    if (!rule.startsWith('gone-') || !counts(path)) continue;
    const name = nameIn(message) ?? code;
    const known = flagged.get(`${path} ${name}`);
    if (known) known.count += 1;
    else flagged.set(`${path} ${name}`, { path, name, count: 1, message });
  }
  let [all, removed] = [0, 0];
  const kept: string[] = [];
  for (const { path, name, count, message } of flagged.values()) {
    const [old, now] = [uses(before.get(path), name), uses(human.get(path), name)];
    const gone = Math.max(0, Math.min(count, old - now));
    all += count;
    removed += gone;
    if (gone < count) kept.push(`${path} ${name} (${count - gone} of ${count}) ${message}`);
  }
  return { flagged: all, removed, kept };
}

/** What is gone, as the messages of the rules name it. */
function nameIn(message: string): string | undefined {
  for (const pattern of [
    /^(?:The \w+ )?([\w.]+)(?:\(\))?(?: of [\w.]+)? is gone in/,
    /^The method (\w+)\(\)/,
    /\bhas no template ([\w.]+)/,
    /^(\w+)(?:, \w+)* of @[\w/.]+: gone in/,
  ]) {
    const name = pattern.exec(message)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** How often a text names it, as a whole word. */
function uses(text: string | undefined, name: string): number {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text?.match(new RegExp(`(?<![\\w])${escaped}(?![\\w])`, 'g'))?.length ?? 0;
}
