import { attributeValue, walkElements } from '../../../source/xml/query.ts';
import { cut } from '../../../util/cut.ts';
import type { Ladder } from '../../ladder.ts';
import { type Place, placeAt } from '../../place.ts';
import type { Check, Verdict } from '../../types.ts';
import type { Scripts } from './scripts.ts';
import type { Complaint } from './tab.ts';

/** A page, for the words of a check. */
export interface Page {
  readonly title: string;
  readonly call: string;
  readonly place: Place | undefined;
  /** xmlid of the view that it shows, where it is one of ours. */
  readonly view: string | undefined;
}

/** What a page complained about, without what it complains about without the module, too. */
export async function judgeComplaints(
  ladder: Ladder,
  page: Page,
  complaints: readonly Complaint[],
  noise: ReadonlySet<string>,
  scripts: Scripts,
): Promise<Check[]> {
  const seen = new Set<string>();
  const checks: Check[] = [];
  for (const complaint of complaints) {
    const key = signature(complaint);
    if (seen.has(key)) continue;
    seen.add(key);
    const place = await scripts.placeOf(complaint.frames, complaint.text);
    const found = judge(ladder, page, complaint, place, noise.has(key));
    if (found) checks.push(found);
  }
  return checks;
}

/** What makes two complaints the same: numbers, hashes and queries in addresses differ from page to page. */
export function signature({ kind, text }: Complaint): string {
  return `${kind} ${text.split('\n')[0]?.replaceAll(/[0-9a-f]{6,}|\d+/g, '#') ?? ''}`;
}

function judge(
  ladder: Ladder,
  page: Page,
  { kind, text }: Complaint,
  place: Place | undefined,
  noise: boolean,
): Check | undefined {
  const { name } = ladder.index.module;
  const own = place !== undefined || mentions(text, name);
  const tell = (id: string, verdict: Verdict, what: string, fix: string, at: Place | undefined): Check => ({
    ...{ step: 'S7', id, verdict, message: `${page.title}: ${what}`, call: page.call, fix },
    ...(at ?? {}),
  });
  const widget = /Missing widget:\s*['"]?([\w.-]+)/.exec(text)?.[1];
  if (widget !== undefined) {
    const at = nodeWith(ladder, page.view, 'widget', widget);
    // Another module's view may have one of its own.
    if (!at && page.view !== undefined && noise) return undefined;
    const fix = `Use a widget that Odoo ${ladder.profile.series} has, or register "${widget}" in the bundle web.assets_backend.`;
    const what = `there is no widget "${widget}"; the field is shown as if none were asked for.`;
    return tell('widget-known', at ? 'fail' : 'warn', what, fix, at ?? page.place);
  }
  if (kind === 'warning') {
    if (!own || noise) return undefined;
    return tell(
      'console',
      'warn',
      `the console warns: ${sentence(text)}`,
      'Look at the place that it names.',
      place,
    );
  }
  if (kind === 'save') {
    const fix = 'Look for a widget, onchange or script that changes the record while nobody types.';
    const what = `the page wants to save by itself, and was held back: ${text.slice(text.indexOf('/call_kw/') + 9)}.`;
    return tell('saves', 'warn', what, fix, page.place);
  }
  if (noise && !own) return undefined;
  if (kind === 'request') {
    const [, file] = new RegExp(`^404 for \\S*/${name}/(static/[^?#\\s]+)`).exec(text) ?? [];
    if (file !== undefined && ladder.profile.staticsAtStart && ladder.index.module.files.includes(file)) {
      const what = `${file} is not served yet: this series finds the static files of modules when it starts.`;
      return tell('requests', 'skip', what, 'Restart Odoo and verify again.', { path: file });
    }
    const ours = text.includes(`/${name}/`);
    const fix = 'Correct the address, or add the file.';
    return tell('requests', ours ? 'fail' : 'warn', `the server answers ${sentence(text)}.`, fix, page.place);
  }
  const failed = kind === 'exception' || own;
  const said = kind === 'exception' ? 'an error that nobody catches' : 'an error on the console';
  return tell(
    'console',
    failed ? 'fail' : 'warn',
    `${said}: ${sentence(text)}`,
    'Correct the script, template or view that it names.',
    place ?? errorPlace(ladder, page, text),
  );
}

/** Where an error sentence of the web client points to. */
export function errorPlace(ladder: Ladder, page: Page, text: string): Place | undefined {
  const key = /Cannot find key "([\w.-]+)" in the "views" registry/.exec(text)?.[1];
  const byClass = key === undefined ? undefined : nodeWith(ladder, page.view, 'js_class', key);
  const { name } = ladder.index.module;
  const component = /emplate/.test(text) ? new RegExp(`\\b${name}\\.(\\w+)`).exec(text)?.[1] : undefined;
  const named = component === undefined ? undefined : scriptNaming(ladder, component);
  return byClass ?? named ?? page.place;
}

/** The node of a view, or of any of the module's views, whose attribute says so. */
function nodeWith(
  { index }: Ladder,
  view: string | undefined,
  name: string,
  value: string,
): Place | undefined {
  const sorted = index.views.toSorted((a, b) => Number(b.xmlid === view) - Number(a.xmlid === view));
  for (const { roots, source } of sorted) {
    for (const root of roots) {
      for (const element of walkElements(root)) {
        if (attributeValue(element, name) === value) return placeAt(source, element);
      }
    }
  }
  return undefined;
}

/** The script of a component of the module, by Odoo's habit to call the file as the class. */
function scriptNaming({ index }: Ladder, component: string): Place | undefined {
  const stem = component.replaceAll(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();
  const file = index.module.files.find((path) => path.endsWith(`/${stem}.js`));
  return file === undefined ? undefined : { path: file };
}

function mentions(text: string, module: string): boolean {
  return new RegExp(`(^|[^\\w])@?${module}([/.:]|[^\\w]|$)`).test(text);
}

/** The part of an error that says something, on one line. */
export function sentence(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const said = lines.filter(
    (line) => line !== '' && !/^at .*[:)]\d*\)?$/.test(line) && !/^\S+@https?:/.test(line),
  );
  return cut(said.slice(0, 4).join(' '), 400);
}
