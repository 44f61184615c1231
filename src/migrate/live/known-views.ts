import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Series } from '../../series/profile.ts';
import { elementsOf } from '../../source/xml/query.ts';
import { parseXml, type XmlElement } from '../../source/xml/tree.ts';
import { besideProgram } from '../../util/beside.ts';
import { remembered } from '../../util/remember.ts';
import type { ArchView, SourceModule, SourceModules } from './source-archs.ts';

const FILE = 'data/views.json.br';

/** What the file has: archs of all series, each text once, since most views stay as they were. */
export interface KnownViews {
  /** What views hold, as XML without what is no matter of finding a node. */
  readonly archs: readonly string[];
  readonly series: { readonly [series: string]: readonly KnownModule[] };
}

export interface KnownModule {
  readonly name: string;
  readonly depends: readonly string[];
  /** Menus with the one above each, or `top`. */
  readonly menus: { readonly [xmlid: string]: string };
  /** Name, name of the inherited view or '', flags `p` (primary), `o` (off), `w` (whole), priority, number of the arch. */
  readonly views: readonly (readonly [string, string, string, number, number])[];
}

/**
 * They take 20 MB in memory as texts, and far more as the trees that are asked for: a server that waits for its next
 * migration needs the room, and reads them again in a fifth of a second.
 */
const KEPT_MS = 60_000;

interface Kept {
  readonly views: Promise<KnownViews>;
  /** By series and name. */
  readonly modules: Map<string, Promise<SourceModule | undefined>>;
}

let kept: Kept | undefined;
let forgets: NodeJS.Timeout | undefined;

/** Read at the first question, and forgotten a while after the last one. */
function keep(): Kept {
  clearTimeout(forgets);
  forgets = setTimeout(() => {
    kept = undefined;
  }, KEPT_MS);
  // Nobody waits for that to end.
  forgets.unref();
  kept ??= { views: load(), modules: new Map() };
  return kept;
}

/**
 * Views of Odoo's own modules as they come with this program; nothing of a series that it does not have. Asking throws
 * where the file is not beside the program.
 */
export function knownModules(series: Series): SourceModules {
  return (name) => {
    const { views, modules } = keep();
    return remembered(modules, `${series} ${name}`, async () => {
      const known = await views;
      const found = known.series[series]?.find((each) => each.name === name);
      return found && moduleOf(found, known.archs);
    });
  };
}

async function load(): Promise<KnownViews> {
  const file = besideProgram(FILE);
  // Without it nodes that moved would be told of as gone, or not at all, and nobody would know why.
  if (file === undefined)
    throw new Error(`The file ${FILE} is not beside the program: install odoo-claude again, whole.`);
  return JSON.parse((await promisify(brotliDecompress)(await readFile(file))).toString('utf8'));
}

function moduleOf({ name, depends, menus, views }: KnownModule, archs: readonly string[]): SourceModule {
  return {
    ...{ depends, installable: true, packages: false },
    menus: new Map(Object.entries(menus).map(([menu, above]) => [whole(menu, name), whole(above, name)])),
    views: views.map(([xmlid, inherits, flags, priority, arch]): ArchView => {
      let nodes: readonly XmlElement[] | undefined;
      return {
        ...{ xmlid: whole(xmlid, name), module: name, priority },
        inherits: inherits === '' ? undefined : whole(inherits, name),
        primary: flags.includes('p'),
        active: !flags.includes('o'),
        whole: flags.includes('w'),
        // Most of them are never looked at.
        get nodes() {
          nodes ??= nodesOf(archs[arch] ?? '');
          return nodes;
        },
      };
    }),
  };
}

function nodesOf(arch: string): readonly XmlElement[] {
  const { root } = parseXml(`<data>${arch}</data>`);
  return root ? elementsOf(root).map((node) => ({ ...node, parent: undefined })) : [];
}

function whole(id: string, module: string): string {
  return id === 'top' || id.includes('.') ? id : `${module}.${id}`;
}
