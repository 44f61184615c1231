import { isOwnScript, isTranslation, type ModuleExtras } from '../../audit/read-extras.ts';
import { readCsv } from '../../source/csv.ts';
import { type JsFile, readJs } from '../../source/js.ts';
import { readManifest } from '../../source/manifest.ts';
import { ModuleError } from '../../source/module.ts';
import { indexModule, type ModuleIndex } from '../../source/module-index.ts';
import { type PoFile, readPo } from '../../source/po.ts';
import { moduleFacts } from '../../source/project/extract.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { readPython } from '../../source/python/facts.ts';
import { sourceFile } from '../../source/source-file.ts';
import { isOwnStyle, readStyle, type StyleFile } from '../../source/style.ts';
import type { CsvFile, Manifest, PythonFile, SyntaxProblem, XmlFile } from '../../source/types.ts';
import { readXml } from '../../source/xml/data.ts';
import { MANIFEST } from '../python/manifest-edits.ts';
import type { MigrationRule } from '../rule.ts';
import type { ModuleTexts } from './migration.ts';

/** A module as it is between two rounds. */
export interface Reading {
  readonly index: ModuleIndex;
  readonly extras: ModuleExtras;
  readonly facts: ModuleFacts;
  readonly styles: readonly StyleFile[];
}

/** Reads the states of one module, each file once for every text that it has on the way. */
export interface Reader {
  read(texts: ReadonlyMap<string, string>): Promise<Reading>;
  /** What `read` gave of these texts to others, and no more of it kept than that. */
  facts(texts: ReadonlyMap<string, string>): Promise<ModuleFacts>;
  /** Forgets what was parsed, until it is read again. */
  release(): void;
  /** What keeps the file from being read; nothing for a file that has no syntax of which we know. */
  problems(file: string, text: string): Promise<readonly SyntaxProblem[]>;
}

type Kind = 'manifest' | 'python' | 'xml' | 'csv' | 'js' | 'po' | 'style';
type Read =
  | { readonly kind: 'manifest'; readonly file: Manifest }
  | { readonly kind: 'python'; readonly file: PythonFile }
  | { readonly kind: 'xml'; readonly file: XmlFile }
  | { readonly kind: 'csv'; readonly file: CsvFile }
  | { readonly kind: 'js'; readonly file: JsFile }
  | { readonly kind: 'po'; readonly file: PoFile }
  | { readonly kind: 'style'; readonly file: StyleFile };

/** Translations, which are most of a module's bytes, are read where one of the rules looks at them. */
export function moduleReader(module: ModuleTexts, rules: readonly Pick<MigrationRule, 'po'>[] = []): Reader {
  const wantsPo = rules.some(({ po }) => po !== undefined);
  /** The last two texts of each file: the one of the round, and the one that an edit would make. */
  const known = new Map<string, { readonly text: string; readonly read: Promise<Read> }[]>();
  const readFile = (file: string, text: string, kind: Kind): Promise<Read> => {
    const key = `${kind} ${file}`;
    const before = known.get(key) ?? [];
    const found = before.find((each) => each.text === text);
    const each = found ?? { text, read: readAs(kind, file, text, module.name) };
    known.set(key, [each, ...before.filter((other) => other !== each)].slice(0, 2));
    return each.read;
  };
  let last: { readonly texts: ReadonlyMap<string, string>; readonly reading: Reading } | undefined;
  let told: { readonly texts: ReadonlyMap<string, string>; readonly facts: ModuleFacts } | undefined;
  return {
    release() {
      known.clear();
      last = undefined;
    },
    async facts(texts) {
      return told?.texts === texts ? told.facts : (await this.read(texts)).facts;
    },
    async read(texts) {
      if (last?.texts === texts) return last.reading;
      const files: Read[] = [];
      for (const [file, text] of texts) {
        const kind = kindOf(file);
        if (kind && (kind !== 'po' || wantsPo)) files.push(await readFile(file, text, kind));
      }
      const reading = readingOf(module, texts, files);
      last = { texts, reading };
      told = { texts, facts: reading.facts };
      return reading;
    },
    async problems(file, text) {
      const kind = file.endsWith('.js') ? 'js' : kindOf(file);
      // A manifest that is no dictionary of literals is Python all the same.
      const wanted = kind === 'manifest' ? 'python' : kind;
      if (wanted === undefined || wanted === 'csv' || wanted === 'po') return [];
      const read = await readFile(file, text, wanted);
      return 'problems' in read.file ? read.file.problems : [];
    },
  };
}

function kindOf(file: string): Kind | undefined {
  if (file === MANIFEST) return 'manifest';
  if (file.endsWith('.py')) return 'python';
  if (file.endsWith('.xml')) return 'xml';
  if (file.endsWith('.csv')) return 'csv';
  if (isOwnScript(file)) return 'js';
  if (isOwnStyle(file)) return 'style';
  return isTranslation(file) ? 'po' : undefined;
}

async function readAs(kind: Kind, path: string, text: string, module: string): Promise<Read> {
  const source = sourceFile(path, text);
  switch (kind) {
    case 'manifest':
      return { kind, file: await readManifest(source) };
    case 'python':
      return { kind, file: await readPython(source) };
    case 'xml':
      return { kind, file: readXml(source, module) };
    case 'csv':
      return { kind, file: readCsv(source, module) };
    case 'js':
      return { kind, file: await readJs(source) };
    case 'po':
      return { kind, file: readPo(source) };
    case 'style':
      return { kind, file: readStyle(source) };
  }
}

function readingOf(module: ModuleTexts, texts: ReadonlyMap<string, string>, all: readonly Read[]): Reading {
  const manifest = all.flatMap((each) => (each.kind === 'manifest' ? [each.file] : []))[0];
  if (!manifest) throw new ModuleError(`${module.name} holds no ${MANIFEST}.`);
  const others = module.files.filter((file) => !module.texts.has(file));
  const index = indexModule({
    dir: module.dir,
    name: module.name,
    files: [...new Set([...others, ...texts.keys()])].sort(),
    unreadable: [],
    manifest,
    python: all.flatMap((each) => (each.kind === 'python' ? [each.file] : [])),
    xml: all.flatMap((each) => (each.kind === 'xml' ? [each.file] : [])),
    csv: all.flatMap((each) => (each.kind === 'csv' ? [each.file] : [])),
  });
  const js = all.flatMap((each) => (each.kind === 'js' ? [each.file] : []));
  const po = all.flatMap((each) => (each.kind === 'po' ? [each.file] : []));
  const styles = all.flatMap((each) => (each.kind === 'style' ? [each.file] : []));
  return { index, extras: { js, po }, facts: moduleFacts(index), styles };
}
