import { type Row, read, textOf } from '../../ladder.ts';
import { placeAt } from '../../place.ts';
import type { Check } from '../../types.ts';
import { failed, passed, request, said } from './judge.ts';
import type { Round } from './round.ts';

/**
 * Where mails and the portal send people: the address that a record gives itself must be one that is answered. Only a
 * model with an `_compute_access_url` of its own has one; else it is `#`. Source: addons/portal/models/portal_mixin.py.
 */
export async function portalLinkChecks({ ladder, member }: Round): Promise<Check[]> {
  if (!member) return [];
  const checks: Check[] = [];
  for (const facts of ladder.index.models.values()) {
    const method = facts.own && facts.kind === 'model' ? facts.method('_compute_access_url') : undefined;
    if (!method) continue;
    const rows = await read<Row[]>(ladder, facts.model, 'search_read', {
      kwargs: { domain: [], fields: ['access_url'], limit: 1 },
    });
    const path = textOf(rows[0], 'access_url');
    if (!path.startsWith('/')) continue;
    const answer = await member.get(path);
    const call = request(path, member);
    const message = `${facts.model} says that its page is ${path}`;
    const place = placeAt(method.file.source, method.fact.nameSpan);
    const fix = 'Let _compute_access_url give an address that a controller answers.';
    checks.push(
      answer.status < 400
        ? passed('portal-link', `${message}, which answers with HTTP ${answer.status}.`, call)
        : failed('portal-link', `${message}, and there is none: ${said(answer)}.`, call, fix, place),
    );
  }
  return checks;
}
