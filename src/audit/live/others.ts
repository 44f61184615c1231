import { OdooError } from '../../odoo/errors.ts';
import type { OdooClient, ServerInfo } from '../../odoo/types.ts';
import type { LiveContext } from './check.ts';
import { createReader, type Reader } from './reader.ts';

/** Another user of the same database. */
export interface OtherUser {
  readonly client: OdooClient;
  readonly login: string;
  readonly uid: number;
}

export interface OtherUsers {
  readonly users: readonly OtherUser[];
  /** Why a login that was given is not used, one sentence each. */
  readonly refused: readonly string[];
}

/** Logs the others in. Those that turn out to be the same user, or of another database, are left out. */
export async function otherUsers(
  clients: readonly (OdooClient | OdooError)[],
  own: ServerInfo,
  signal: AbortSignal | undefined,
): Promise<OtherUsers> {
  const users: OtherUser[] = [];
  const refused: string[] = [];
  for (const client of clients) {
    if (client instanceof OdooError) {
      refused.push(`a login was not used (${client.kind}): ${client.message}`);
      continue;
    }
    try {
      const { login, uid, db } = await client.info({ signal });
      const known = uid === own.uid || users.some((user) => user.uid === uid);
      if (db === own.db && !known) users.push({ client, login, uid });
    } catch (error) {
      if (!(error instanceof OdooError)) throw error;
      const { login, name } = client.instance;
      refused.push(`as ${login ?? name}: the login failed (${error.kind}): ${error.message}`);
    }
  }
  return { users, refused };
}

const TIME_MS = 60_000;

/**
 * Runs as each other user, with a reader of their own whose calls are kept as evidence. Says what was skipped: where
 * there is no other login `what` is not done at all.
 */
export async function asOthers(
  context: LiveContext,
  what: string,
  run: (reader: Reader, user: OtherUser) => Promise<void>,
): Promise<void> {
  const { users, refused } = context.others;
  for (const each of refused) context.missed(each);
  if (users.length === 0 && refused.length === 0) {
    context.missed(
      `${what} was skipped: no login of another user is configured (a profile with the same url and db and another username)`,
    );
  }
  for (const user of users) {
    const end = Date.now() + TIME_MS;
    const { client, login } = user;
    const about = { client, profile: context.profile, signal: undefined, companies: [] };
    const reader = createReader({ ...about, deadline: () => end });
    try {
      await run(reader, user);
    } finally {
      for (const line of reader.take()) context.read.note(`as ${login}: ${line}`);
    }
  }
}
