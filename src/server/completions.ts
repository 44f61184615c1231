import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CompleteRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Session } from './session.ts';

/** The protocol's limit. */
const MAX_VALUES = 100;

/** Completes instances, models and fields, in resource templates and in prompts alike. */
export function serveCompletions(server: Server, session: Session): void {
  server.setRequestHandler(CompleteRequestSchema, async ({ params }, { signal }) => {
    const { argument, context } = params;
    // A client asks at each key: what can't be completed gives nothing, and no error.
    const values = await candidates(session, argument, context?.arguments ?? {}, signal).catch(() => []);
    const shown = values.slice(0, MAX_VALUES);
    return { completion: { values: shown, total: values.length, hasMore: values.length > shown.length } };
  });
}

async function candidates(
  session: Session,
  { name, value }: { readonly name: string; readonly value: string },
  others: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string[]> {
  const instances = session.config.targets.map((target) => target.name);
  if (name === 'instance') return matching(instances, value);
  if (name !== 'model' && name !== 'fields') return [];
  const target = session.target(instances.includes(others.instance ?? '') ? others.instance : undefined);
  const client = await session.client(target, 'completion');
  if (name === 'model') {
    const { listModels } = await import('../tools/lib/models.ts');
    const models = await listModels(client, { signal });
    return matching(
      models.map((one) => one.model),
      value,
    );
  }
  if (!others.model) return [];
  const fields = await client.fields(others.model, { signal });
  // Of a list `a,b,c` the last is being typed.
  const comma = value.lastIndexOf(',') + 1;
  const shown = [...fields.values()].filter((field) => !field.withheld).map((field) => field.name);
  return matching(shown, value.slice(comma)).map((field) => value.slice(0, comma) + field);
}

/** Those that begin with the text, then those that hold it; the shorter ones first. */
function matching(names: readonly string[], text: string): string[] {
  const wanted = text.trim().toLowerCase();
  const found = names.filter((name) => name.toLowerCase().includes(wanted));
  const rank = (name: string): number => (name.toLowerCase().startsWith(wanted) ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
}
