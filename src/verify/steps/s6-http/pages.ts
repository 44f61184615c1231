import type { ExpectedPage } from '../../../scaffold/contribution.ts';
import { read } from '../../ladder.ts';
import { placeAt } from '../../place.ts';
import { routesOf } from '../../routes.ts';
import type { Check } from '../../types.ts';
import { failed, jsonFault, passed, request, said, skipped } from './judge.ts';
import type { Round } from './round.ts';

const SAMPLE = /\{sample:([\w.]+)\}/;

/** Pages that the spec promises. */
export async function pageChecks(round: Round): Promise<Check[]> {
  const checks: Check[] = [];
  for (const page of round.ladder.expected?.pages ?? []) checks.push(...(await look(page, round)));
  return checks;
}

async function look(page: ExpectedPage, round: Round): Promise<Check[]> {
  const { stranger, member } = round;
  // A portal user would have to be in the database: the probe has two for a moment, HTTP cannot see them.
  const who = page.as === 'public' ? stranger : member;
  if (!who) return [];
  const path = await withSample(page.path, round);
  if (typeof path !== 'string')
    return [
      skipped(
        'page',
        `${page.path} was not opened: there is no record of ${path.model}.`,
        'none',
        'Install with demo data, or make one.',
      ),
    ];
  const isPage = page.type !== 'json';
  const answer = isPage ? await who.get(path) : await who.post(path);
  const call = request(path, who, isPage ? 'GET' : 'POST');
  const place = placeOf(page.path, round);
  const fault = isPage ? undefined : jsonFault(answer.text);
  if (answer.status !== page.status || fault !== undefined)
    return [
      failed(
        'page',
        `${page.path} should answer with HTTP ${page.status}: ${said(answer)}.`,
        call,
        "The server's log has the traceback.",
        place,
      ),
    ];
  if (page.contains !== undefined && !answer.text.includes(page.contains)) {
    const message = `${page.path} lacks ${JSON.stringify(page.contains)}: ${said(answer)}.`;
    return [failed('page', message, call, 'Look at its controller and template.', place)];
  }
  const what = page.contains === undefined ? '' : ` with ${JSON.stringify(page.contains)} in it`;
  return [passed('page', `${path} answers with HTTP ${answer.status}${what}.`, call)];
}

async function withSample(path: string, { ladder }: Round): Promise<string | { readonly model: string }> {
  const model = SAMPLE.exec(path)?.[1];
  if (model === undefined) return path;
  const ids = await read<number[]>(ladder, model, 'search', { args: [[]], kwargs: { limit: 1 } });
  const id = ids[0];
  return id === undefined ? { model } : path.replace(SAMPLE, String(id));
}

/** The method that answers it. */
function placeOf(path: string, { ladder }: Round) {
  const shape = path.replace(SAMPLE, '<>');
  const route = routesOf(ladder.index).find(({ paths }) =>
    paths.some((one) => one.replaceAll(/<[^>]*>/g, '<>') === shape),
  );
  return route && placeAt(route.file.source, route.method.nameSpan);
}
