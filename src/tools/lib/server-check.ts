import { OdooError } from '../../odoo/errors.ts';
import type { Spec } from '../../scaffold/index.ts';
import { checkAgainstServer, type ServerFindings, wantedFacts } from '../../scaffold/server-check/index.ts';
import { seriesProfile } from '../../series/profile.ts';
import type { ToolContext } from '../define.ts';
import { readServerFacts } from './server-facts.ts';

/** Compares a spec with the Odoo that is configured, where there is one of its series; else says what was not checked. */
export async function checkOnServer(spec: Spec, context: ToolContext): Promise<ServerFindings> {
  const wanted = wantedFacts(spec);
  // A spec that takes next to nothing from other modules needs no server.
  const asks = wanted.extended.length > 0 || spec.parts.data.some(({ model }) => wanted.models.has(model));
  const left = (reason: string): ServerFindings => {
    const what = 'whether the models, fields, views and records of other modules exist was not checked';
    return { errors: [], warnings: asks ? [`extend: ${what}: ${reason}`] : [] };
  };
  if ((context.setup?.targets.length ?? 0) === 0) return left('no Odoo is configured');
  try {
    const client = await context.odoo();
    const { series } = await client.info({ signal: context.signal });
    if (series !== spec.module.series)
      return left(`the Odoo that is configured is ${series}, and the module is for ${spec.module.series}`);
    const facts = await readServerFacts(client, wanted, seriesProfile(spec.module.series), context.signal);
    return checkAgainstServer(spec, facts);
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    return left(error.message);
  }
}
