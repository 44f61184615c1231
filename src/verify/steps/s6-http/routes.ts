import { placeAt } from '../../place.ts';
import { type RouteFact, routesOf } from '../../routes.ts';
import type { Check } from '../../types.ts';
import { failed, isLogin, jsonFault, passed, request, said, skipped } from './judge.ts';
import type { Round } from './round.ts';
import type { Answer, Visitor } from './visitor.ts';

/** What a GET should not do, but nobody keeps a method from doing. */
const CHANGES =
  /\.(create|write|unlink|commit|send\w*|message_post|action_\w+|button_\w+|copy|set_param)\(|\bsubprocess\b/;

/** Routes that can be asked without knowing more: no 500, and nobody gets in who has to log in. */
export async function routeChecks(round: Round): Promise<Check[]> {
  const checks: Check[] = [];
  for (const route of routesOf(round.ladder.index)) {
    for (const path of route.paths) {
      // What is under /my and /web extends routes of Odoo.
      if (path.includes('<') || /^\/(my|web|odoo|shop|website)(\/|$)/.test(path)) continue;
      checks.push(...(await ask(path, route, round)));
    }
  }
  return checks;
}

async function ask(path: string, route: RouteFact, round: Round): Promise<Check[]> {
  const isPage = route.type === 'http';
  const { stranger, member } = round;
  const place = placeAt(route.file.source, route.method.nameSpan);
  if (isPage && route.methods.length > 0 && !route.methods.includes('GET')) return [];
  const checks: Check[] = [];
  if (route.auth === 'user') {
    const answer = await visit(path, isPage, stranger);
    const call = request(path, stranger, isPage ? 'GET' : 'POST');
    const closed = isPage ? isLogin(answer) : /SessionExpired/.test(jsonFault(answer.text) ?? '');
    checks.push(
      closed
        ? passed('route-login', `${path} is only for who is logged in.`, call)
        : failed(
            'route-login',
            `${path} is for users, and a stranger does not get to the login page: ${said(answer)}.`,
            call,
            'Look whether another module answers this address.',
            place,
          ),
    );
  }
  if (round.ladder.expected?.pages.some((page) => page.path === path)) return checks;
  if (CHANGES.test(route.text)) {
    const message = `${path} was not opened: its method may change or send something.`;
    return [...checks, skipped('route', message, 'none', 'Open it by hand.')];
  }
  if (route.auth === 'user' && !member) return checks;
  const who = route.auth === 'user' && member ? member : stranger;
  const answer = await visit(path, isPage, who);
  const call = request(path, who, isPage ? 'GET' : 'POST');
  const problem = wrong(answer, isPage);
  checks.push(
    problem
      ? failed('route', `${path} fails: ${said(answer)}.`, call, "The server's log has the traceback.", place)
      : passed('route', `${path} answers with HTTP ${answer.status}.`, call),
  );
  return checks;
}

function visit(path: string, isPage: boolean, who: Visitor): Promise<Answer> {
  return isPage ? who.get(path) : who.post(path);
}

/** An answer such as 400 or 403 may be meant. A JSON route reports everything as HTTP 200. */
function wrong(answer: Answer, isPage: boolean): boolean {
  if (answer.status >= 500 || answer.status === 404) return true;
  if (isPage) return answer.text.includes('Traceback (most recent call last)');
  const fault = jsonFault(answer.text);
  return (
    fault !== undefined &&
    !/(UserError|AccessError|AccessDenied|ValidationError|BadRequest|MissingError)/.test(fault)
  );
}
