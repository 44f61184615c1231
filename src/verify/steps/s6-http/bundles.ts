import { manifestAssets } from '../../../source/manifest.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import { attributeValue, walkElements } from '../../../source/xml/query.ts';
import type { Check } from '../../types.ts';
import { matchesGlob } from '../s0-static/glob.ts';
import { failed, passed, request, said, skipped } from './judge.ts';
import type { Round } from './round.ts';
import type { Answer, Visitor } from './visitor.ts';

/** Bundles that only tests load: building them takes long and shows nothing that users see. */
const FOR_TESTS = /test|qunit/;
/** Odoo puts this into a bundle of style sheets that does not compile. Source: 14.0 and 19.0 assetsbundle.py. */
const BROKEN_CSS = /A css error occured|## CSS error message ##/;

const UNCOMPILED =
  "It may not compile: the server's log has the error. Else look at the path in assets; a running server reads the manifest once.";

/** Each bundle that the module adds files to is built, and has them. */
export async function bundleChecks(round: Round): Promise<Check[]> {
  const checks: Check[] = [];
  for (const [bundle, files] of declared(round.ladder.index)) {
    if (!FOR_TESTS.test(bundle)) checks.push(...(await bundleCheck(bundle, files, round)));
  }
  return checks;
}

async function bundleCheck(bundle: string, files: readonly string[], round: Round): Promise<Check[]> {
  const { stranger, member } = round;
  const found = await addresses(bundle, round);
  if (!found) {
    const message = `The bundle ${bundle} was not looked at: no page that can be opened here loads it.`;
    return [skipped('bundle', message, 'none', 'Open a page that uses it.')];
  }
  const who = member ?? stranger;
  const answers: Answer[] = [];
  for (const path of found.paths) {
    const answer = await who.get(path);
    if (answer.status !== 200) {
      const message = `A file of the bundle ${bundle} is not served: ${said(answer)}.`;
      return [failed('bundle', message, request(path, who), "The server's log has the reason.")];
    }
    answers.push(answer);
  }
  const text = answers.map((answer) => answer.text).join('\n');
  const call = request(found.call, who);
  if (BROKEN_CSS.test(text)) {
    const path = files.find((file) => /\.(s[ac]ss|less|css)$/.test(file));
    const message = `The style sheets of ${bundle} do not compile: Odoo shows the page with an old style.`;
    const fix = "The server's log has the error of the compiler.";
    return [failed('bundle', message, call, fix, path === undefined ? undefined : { path })];
  }
  const { name } = round.ladder.index.module;
  // A template is in the bundle by its name, not by that of its file.
  const wanted = files.filter((file) => !file.endsWith('.xml'));
  const missing = wanted.filter((file) => !text.includes(`/${name}/${file}`));
  if (missing.length === 0)
    return [passed('bundle', `${bundle} is built and has ${wanted.length} of the module's files.`, call)];
  if (missing.length === wanted.length && round.ladder.profile.assetsAtStart) {
    const message = `${bundle} has none of the module's files yet: this series reads the assets of modules when it starts.`;
    return [skipped('bundle', message, call, 'Restart Odoo and verify again.')];
  }
  return missing.map((path) =>
    failed(
      'bundle',
      `${bundle} does not have ${path}.`,
      call,
      /\.(s[ac]ss|less)$/.test(path)
        ? UNCOMPILED
        : 'Look at the path in assets; a running server reads the manifest once.',
      { path },
    ),
  );
}

/** Where the parts of a bundle are; undefined where the series only tells within pages that are not at hand. */
async function addresses(
  bundle: string,
  { stranger, member }: Round,
): Promise<{ call: string; paths: string[] } | undefined> {
  const call = `/web/bundle/${bundle}`;
  const answer = await stranger.get(call);
  if (answer.status === 200 && answer.type.includes('json')) {
    const paths = [...answer.text.matchAll(/"src": ?"(\/[^"]+)"/g)].map(([, path = '']) => path);
    return { call, paths };
  }
  const pages: [string, Visitor | undefined][] = [
    ['/web', member],
    ['/web/login', stranger],
  ];
  for (const [page, who] of pages) {
    if (!who) continue;
    const { text } = await who.get(page);
    const names = [...text.matchAll(/(?:src|href)="(\/web\/(?:content|assets)\/[^"]+)"/g)];
    const stem = bundle.replaceAll('.', '\\.');
    const paths = names
      .map(([, path = '']) => path.replaceAll('&amp;', '&'))
      .filter((path) => new RegExp(`/${stem}(_lazy)?(\\.\\d+)?(\\.min)?\\.(js|css)$`).test(path));
    if (paths.length > 0) return { call: page, paths };
  }
  return undefined;
}

/** Files of the module by the bundle that they are put into: in the manifest, or by extending its template. */
function declared(index: ModuleIndex): ReadonlyMap<string, readonly string[]> {
  const { module } = index;
  const bundles = new Map<string, string[]>();
  const add = (bundle: string, pattern: string): void => {
    const glob = pattern.replace(/^\//, '');
    if (!glob.startsWith(`${module.name}/`)) return;
    const files = module.files.filter((file) => matchesGlob(`${module.name}/${file}`, glob));
    bundles.set(bundle, [...new Set([...(bundles.get(bundle) ?? []), ...files])]);
  };
  for (const { key, path } of manifestAssets(module.manifest)) add(key, path);
  for (const { fact } of index.records) {
    const bundle = fact.element?.name === 'template' && attributeValue(fact.element, 'inherit_id');
    if (!fact.element || !bundle || !/^web(site)?\.assets_\w+$/.test(bundle)) continue;
    for (const node of walkElements(fact.element))
      add(bundle, attributeValue(node, 'src') ?? attributeValue(node, 'href') ?? '');
  }
  return bundles;
}
