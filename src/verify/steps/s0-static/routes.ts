import { didYouMean } from '../../../util/suggest.ts';
import { type RouteFact, routesOf } from '../../routes.ts';
import type { ModuleRule } from './rule.ts';

/** What looks whether this visitor may see this record. */
const ASKS =
  /_document_check_access|check_access|has_access|consteq|access_token|\buser_has_groups\b|has_group|_check_\w+|\.with_user\(/;

/**
 * A record that is taken by a number of the address and read with all rights: anybody can try the next
 * number. Source: 19.0 addons/portal/controllers/portal.py, `_document_check_access`.
 */
const unchecked: ModuleRule = {
  id: 'route-record-unchecked',
  reads: 'python',
  holds: 'no open route reads a record of its address without asking who may see it',
  *check(index) {
    for (const route of routesOf(index)) {
      if (!['public', 'none'].includes(route.auth) && !route.paths.every((path) => path.startsWith('/my/')))
        continue;
      if (!takesRecord(route) || !/\.sudo\(|SUPERUSER_ID/.test(route.text) || ASKS.test(route.text)) continue;
      const own = route.paths.some((path) => path.startsWith('/my/'));
      const who = route.auth === 'user' ? 'everybody who is logged in' : 'anybody on the network';
      yield {
        message: `${route.method.name} takes a record by the number in its address and reads it with sudo(): ${who} can read every record by trying numbers.`,
        source: route.file.source,
        at: route.method.nameSpan,
        fix: 'Get the record by self._document_check_access(model, id, access_token), or search it within a domain of what may be seen, without sudo().',
        verdict: own ? 'fail' : 'warn',
      };
    }
  },
};

function takesRecord({ paths, text }: RouteFact): boolean {
  return paths.some((path) => {
    const names = [...path.matchAll(/<(?:int|model\([^)]*\)|string)?:?(\w+)>/g)].map(([, name = '']) => name);
    return names.some(
      (name) =>
        name !== 'page' &&
        new RegExp(`browse\\([^)]*\\b${name}\\b|'id', '=', ${name}\\b|"id", "=", ${name}\\b`).test(text),
    );
  });
}

/** `auth` calls `_auth_method_<auth>`. Source: 14.0 addons/base/models/ir_http.py, `_authenticate`. */
const AUTH = ['user', 'public', 'none', 'bearer'];

const auths: ModuleRule = {
  id: 'route-auth',
  reads: 'python',
  holds: 'no route has a misspelt auth',
  *check(index) {
    for (const { auth, method, file } of routesOf(index)) {
      const near = didYouMean(auth, AUTH).trim();
      if (AUTH.includes(auth) || near === '') continue;
      if (index.module.python.some(({ source }) => source.text.includes(`_auth_method_${auth}`))) continue;
      yield {
        message: `${method.name} has auth="${auth}", which Odoo does not know: every request fails.`,
        source: file.source,
        at: method.nameSpan,
        fix: near,
      };
    }
  },
};

/** Of two methods Odoo takes one, and says nothing. An override has the name of what it overrides. */
const twice: ModuleRule = {
  id: 'route-duplicates',
  reads: 'python',
  holds: 'no path is answered by two methods',
  *check(index) {
    const seen = new Map<string, RouteFact>();
    for (const route of routesOf(index)) {
      for (const path of route.paths) {
        const before = seen.get(path);
        if (!before) seen.set(path, route);
        else if (before.method.name !== route.method.name && !apart(before.methods, route.methods)) {
          const { source } = before.file;
          yield {
            message: `${path} is a path of ${before.method.name} too, at ${source.path}:${source.lineAt(before.method.start)}: only one of them answers.`,
            source: route.file.source,
            at: route.method.nameSpan,
            fix: 'Give one of them another path, or other methods.',
          };
        }
      }
    }
  },
};

function apart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((method) => other.includes(method));
}

export const ROUTE_RULES: readonly ModuleRule[] = [unchecked, auths, twice];
