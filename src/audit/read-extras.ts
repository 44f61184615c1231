import { type JsFile, readJsLater } from '../source/js.ts';
import { type PoFile, readPo } from '../source/po.ts';
import { readSource } from '../source/read-source.ts';
import type { OdooModule, SourceFile } from '../source/types.ts';
import type { AuditRule } from './rule.ts';

/** Files that only the audit reads. */
export interface ModuleExtras {
  readonly js: readonly JsFile[];
  readonly po: readonly PoFile[];
}

/** Our own scripts: what lies in `lib` is somebody else's. */
export function isOwnScript(file: string): boolean {
  return /^static\/(src|tests)\/.*\.js$/.test(file) && !/\/lib\/|\.min\.js$/.test(file);
}

export function isTranslation(file: string): boolean {
  return /^i18n(_extra)?\/[^/]+\.pot?$/.test(file);
}

/** Reads what some rule wants to see. */
export async function readExtras(module: OdooModule, rules: readonly AuditRule[]): Promise<ModuleExtras> {
  const all = (wanted: (file: string) => boolean) =>
    module.files.filter(wanted).flatMap((file) => readSource(module.dir, file) ?? []);
  const wants = (key: 'js' | 'po') => rules.some((rule) => rule[key] !== undefined);
  return extrasOf([...(wants('js') ? all(isOwnScript) : []), ...(wants('po') ? all(isTranslation) : [])]);
}

/** The same from texts that are at hand. */
export async function extrasOf(sources: readonly SourceFile[]): Promise<ModuleExtras> {
  const js = await readJsLater(sources.filter(({ path: file }) => isOwnScript(file)));
  return { js, po: sources.filter(({ path: file }) => isTranslation(file)).map(remembered) };
}

/** So many characters of translations stay as they were read: a module that is being worked on has the same ones each time. */
const MAX_REMEMBERED = 1_000_000;
const translations = new Map<string, PoFile>();
let held = 0;

function remembered(source: SourceFile): PoFile {
  const key = `${source.path}\n${source.text}`;
  const known = translations.get(key);
  const file = known ?? readPo(source);
  // The one that was used last stands last.
  if (known) translations.delete(key);
  else held += key.length;
  translations.set(key, file);
  for (const oldest of translations.keys()) {
    if (held <= MAX_REMEMBERED) break;
    translations.delete(oldest);
    held -= oldest.length;
  }
  return file;
}
