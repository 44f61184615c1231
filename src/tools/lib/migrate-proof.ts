import { existsSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Place, ProofRequest } from '../../migrate/index.ts';
import { OdooError } from '../../odoo/errors.ts';
import type { ToolContext } from '../define.ts';
import { newPath } from './files.ts';

/** Arguments of migrate that prove what it did; few words, since every client reads them at each start. */
export const proofInput = {
  target: z
    .string()
    .optional()
    .describe('Instance of the new series: compare; with write install and verify'),
  source: z.string().optional().describe('Instance of the old series, only read'),
  odoo_addons: z
    .array(z.string())
    .max(2)
    .default([])
    .describe("Odoo's addons, new series then old, for views of more than its community modules"),
  counts: z
    .string()
    .optional()
    .describe("JSON file: takes the source's counts; once there, the target is held against it"),
};
type Wanted = z.output<z.ZodObject<typeof proofInput>>;

/** What is named, not yet connected: a database that does not answer is told in the proof, an unknown name is an error. */
export async function proofRequest(
  wanted: Wanted,
  folder: string,
  context: ToolContext,
): Promise<ProofRequest> {
  const inside = (given: string) => path.resolve(folder, given);
  const target = await placeOf(wanted.target, context);
  const source = await placeOf(wanted.source, context);
  const counts = wanted.counts === undefined ? undefined : inside(wanted.counts);
  const isThere = counts !== undefined && existsSync(counts);
  if (wanted.counts !== undefined && !isThere) await newPath(wanted.counts);
  const [now, old] = wanted.odoo_addons.map(inside);
  return {
    target: target?.place,
    source: source?.place,
    targetAddons: now === undefined ? [] : [now],
    sourceAddons: old === undefined ? [] : [old],
    recordCounts: isThere ? undefined : counts,
    compareWith: isThere ? counts : undefined,
    // That people work on the target is a matter for verify, which asks about it.
    production: false,
    confirm: target?.confirm ?? context.confirm,
    progress: context.progress,
    signal: context.signal,
  };
}

async function placeOf(
  name: string | undefined,
  context: ToolContext,
): Promise<{ place: Place; confirm: ProofRequest['confirm'] } | undefined> {
  if (name === undefined) return undefined;
  if (!context.named)
    throw new OdooError('bad_request', `There is no instance "${name}": none is configured.`);
  const { client, confirm } = await context.named(name);
  return { place: { client }, confirm };
}
