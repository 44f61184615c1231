import { OdooError } from '../../../odoo/errors.ts';
import { manifestPaths } from '../../../source/manifest.ts';
import type { ViewFacts } from '../../../source/module-index.ts';
import { recordText } from '../../../source/xml/data.ts';
import { attributeValue, elementsOf, textOf as xmlText } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { count } from '../../count.ts';
import { check, type Ladder, type Row, searchRead, textOf } from '../../ladder.ts';
import { placeAt } from '../../place.ts';
import type { Check } from '../../types.ts';
import { dryImport } from './dry-import.ts';

const ID = 'inherited-views';
const CALL = 'base_import.import dry run on ir.ui.view';

/**
 * Lets Odoo apply each extension of another module's view and roll it back, before anything is installed. What only
 * the module itself brings, such as its fields, is left out of the try.
 */
export async function rehearse(ladder: Ladder, module: Row | undefined): Promise<Check[]> {
  const { index } = ladder;
  const views = index.views.filter(
    ({ inherits, model }) =>
      inherits !== undefined && model !== undefined && !isOwn(inherits, index.module.name),
  );
  if (views.length === 0) return [];
  const skip = (why: string) => [
    check('S1', ID, 'skip', `The inherited views were not tried out: ${why}`, CALL),
  ];
  if (textOf(module, 'state') === 'installed') return skip('the module is installed, and so are they.');
  // What is not there yet may bring the node that an extension looks for.
  const missing = await missingDependencies(ladder);
  const parents = await parentIds(ladder, views);
  const checks: Check[] = [];
  try {
    for (const view of views) checks.push(...(await tryView(ladder, view, { views, parents, missing })));
  } catch (error) {
    if (error instanceof OdooError && (error.kind === 'not_found' || error.kind === 'access')) {
      return skip(error.kind === 'access' ? error.message : 'base_import is not installed there.');
    }
    throw error;
  }
  return checks;
}

function isOwn(xmlid: string, module: string): boolean {
  return !xmlid.includes('.') || xmlid.startsWith(`${module}.`);
}

async function missingDependencies(ladder: Ladder): Promise<string[]> {
  const names = manifestPaths(ladder.index.module.manifest, 'depends').map(({ path }) => path);
  const { rows } = await searchRead(
    ladder,
    'ir.module.module',
    [
      ['name', 'in', names],
      ['state', '=', 'installed'],
    ],
    ['name'],
  );
  return names.filter((name) => !rows.some((row) => textOf(row, 'name') === name));
}

async function parentIds(ladder: Ladder, views: readonly ViewFacts[]): Promise<ReadonlyMap<string, number>> {
  const names = views.map(({ inherits = '' }) => inherits.slice(inherits.indexOf('.') + 1));
  const { rows } = await searchRead(
    ladder,
    'ir.model.data',
    [
      ['model', '=', 'ir.ui.view'],
      ['name', 'in', names],
    ],
    ['module', 'name', 'res_id'],
  );
  return new Map(rows.map((row) => [`${textOf(row, 'module')}.${textOf(row, 'name')}`, Number(row.res_id)]));
}

interface Surroundings {
  /** All extensions that are tried out. */
  readonly views: readonly ViewFacts[];
  /** Ids of what they extend. */
  readonly parents: ReadonlyMap<string, number>;
  /** Dependencies that are not installed. */
  readonly missing: readonly string[];
}

async function tryView(
  ladder: Ladder,
  view: ViewFacts,
  { views, parents, missing }: Surroundings,
): Promise<Check[]> {
  const { xmlid = 'a view without id', model = '', inherits = '', source, record } = view;
  const parent = parents.get(inherits);
  const wait = (why: string) => [
    check(
      'S1',
      ID,
      'skip',
      `${xmlid} was not tried out: ${why}; ${missing.join(', ')} must be installed first.`,
      CALL,
    ),
  ];
  if (parent === undefined) {
    // An unknown one of a module that is there is told by the check of external references.
    return missing.length === 0 ? [] : wait(`${inherits} is not there yet`);
  }
  const { arch, left } = await triedArch(ladder, view);
  const problem = await dryImport(ladder, 'ir.ui.view', {
    name: recordText(record, 'name') ?? xmlid,
    model,
    'inherit_id/.id': String(parent),
    mode: 'extension',
    // Not `arch_db`: the computed field of that name is what a dry run would leave empty.
    arch_base: arch,
  });
  if (problem === undefined) {
    const rest = left === 0 ? '' : `, without ${count(left, 'node')} that only the module itself makes valid`;
    return [check('S1', ID, 'pass', `${xmlid} fits into ${inherits}${rest}.`, CALL)];
  }
  if (missing.length > 0) return wait(`it does not fit into ${inherits} yet`);
  // Another extension of ours may bring the node that is not found.
  const alone = views.filter((other) => other.inherits === inherits).length === 1;
  const fix = alone
    ? 'Correct the xpath or the node: look at the parent view as this server has it.'
    : 'Correct it, unless another view of the module brings what it needs.';
  return [
    {
      ...check(
        'S1',
        ID,
        alone ? 'fail' : 'warn',
        `${xmlid} does not fit into ${inherits}: ${problem}`,
        CALL,
        fix,
      ),
      ...placeAt(source, record.tag),
    },
  ];
}

/** The arch without the nodes, below those that say where, which need what is not on the server yet. */
async function triedArch(ladder: Ladder, view: ViewFacts): Promise<{ arch: string; left: number }> {
  const { index, client, options } = ladder;
  const known = await client.fields(view.model ?? '', { signal: options.signal });
  const classes = [...index.models.values()].flatMap((facts) => facts.classes.map(({ fact }) => fact));
  const fields = new Set(
    classes.flatMap((fact) => fact.fields.map(({ name }) => name)).filter((name) => !known.has(name)),
  );
  const methods = new Set(classes.flatMap((fact) => fact.methods.map(({ name }) => name)));
  const needsModule = (value: string): boolean =>
    value.includes('%(') ||
    value.includes(`${index.module.name}.`) ||
    words(value).some((word) => fields.has(word));
  const isNew = (element: XmlElement): boolean => {
    // What is set stands in the text of an attribute: `<attribute name="invisible">not is_new</attribute>`.
    if (element.name === 'attribute') {
      const set = [xmlText(element), attributeValue(element, 'add'), attributeValue(element, 'remove')].join(
        ' ',
      );
      const named = attributeValue(element, 'name') === 'name' && methods.has(xmlText(element).trim());
      return named || needsModule(set);
    }
    const name = attributeValue(element, 'name') ?? '';
    return (
      (element.name === 'button' && methods.has(name)) ||
      element.attributes.some(({ value }) => needsModule(value))
    );
  };
  const dropped = view.roots
    .flatMap(places)
    .flatMap(elementsOf)
    .flatMap((element) => outermost(element, isNew));
  const [first, last] = [view.roots[0], view.roots.at(-1)];
  const { text } = view.source;
  let at = first?.start ?? 0;
  let arch = '';
  for (const { start, end } of dropped) {
    arch += text.slice(at, start);
    at = end;
  }
  arch += text.slice(at, last?.end ?? at);
  return { arch: view.roots.length === 1 ? arch : `<data>${arch}</data>`, left: dropped.length };
}

/** The elements that say where: an xpath, or a node with `position`. */
function places(root: XmlElement): XmlElement[] {
  return root.name === 'data' ? elementsOf(root).flatMap(places) : [root];
}

/** A later change of the view may look for an element around them, which therefore stays. */
function outermost(element: XmlElement, wanted: (element: XmlElement) => boolean): XmlElement[] {
  return wanted(element) ? [element] : elementsOf(element).flatMap((child) => outermost(child, wanted));
}

function words(value: string): string[] {
  return value.match(/\w+/g) ?? [];
}
