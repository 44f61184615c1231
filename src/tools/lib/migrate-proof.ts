import path from 'node:path';
import * as z from 'zod';
import type { Place, ProofRequest } from '../../migrate/index.ts';
import { OdooError } from '../../odoo/errors.ts';
import type { ToolContext } from '../define.ts';
import { newPath } from './files.ts';

/** Arguments of migrate that prove what it did. */
export const proofInput = {
  target: z
    .string()
    .min(1)
    .optional()
    .describe('Instance of the new series: compare with it; with write, install there and verify'),
  source: z.string().min(1).optional().describe('Instance of the old series, which is only read'),
  target_addons: z
    .array(z.string().min(1))
    .default([])
    .describe("Odoo's addons of the new series on disk: find moved nodes of views"),
  source_addons: z.array(z.string().min(1)).default([]).describe('Likewise of the old series'),
  record_counts: z.string().min(1).optional().describe("New JSON file for counts of the source's data"),
  compare_with: z.string().min(1).optional().describe('Such a file, to hold the upgraded target against'),
  production: z.boolean().default(false).describe('true: the human knows people work on the target'),
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
  const { record_counts: record, compare_with: compare } = wanted;
  if (record !== undefined) await newPath(record);
  return {
    target: target?.place,
    source: source?.place,
    targetAddons: wanted.target_addons.map(inside),
    sourceAddons: wanted.source_addons.map(inside),
    recordCounts: record === undefined ? undefined : inside(record),
    compareWith: compare === undefined ? undefined : inside(compare),
    production: wanted.production,
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
