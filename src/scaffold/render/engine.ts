import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { helpers } from './helpers.ts';

type Handlebars = typeof import('handlebars');
type Template = (data: object) => string;
type Engine = (name: string) => Promise<Template>;

/** `templates.mjs`, which the build puts beside or above the bundle: most of the time of a first run is compiling. */
const COMPILED = ['./templates.mjs', '../templates.mjs'].map((place) => new URL(place, import.meta.url));

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

/** Source of the module `templates.mjs`: all templates, compiled. For the build. */
export async function compileTemplates(): Promise<string> {
  const { default: handlebars } = await import('handlebars');
  const files = (await readdir(templatesDir(), { recursive: true }))
    .filter((file) => file.endsWith('.hbs'))
    .sort();
  const entries = files.map(async (file) => {
    const source = await readFile(path.join(templatesDir(), file), 'utf8');
    const name = file.slice(0, -'.hbs'.length).replaceAll(path.sep, '/');
    return `  ${JSON.stringify(name)}: ${String(handlebars.precompile(source, OPTIONS))},\n`;
  });
  return `export default {\n${(await Promise.all(entries)).join('')}};\n`;
}

async function load(): Promise<Engine> {
  const compiled = COMPILED.find((url) => existsSync(url));
  return compiled ? loadCompiled(compiled) : loadSources();
}

async function loadSources(): Promise<Engine> {
  const { default: handlebars } = await import('handlebars');
  const hbs = handlebars.create();
  hbs.registerHelper(helpers);
  return async (name) =>
    hbs.compile(await readFile(path.join(templatesDir(), `${name}.hbs`), 'utf8'), OPTIONS);
}

async function loadCompiled(url: URL): Promise<Engine> {
  // The runtime is a part of Handlebars that its types do not describe, and the module is our own build's.
  const [{ default: runtime }, { default: compiled }] = (await Promise.all([
    import('handlebars/runtime.js'),
    import(url.href),
  ])) as [{ default: Handlebars }, { default: Readonly<Record<string, TemplateSpecification>> }];
  const hbs = runtime.create();
  hbs.registerHelper(helpers);
  return async (name) => {
    const template = compiled[name];
    if (!template)
      throw new Error(`The template ${name} is missing from this installation; install it again.`);
    return hbs.template(template);
  };
}

let dir: string | undefined;

/** The folder `templates` beside the sources, or beside `dist` in what is shipped. */
function templatesDir(): string {
  if (dir) return dir;
  let here = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(here, 'templates', 'manifest'))) {
    const parent = path.dirname(here);
    if (parent === here)
      throw new Error('The folder "templates" is missing from this installation; install it again.');
    here = parent;
  }
  dir = path.join(here, 'templates');
  return dir;
}
