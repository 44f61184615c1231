import type { Session } from './types.ts';

/**
 * Headers that tell the server which database a request is for. JSON-2 needs them; the older protocols
 * name it in their arguments too, but without the headers a server with several databases first lists
 * them all at each request (`_get_session_and_dbname` in odoo/http.py), which takes longer than the call.
 */
export function databaseHeaders(origin: string, session: Session): Record<string, string> {
  if (session.cookie !== undefined) return { cookie: session.cookie };
  // Odoo Online picks the database by host name and answers 404 to the header.
  const { hostname } = new URL(origin);
  if (session.db === '' || session.major < 16 || `.${hostname}`.endsWith('.odoo.com')) return {};
  return { 'x-odoo-database': session.db };
}
