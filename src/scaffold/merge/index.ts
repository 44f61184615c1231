import { lineBreak, withLineBreak } from '../../source/edit/edit.ts';
import { sourceFile } from '../../source/source-file.ts';
import { type Manners, mergeBodies } from './blocks.ts';
import { csvBody } from './csv.ts';
import { mergeLines } from './lines.ts';
import { mergeManifest } from './manifest.ts';
import { dropUnused, isForeignImport, mergeImport, pythonBody } from './python.ts';
import type { Body, Hunk, Merged, Sides } from './types.ts';
import { xmlBody } from './xml.ts';

export type { Hunk, Merged, Sides };

/**
 * Merges what is generated now into the user's file. Files whose structure is known are merged by it, so that
 * both sides can add to the same place; all others, and what has a syntax error, by lines. Line breaks are
 * those of the user's file.
 */
export async function mergeText(path: string, given: Sides): Promise<Merged> {
  const eol = lineBreak(given.ours);
  const bom = given.ours.startsWith('\uFEFF') ? '\uFEFF' : '';
  const like = (text: string) => withLineBreak(text.startsWith('\uFEFF') ? text : bom + text, eol);
  const sides = { ours: given.ours, base: like(given.base), theirs: like(given.theirs) };
  const structural = await mergeStructure(path, sides);
  return structural ?? mergeLines(sides);
}

async function mergeStructure(path: string, sides: Sides): Promise<Merged | undefined> {
  if (path === '__manifest__.py') return mergeManifest(sides);
  if (path.endsWith('.py')) return mergePython(path, sides);
  if (path.endsWith('.csv')) return merge(csvBody, sides);
  if (!path.endsWith('.xml')) return undefined;
  const merged = await merge(xmlBody, sides);
  return merged && xmlBody(merged.text) ? merged : undefined;
}

async function mergePython(path: string, sides: Sides): Promise<Merged | undefined> {
  const init = path.endsWith('__init__.py');
  const merged = await merge(pythonBody, sides, init ? {} : { leaf: mergeImport, stays: isForeignImport });
  if (!merged) return undefined;
  const text = init ? merged.text : dropUnused(merged.text, sides);
  // What no longer parses was not understood.
  return (await pythonBody(text)) ? { ...merged, text } : undefined;
}

type Read = (text: string) => Body | undefined | Promise<Body | undefined>;

async function merge(read: Read, sides: Sides, manners: Manners = {}): Promise<Merged | undefined> {
  const [ours, base, theirs] = await Promise.all([read(sides.ours), read(sides.base), read(sides.theirs)]);
  if (!ours || !base || !theirs) return undefined;
  const { lineAt } = sourceFile('', sides.ours);
  return mergeBodies({ ours, base, theirs }, lineAt, manners);
}
