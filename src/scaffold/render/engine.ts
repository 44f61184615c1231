import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { besideProgram } from '../../util/beside.ts';
import { helpers } from './helpers.ts';

type Handlebars = typeof import('handlebars');
type Template = (data: object) => string;
type Engine = (name: string) => Promise<Template>;

/** What the build compiled, beside or above the bundle: most of the time of a first run is compiling. */
const COMPILED = ['./templates/', '../templates/'].map((place) => new URL(place, import.meta.url));

/** A name that the data lacks is an error, never an empty text; nothing is escaped but by a helper. */
const OPTIONS: CompileOptions = {
  strict: true,
  noEscape: true,
  knownHelpers: Object.fromEntries(Object.keys(helpers).map((helper) => [helper, true])),
  knownHelpersOnly: true,
};

let engine: Promise<Engine> | undefined;
const templates = new Map<string, Promise<Template>>();

/** Renders `templates/<name>.hbs`. */
export async function render(name: string, data: object): Promise<string> {
  engine ??= load();
  const template = templates.get(name) ?? (await engine)(name);
  templates.set(name, template);
  return (await template)(data);
}

/** A file of the templates that is taken as it is. */
export async function asset(name: string): Promise<Uint8Array> {
  return readFile(path.join(templatesDir(), name));
}

/** Source of a module for each folder of the templates, all of them compiled. For the build. */
export async function compileTemplates(): Promise<Map<string, string>> {
  const { default: handlebars } = await import('handlebars');
  const files = (await readdir(templatesDir(), { recursive: true }))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.hbs'))
    .sort();
  const entries = new Map<string, string>();
  for (const file of files) {
    const source = await readFile(path.join(templatesDir(), file), 'utf8');
    const name = file.slice(0, -'.hbs'.length);
    const entry = `  ${JSON.stringify(name)}: ${String(handlebars.precompile(source, OPTIONS))},\n`;
    entries.set(folderOf(name), (entries.get(folderOf(name)) ?? '') + entry);
  }
  return new Map([...entries].map(([folder, body]) => [folder, `export default {\n${body}};\n`]));
}

function folderOf(name: string): string {
  return name.split('/', 1)[0] ?? '';
}

async function load(): Promise<Engine> {
  const compiled = COMPILED.find((url) => existsSync(new URL('manifest.mjs', url)));
  return compiled ? loadCompiled(compiled) : loadSources();
}

async function loadSources(): Promise<Engine> {
  const { default: handlebars } = await import('handlebars');
  const hbs = handlebars.create();
  hbs.registerHelper(helpers);
  return async (name) =>
    hbs.compile(await readFile(path.join(templatesDir(), `${name}.hbs`), 'utf8'), OPTIONS);
}

async function loadCompiled(base: URL): Promise<Engine> {
  // The runtime is a part of Handlebars that its types do not describe, and the modules are our own build's.
  const { default: runtime } = (await import('handlebars/runtime.js')) as { default: Handlebars };
  const hbs = runtime.create();
  hbs.registerHelper(helpers);
  return async (name) => {
    const url = new URL(`${folderOf(name)}.mjs`, base);
    const { default: compiled } = (await import(url.href).catch(() => ({ default: {} }))) as {
      default: Readonly<Record<string, TemplateSpecification>>;
    };
    const template = compiled[name];
    if (!template)
      throw new Error(`The template ${name} is missing from this installation; install it again.`);
    return hbs.template(template);
  };
}

let dir: string | undefined;

/** The folder `templates` beside the sources, or beside `dist` in what is shipped. */
function templatesDir(): string {
  const marker = dir === undefined ? besideProgram('templates/manifest') : undefined;
  if (marker !== undefined) dir = path.dirname(marker);
  if (dir === undefined)
    throw new Error('The folder "templates" is missing from this installation; install it again.');
  return dir;
}
