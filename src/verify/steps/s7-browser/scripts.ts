import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { OdooError } from '../../../odoo/errors.ts';
import type { Http } from '../../../odoo/http.ts';
import type { OdooModule } from '../../../source/types.ts';
import type { Place } from '../../place.ts';
import type { Frame } from './tab.ts';

/** Finds the place in the module that a frame of a bundle comes from. */
export interface Scripts {
  placeOf(frames: readonly Frame[]): Promise<Place | undefined>;
}

/** Stands before each file of a bundle. Source: addons/base/models/assetsbundle.py, `with_header`. */
const HEADER = /\/\*+\s*(?:\* *Filepath: )?(\/[\w.-]+\/[^\s*]+\.js)\s*\*/g;
const SNIPPET = 24;

export function scriptsOf(module: OdooModule, http: Http, cookie: string, signal: AbortSignal): Scripts {
  const bundles = new Map<string, Promise<string>>();
  const bundle = (url: string): Promise<string> => {
    const known = bundles.get(url) ?? load(url);
    bundles.set(url, known);
    return known;
  };
  const load = async (url: string): Promise<string> => {
    if (!url.startsWith(http.origin)) return '';
    const request = { method: 'GET', path: url.slice(http.origin.length), headers: { cookie } } as const;
    try {
      const answer = await http.send({
        ...request,
        what: 'a script',
        effect: 'read',
        timeoutMs: 60_000,
        signal,
      });
      return answer.status === 200 ? answer.text : '';
    } catch (error) {
      if (error instanceof OdooError) return '';
      throw error;
    }
  };
  return {
    async placeOf(frames) {
      for (const frame of frames) {
        const text = await bundle(frame.url);
        const at = offsetOf(text, frame);
        const file = [...text.slice(0, at).matchAll(HEADER)].at(-1)?.[1];
        const own = ownFile(module, file) ?? ownFile(module, new URL(frame.url).pathname);
        if (own === undefined) continue;
        const source = await readFile(path.join(module.dir, own), 'utf8').catch(() => '');
        const line = lineOf(source, text.slice(at, at + 200)) ?? undefined;
        return line === undefined ? { path: own } : { path: own, line };
      }
      return undefined;
    },
  };
}

function ownFile(module: OdooModule, url: string | undefined): string | undefined {
  const prefix = `/${module.name}/`;
  const file = url?.startsWith(prefix) ? url.slice(prefix.length) : undefined;
  return file !== undefined && module.files.includes(file) ? file : undefined;
}

function offsetOf(text: string, { line, column }: Frame): number {
  let at = 0;
  for (let i = 0; i < line; i++) {
    const next = text.indexOf('\n', at);
    if (next === -1) break;
    at = next + 1;
  }
  return at + column;
}

/** Line (from 1) of what the bundle has without its spaces. */
function lineOf(source: string, minified: string): number | undefined {
  const wanted = minified.replaceAll(/\s/g, '').slice(0, SNIPPET);
  if (wanted.length < 6) return undefined;
  const kept = [...source].flatMap((char, at) => (/\s/.test(char) ? [] : [{ char, at }]));
  const found = kept
    .map(({ char }) => char)
    .join('')
    .indexOf(wanted);
  const at = kept[found]?.at;
  return at === undefined ? undefined : source.slice(0, at).split('\n').length;
}
