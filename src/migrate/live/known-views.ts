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

/** By name of the file: tens of megabytes in memory, so they are read only once somebody asks for some. */
const loaded = new Map<string, Promise<KnownViews>>();

const modules = new Map<string, Promise<SourceModule | undefined>>();

/**
 * Views of Odoo's own modules as they come with this program; nothing of a series that it does not have. Asking throws
 * where the file is not beside the program.
 */
export function knownModules(series: Series): SourceModules {
  return (name) =>
    remembered(modules, `${series} ${name}`, async () => {
      const known = await remembered(loaded, FILE, load);
      const found = known.series[series]?.find((each) => each.name === name);
      return found && moduleOf(found, known.archs);
    });
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
