import type { PyNode } from '../../source/python/node.ts';
import type { Span } from '../../source/types.ts';

/** A term of a domain: the path of fields on its left. */
export interface DomainTerm extends Span {
  readonly path: string;
}

const OPERATOR =
  '=|!=|<>|<=|>=|<|>|=\\?|=like|=ilike|like|not like|ilike|not ilike|in|not in|child_of|parent_of|any|not any';
const TERM = new RegExp(`[([]\\s*(['"])([A-Za-z][\\w.]*)\\1\\s*,\\s*(['"])(?:${OPERATOR})\\3\\s*,`, 'g');

/**
 * Terms that stand in a text as literals, such as `('partner_id.name', '=', x)`. Those inside `any` belong to another
 * model, so a text that has that operator gives none.
 */
export function domainTerms(text: string, offset = 0): readonly DomainTerm[] {
  if (/['"](?:not )?any['"]/.test(text)) return [];
  return [...text.matchAll(TERM)].flatMap((match) => {
    const [whole, , path] = match;
    if (path === undefined) return [];
    const start = offset + match.index + whole.indexOf(path);
    return [{ path, start, end: start + path.length }];
  });
}

/** Terms of a list in Python; those of another list, inside a call or behind a field, are not among them. */
export function domainTermsOf(list: PyNode, text: string): readonly DomainTerm[] {
  return list.children.flatMap((term) => {
    if (term.type !== 'tuple' && term.type !== 'list') return [];
    const [left, operator] = term.children;
    if (left?.type !== 'string' || operator?.type !== 'string') return [];
    const path = text.slice(left.start, left.end).replace(/^(['"])(.*)\1$/s, '$2');
    return /^[A-Za-z][\w.]*$/.test(path) ? [{ path, start: left.start, end: left.end }] : [];
  });
}
