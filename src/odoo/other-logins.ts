import type { Target } from './config.ts';

/**
 * The configured targets that reach the same database as another user. One without the name of its database may be
 * of another one on that server, which only its login tells.
 */
export function otherLogins(targets: readonly Target[], target: Target): readonly Target[] {
  const own = target.instance;
  if (own === undefined) return [];
  const logins = new Set([own.login]);
  return targets.filter(({ name, instance }) => {
    if (name === target.name || instance === undefined || instance.url !== own.url) return false;
    if (instance.db !== undefined && own.db !== undefined && instance.db !== own.db) return false;
    // Without a login it is told by its key alone, and cannot be compared before it is used.
    if (instance.login !== undefined && logins.has(instance.login)) return false;
    if (instance.login !== undefined) logins.add(instance.login);
    return true;
  });
}
