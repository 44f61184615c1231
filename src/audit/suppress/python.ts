import { lineStart } from '../../source/edit/edit.ts';
import type { PyNode } from '../../source/python/node.ts';
import { nodesOf, typeSet } from '../../source/python/packed.ts';
import type { Span } from '../../source/types.ts';
import { type Directive, directives, MAY_SILENCE, type Silence } from './directive.ts';

const COMMENT = typeSet('comment');
const STATEMENT = /_statement$|_definition$|^decorator$/;
const COMPOUND =
  /^(class_definition|function_definition|if_statement|elif_clause|else_clause|for_statement|while_statement|with_statement|try_statement|except_clause|except_group_clause|finally_clause|match_statement|case_clause)$/;

/** Where comments of a Python file keep rules silent. */
export function pythonSilences(root: PyNode, text: string): Silence[] {
  const comments = nodesOf(root, COMMENT).filter(({ start, end }) =>
    MAY_SILENCE.test(text.slice(start, end)),
  );
  const found: Silence[] = [];
  const on: (Span & { names: Directive['names'] })[] = [];
  for (const comment of comments) {
    const words = text.slice(comment.start, comment.end);
    for (const directive of directives(words)) {
      const { names, reason } = directive;
      if (directive.reach === 'on') on.push({ start: comment.start, end: comment.start, names });
      const span = spanOf(directive, comment, root, text);
      if (span)
        found.push({
          ...span,
          at: { start: comment.start, end: comment.end },
          names,
          comment: words.replace(/^#\s*/, ''),
          reason,
        });
    }
  }
  return found.map((silence) => ended(silence, on));
}

/** What is turned on again is silent until there. */
function ended(silence: Silence, on: readonly (Span & { names: Directive['names'] })[]): Silence {
  const { names } = silence;
  const again = on.find(
    (each) =>
      each.start > silence.start &&
      each.start < silence.end &&
      (each.names === 'all' ||
        (names !== 'all' && [...names].every((name) => each.names !== 'all' && each.names.has(name)))),
  );
  return again ? { ...silence, end: again.start } : silence;
}

function spanOf({ reach }: Directive, comment: PyNode, root: PyNode, text: string): Span | undefined {
  const whole = { start: 0, end: text.length };
  const line = lineStart(text, comment.start);
  const alone = text.slice(line, comment.start).trim() === '';
  switch (reach) {
    case 'file':
      return whole;
    case 'on':
      return undefined;
    case 'next-line':
      return statementSpan(nextCode(comment.end, text), root, text, true);
    case 'line':
      return alone ? undefined : statementSpan(comment.start, root, text, false);
    case 'off':
    case 'pylint':
      return alone || reach === 'off'
        ? { start: line, end: blockEnd(comment, root, text) }
        : statementSpan(comment.start, root, text, true);
    case 'own':
    case 'next':
      if (!alone) return statementSpan(comment.start, root, text, true);
      // Ours above everything is for the whole file.
      if (
        reach === 'own' &&
        text
          .slice(0, line)
          .replaceAll(/^\s*#.*$/gm, '')
          .trim() === ''
      )
        return whole;
      return statementSpan(nextCode(comment.end, text), root, text, true);
  }
}

/** The first character behind the line that is neither blank nor a comment. */
function nextCode(from: number, text: string): number {
  const pattern = /\n[ \t]*(?=[^\s#])/g;
  pattern.lastIndex = from;
  return pattern.exec(text) ? pattern.lastIndex : text.length;
}

/** The lines of the innermost statement on the line of `offset`; of one with a block, the block when `deep`. */
function statementSpan(offset: number, root: PyNode, text: string, deep: boolean): Span {
  const from = lineStart(text, offset);
  const to = lineEnd(text, offset);
  let node: PyNode | undefined = root;
  let found: PyNode | undefined;
  while (node) {
    // A line may hold more than one: the first is what a reader takes it for.
    const inner: PyNode | undefined = node.children.find(
      (child) => child.type !== 'comment' && child.start < to && child.end > from,
    );
    if (inner && STATEMENT.test(inner.type)) found = inner;
    node = inner;
  }
  if (!found) return { start: from, end: to };
  const body = found.children.find((child) => child.type === 'block');
  const first = lineStart(text, found.start);
  if (!body || deep) return { start: Math.min(first, from), end: Math.max(to, lineEnd(text, found.end)) };
  return { start: first, end: Math.max(to, lineStart(text, body.start)) };
}

/** Where the block ends that a comment on a line of its own stands in. */
function blockEnd(comment: PyNode, root: PyNode, text: string): number {
  const column = (at: number) => at - lineStart(text, at);
  let end = text.length;
  let node: PyNode | undefined = root;
  while (node) {
    if (COMPOUND.test(node.type) && column(node.start) < column(comment.start)) end = lineEnd(text, node.end);
    node = node.children.find(
      (child) => child !== comment && child.start <= comment.start && child.end >= comment.end,
    );
  }
  return end;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
