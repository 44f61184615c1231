import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';

/** In a set of assigned names: something ran that may have assigned any of them. */
export const ANYTHING = '*';

/** How a piece of code can be left without going on behind it. */
export interface Leave {
  readonly kind: 'return' | 'continue' | 'break';
  readonly at: PyNode;
  readonly assigned: ReadonlySet<string>;
}

export interface Outcome {
  /** What is assigned on every way that goes on behind the code; undefined when none does. */
  readonly through: ReadonlySet<string> | undefined;
  readonly leaves: readonly Leave[];
}

/** What the caller knows of single statements. */
export interface Effects {
  /** Names that a simple statement or an expression assigns, or `ANYTHING`. */
  assigned(statement: PyNode): Iterable<string>;
  /** Names that a whole `for` assigns for sure, when it is one that the caller follows itself. */
  loop?(statement: PyNode, before: ReadonlySet<string>): Iterable<string> | undefined;
  /** The `if` covers all cases although it has no `else`. */
  exhaustive?(statement: PyNode): boolean;
  /** The condition holds only where nothing needs to be assigned. */
  harmless?(condition: PyNode): boolean;
  readonly text: string;
}

/** Follows every way through a block. `before` is what is assigned when it starts. */
export function pathsThrough(block: PyNode, before: ReadonlySet<string>, effects: Effects): Outcome {
  const leaves: Leave[] = [];
  let through: ReadonlySet<string> | undefined = before;
  const partial = new Map<string, Set<string>>();
  for (const statement of parts(block)) {
    if (!through) break;
    const outcome = statementPaths(statement, through, effects);
    leaves.push(...outcome.leaves);
    through = outcome.through && joinOpposites(statement, outcome.through, partial, effects);
  }
  return { through, leaves };
}

function statementPaths(statement: PyNode, before: ReadonlySet<string>, effects: Effects): Outcome {
  switch (statement.type) {
    case 'return_statement':
    case 'continue_statement':
    case 'break_statement': {
      const kind = statement.type.slice(0, -'_statement'.length) as Leave['kind'];
      const assigned = plus(before, effects.assigned(statement));
      return { through: undefined, leaves: [{ kind, at: statement, assigned }] };
    }
    case 'raise_statement':
      return { through: undefined, leaves: [] };
    case 'if_statement':
      return branches(statement, before, effects);
    case 'match_statement':
      return cases(statement, before, effects);
    case 'for_statement':
    case 'while_statement':
      return loop(statement, before, effects);
    case 'try_statement':
      return attempt(statement, before, effects);
    case 'with_statement': {
      const body = childOf(statement, 'body');
      return body ? pathsThrough(body, before, effects) : { through: before, leaves: [] };
    }
    case 'function_definition':
    case 'class_definition':
    case 'decorated_definition':
      return { through: before, leaves: [] };
    default:
      return { through: plus(before, effects.assigned(statement)), leaves: [] };
  }
}

function branches(statement: PyNode, before: ReadonlySet<string>, effects: Effects): Outcome {
  const conditions = [statement, ...alternatives(statement)];
  const outcomes = conditions.map((branch): Outcome => {
    const body = childOf(branch, branch.type === 'else_clause' ? 'body' : 'consequence');
    const condition = childOf(branch, 'condition');
    if (condition && effects.harmless?.(condition)) return { through: undefined, leaves: [] };
    // `if (x := ...)` and calls in the condition run before the branch.
    const start = condition ? plus(before, effects.assigned(condition)) : before;
    return body ? pathsThrough(body, start, effects) : { through: start, leaves: [] };
  });
  const open = !conditions.some(({ type }) => type === 'else_clause') && !effects.exhaustive?.(statement);
  // Where the harmless case is left out, what follows runs as if it were not there.
  return merged([...outcomes, ...(open ? [{ through: before, leaves: [] }] : [])]);
}

function alternatives(statement: PyNode): PyNode[] {
  return statement.children.filter(({ field }) => field === 'alternative');
}

function cases(statement: PyNode, before: ReadonlySet<string>, effects: Effects): Outcome {
  const clauses = childOf(statement, 'body')?.children.filter(({ type }) => type === 'case_clause') ?? [];
  const outcomes = clauses.map((clause): Outcome => {
    const body = childOf(clause, 'consequence');
    return body ? pathsThrough(body, before, effects) : { through: before, leaves: [] };
  });
  const last = clauses.at(-1)?.children[0];
  const open = !last || effects.text.slice(last.start, last.end).trim() !== '_';
  return merged([...outcomes, ...(open ? [{ through: before, leaves: [] }] : [])]);
}

/** A loop may go round no time at all; `while True` goes round once at least. */
function loop(statement: PyNode, before: ReadonlySet<string>, effects: Effects): Outcome {
  const sure = statement.type === 'for_statement' ? effects.loop?.(statement, before) : undefined;
  if (sure) return { through: plus(before, sure), leaves: [] };
  const body = childOf(statement, 'body');
  const inner: Outcome = body ? pathsThrough(body, before, effects) : { through: before, leaves: [] };
  const leaves = inner.leaves.filter(({ kind }) => kind === 'return');
  const condition = childOf(statement, 'condition');
  const endless = condition?.type === 'true';
  // `else` runs unless a `break` came first.
  const otherwise = statement.children.find(({ type }) => type === 'else_clause');
  const block = otherwise && childOf(otherwise, 'body');
  if (block && !endless) {
    const breaks = inner.leaves.filter(({ kind }) => kind === 'break');
    const ways = breaks.map(({ assigned }): Outcome => ({ through: assigned, leaves: [] }));
    const all = merged([pathsThrough(block, before, effects), ...ways]);
    return { through: all.through, leaves: [...leaves, ...all.leaves] };
  }
  const any = [...(inner.through ?? []), ...inner.leaves.flatMap(({ assigned }) => [...assigned])];
  const through = endless
    ? (inner.through ?? before)
    : any.includes(ANYTHING)
      ? plus(before, [ANYTHING])
      : before;
  return { through, leaves };
}

function attempt(statement: PyNode, before: ReadonlySet<string>, effects: Effects): Outcome {
  const body = childOf(statement, 'body');
  const tried: Outcome = body ? pathsThrough(body, before, effects) : { through: before, leaves: [] };
  const outcomes: Outcome[] = [];
  let rest = tried;
  for (const clause of statement.children) {
    const block = clause.children.find(({ type }) => type === 'block');
    if (!block) continue;
    if (clause.type === 'else_clause' && tried.through) {
      const after = pathsThrough(block, tried.through, effects);
      rest = { through: after.through, leaves: [...tried.leaves, ...after.leaves] };
    }
    // What failed may have failed at its first statement.
    if (/^except/.test(clause.type)) outcomes.push(pathsThrough(block, before, effects));
  }
  const all = merged([rest, ...outcomes]);
  const last = statement.children.find(({ type }) => type === 'finally_clause');
  const block = last?.children.find(({ type }) => type === 'block');
  if (!block) return all;
  const closing = pathsThrough(block, new Set(), effects);
  const done = closing.through ?? [];
  return {
    through: all.through && closing.through && plus(all.through, done),
    leaves: [
      ...all.leaves.map((leave) => ({ ...leave, assigned: plus(leave.assigned, done) })),
      ...closing.leaves,
    ],
  };
}

/** `if x: a = 1` and later `if not x: a = 2` assign together. */
function joinOpposites(
  statement: PyNode,
  through: ReadonlySet<string>,
  partial: Map<string, Set<string>>,
  effects: Effects,
): ReadonlySet<string> {
  if (statement.type !== 'if_statement' || alternatives(statement).length > 0) return through;
  const [condition, body] = [childOf(statement, 'condition'), childOf(statement, 'consequence')];
  if (!condition || !body) return through;
  const source = effects.text.slice(condition.start, condition.end).replaceAll(/\s+/g, ' ');
  const inside = pathsThrough(body, new Set(), effects).through ?? new Set<string>();
  const opposite = source.startsWith('not ') ? source.slice(4) : `not ${source}`;
  const other = partial.get(opposite);
  partial.set(source, new Set([...(partial.get(source) ?? []), ...inside]));
  return other
    ? plus(
        through,
        [...inside].filter((name) => other.has(name)),
      )
    : through;
}

function merged(outcomes: readonly Outcome[]): Outcome {
  const ways = outcomes.flatMap(({ through }) => (through ? [through] : []));
  const [first, ...others] = ways;
  const through =
    first &&
    new Set(
      [...unionIfAny(ways)].filter((name) =>
        others.concat(first).every((set) => set.has(name) || set.has(ANYTHING)),
      ),
    );
  return { through, leaves: outcomes.flatMap(({ leaves }) => leaves) };
}

function unionIfAny(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function plus(set: ReadonlySet<string>, more: Iterable<string>): ReadonlySet<string> {
  const found = new Set(set);
  for (const name of more) found.add(name);
  return found;
}

/** The name is assigned, or may have been. */
export function isAssigned(set: ReadonlySet<string>, name: string): boolean {
  return set.has(name) || set.has(ANYTHING);
}
