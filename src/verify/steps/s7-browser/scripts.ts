import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { OdooError } from '../../../odoo/errors.ts';
import type { Http } from '../../../odoo/http.ts';
import type { OdooModule } from '../../../source/types.ts';
import type { Place } from '../../place.ts';
import type { Frame } from './tab.ts';

/** Finds the place in the module that a frame of a bundle, or the text of an error, comes from. */
export interface Scripts {
  placeOf(frames: readonly Frame[], text: string): Promise<Place | undefined>;
}

/** Stands before each file of a bundle. Source: addons/base/models/assetsbundle.py, `with_header`. */
const HEADER = /\/\*+\s*(?:\* *Filepath: )?(\/[\w.-]+\/[^\s*]+\.js)\s*\*/g;
/** Lengths of what is looked for, the surest first. */
const SNIPPETS = [40, 24, 16, 10];

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
  const placeIn = async (file: string, minified: string, text: string): Promise<Place> => {
    const source = await readFile(path.join(module.dir, file), 'utf8').catch(() => '');
    const name = /(?:^|\s)(\w+) is not (?:defined|a function)/.exec(text)?.[1];
    const line = lineOf(source, minified) ?? (name === undefined ? undefined : lineWith(source, name));
    return line === undefined ? { path: file } : { path: file, line };
  };
  return {
    async placeOf(frames, text) {
      for (const frame of frames) {
        if (!URL.canParse(frame.url)) continue;
        const script = await bundle(frame.url);
        const at = offsetOf(script, frame);
        const file = [...script.slice(0, at).matchAll(HEADER)].at(-1)?.[1];
        const own = ownFile(module, file) ?? ownFile(module, new URL(frame.url).pathname);
        if (own !== undefined) return placeIn(own, script.slice(at, at + 200), text);
      }
      const own = namedFile(module, text);
      return own === undefined ? undefined : placeIn(own, '', text);
    },
  };
}

function ownFile(module: OdooModule, url: string | undefined): string | undefined {
  const prefix = `/${module.name}/`;
  const file = url?.startsWith(prefix) ? url.slice(prefix.length) : undefined;
  return file !== undefined && module.files.includes(file) ? file : undefined;
}

/** The file of a JavaScript module that the text names: `@library/fields/stars`, or `library.stars` in 14.0. */
function namedFile({ name, files }: OdooModule, text: string): string | undefined {
  for (const [, rest = ''] of text.matchAll(new RegExp(`(?<![\\w/])@?${name}[/.]([\\w./-]+)`, 'g'))) {
    const exact = `static/src/${rest}.js`;
    if (files.includes(exact)) return exact;
    const stem = rest.split(/[/.]/).at(-1);
    const near = files.find((file) => file.startsWith('static/') && file.endsWith(`/${stem}.js`));
    if (near !== undefined) return near;
  }
  return undefined;
}

function lineWith(source: string, name: string): number | undefined {
  const at = source.split('\n').findIndex((line) => new RegExp(`\\b${name}\\b`).test(line));
  return at === -1 ? undefined : at + 1;
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

/** Line (from 1) of what the bundle has without its spaces. What Odoo adds to a module ends sooner or later. */
function lineOf(source: string, minified: string): number | undefined {
  const kept = [...source].flatMap((char, at) => (/\s/.test(char) ? [] : [{ char, at }]));
  const text = kept.map(({ char }) => char).join('');
  const wanted = minified.replaceAll(/\s/g, '');
  for (const length of SNIPPETS) {
    const at = wanted.length < length ? undefined : kept[text.indexOf(wanted.slice(0, length))]?.at;
    if (at !== undefined) return source.slice(0, at).split('\n').length;
  }
  return undefined;
}
