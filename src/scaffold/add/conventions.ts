import type { ModuleIndex } from '../../source/module-index.ts';
import { isMenuFile } from './surroundings.ts';

/** Names that the same folder has in different modules. */
const FOLDERS: readonly (readonly string[])[] = [
  ['wizard', 'wizards'],
  ['report', 'reports'],
  ['views', 'view'],
  ['models', 'model'],
  ['controllers', 'controller'],
];

/** Where a planned file goes in a module that has folders and file names of its own. */
export function conventionsOf(index: ModuleIndex): (path: string) => string {
  const { files, name } = index.module;
  const folders = new Set(files.flatMap((file) => (file.includes('/') ? [file.split('/')[0] ?? ''] : [])));
  const suffix = viewSuffix(files);
  const menus = menuFile(index);
  const classes = classFiles(index);
  return (path) => {
    const own = classes.get(path);
    if (own !== undefined) return own;
    const [folder = '', ...rest] = path.split('/');
    if (rest.length === 0) return path;
    if (path === `views/${name}_menus.xml` && menus !== undefined) return menus;
    const names = FOLDERS.find((alike) => alike.includes(folder)) ?? [];
    const there = folders.has(folder) ? folder : (names.find((alike) => folders.has(alike)) ?? folder);
    const file = rest.join('/');
    const views = names.includes('views') && /_views\.xml$/.test(file);
    return `${there}/${views ? file.replace(/_views\.xml$/, suffix) : file}`;
  };
}

/** How most files of views end: `_views.xml`, `_view.xml` or only `.xml`. */
function viewSuffix(files: readonly string[]): string {
  const names = files.filter(
    (file) => /^views?\/[^/]+\.xml$/.test(file) && !/menu|template|asset/.test(file),
  );
  const count = (pattern: RegExp) => names.filter((file) => pattern.test(file)).length;
  const [many, one] = [count(/_views\.xml$/), count(/_view\.xml$/)];
  const bare = names.length - many - one;
  if (bare > many && bare > one) return '.xml';
  return one > many ? '_view.xml' : '_views.xml';
}

/** The listed file that holds the menus and nothing else, where there is one. */
function menuFile({ loaded }: ModuleIndex): string | undefined {
  const found = loaded.filter(({ file, demo }) => !demo && 'isData' in file && isMenuFile(file.records));
  return found[0]?.listed.path;
}

/** Where the class of a model is that another file name would stand for. */
function classFiles({ models }: ModuleIndex): Map<string, string> {
  const found = new Map<string, string>();
  for (const [model, { classes }] of models) {
    const planned = `models/${model.replaceAll('.', '_')}.py`;
    const paths = classes.map(({ file }) => file.source.path).filter((path) => path.split('/').length === 2);
    const [first] = paths;
    if (first !== undefined && !paths.includes(planned)) found.set(planned, first);
  }
  return found;
}
