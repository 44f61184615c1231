import { redact } from '../../../odoo/redact.ts';
import { cut } from '../../../util/cut.ts';
import { check } from '../../ladder.ts';
import type { Place } from '../../place.ts';
import type { Check } from '../../types.ts';
import type { Answer, Visitor } from './visitor.ts';

export function passed(id: string, message: string, call: string): Check {
  return check('S6', id, 'pass', message, call);
}

export function failed(id: string, message: string, call: string, fix: string, place?: Place): Check {
  return { ...check('S6', id, 'fail', message, call, fix), ...place };
}

export function skipped(id: string, message: string, call: string, fix?: string): Check {
  return check('S6', id, 'skip', message, call, fix);
}

export function request(path: string, { who }: Visitor, method = 'GET'): string {
  return `${method} ${path}, ${who}`;
}

/** Status of an answer, with what Odoo's error page or JSON says. */
export function said(answer: Answer): string {
  const reason = reasonIn(answer);
  const where = answer.path === '' ? '' : ` at ${answer.path}`;
  return `HTTP ${answer.status}${where}${reason === '' ? '' : `: ${cut(redact(reason), 300)}`}`;
}

/** The last line of a traceback, or what the page shows in its place; nothing of a page that is well. */
function reasonIn({ status, text, type }: Answer): string {
  if (type.includes('json')) {
    const fault = jsonFault(text);
    return fault === undefined ? '' : fault;
  }
  if (status < 400) return '';
  const shown = [...text.matchAll(/<(?:pre|h1|p)[^>]*>([^<]+)</g)].map(([, inner = '']) =>
    plain(inner).trim(),
  );
  const trace = shown.find((inner) => inner.startsWith('Traceback'));
  const last = trace?.split('\n').findLast((line) => /^[\w.]+(Error|Exception|Missing|Denied)\b/.test(line));
  return (last ?? shown.find((inner) => inner !== '') ?? '').replaceAll(/\s+/g, ' ');
}

/** What a JSON-RPC answer says went wrong; undefined when nothing did. */
export function jsonFault(text: string): string | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'the answer is no JSON';
  }
  if (typeof data !== 'object' || data === null || !('error' in data)) return undefined;
  const { error } = data;
  const inner = typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined;
  const of = (key: string): string =>
    typeof inner === 'object' && inner !== null
      ? String(Object.entries(inner).find(([name]) => name === key)?.[1] ?? '')
      : '';
  return `${of('name')} ${of('message')}`.trim() || 'an error without words';
}

/** Where Odoo sends whoever has to log in first. */
export function isLogin({ path, text }: Answer): boolean {
  return /^\/([a-z]{2}(_[A-Z]{2})?\/)?web\/login\b/.test(path) || /<form[^>]+oe_login_form/.test(text);
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&(#39|#x27|quot|#34);/g, "'")
    .replaceAll('&amp;', '&');
}
