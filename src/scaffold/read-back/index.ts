import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Series } from '../../series/profile.ts';
import { moduleOf, readModule } from '../../source/module.ts';
import { indexModule, type ModuleIndex } from '../../source/module-index.ts';
import { sourceFile } from '../../source/source-file.ts';
import { readIfThere } from '../../util/files.ts';
import { planModule } from '../plan.ts';
import { parseSpec } from '../spec/parse.ts';
import { SpecError } from '../spec/problems.ts';
import { readSpecText } from '../spec/read.ts';
import { SPEC } from '../write/state.ts';
import { actionsInput } from './actions.ts';
import { differences, type WholeModule } from './compare.ts';
import { groupKeysOf, groupsInput, menusInput, ownActions, readEvals } from './data.ts';
import { accepted, shortened } from './fit.ts';
import { extensionInput, modelInput } from './models.ts';
import { moduleInput, moduleSeries } from './module-input.ts';
import type { Plain, Reading } from './reading.ts';
import { cronsInput } from './records.ts';
import { viewChanges } from './views.ts';
import { wizardInput } from './wizards.ts';

/** Characters of a list or object that is written on one line. */
const ONE_LINE = 100;

export interface ReadBack {
  /** YAML; what a spec cannot say stands above it as comments. */
  readonly text: string;
  /** What the module has that its spec does not give, one sentence each. */
  readonly left: readonly string[];
  /** What differs from the spec that the module keeps; undefined when it keeps none that can be read. */
  readonly drift: readonly string[] | undefined;
}

/**
 * Reads a module, whoever wrote it, back into a spec. Whatever the spec does not give when it is generated
 * again is named. Throws a ModuleError for a folder, and a SpecError for a series, that cannot be used.
 */
export async function readBack(
  dir: string,
  options: { series?: string | undefined } = {},
): Promise<ReadBack> {
  const index = indexModule(await readModule(dir));
  const [problem] = index.module.manifest.problems;
  if (problem) throw new SpecError([`__manifest__.py: ${problem.message}; mend it first`]);
  const reading: Reading = {
    index,
    groups: groupKeysOf({ index }),
    evals: await readEvals({ index }),
    notes: [],
  };
  const { input, refused } = accepted(wholeSpec(reading, moduleSeries(index.module, options.series)));
  const short = shortened(input);
  const yaml = await yamlText(short);
  const again = await planned(yaml);
  const here = await wholeModule(index);
  const words = { lacks: 'is not in the spec', differs: 'is not as the spec gives it' };
  const left = [
    ...reading.notes,
    ...refused.map((each) => `${each} (left out)`),
    ...differences(here, again ?? (await emptyModule(index.module.name)), words),
  ];
  const comments =
    left.length === 0
      ? ''
      : [
          `# Not expressed: ${left.length}`,
          ...left.map((line) => `# - ${line.replaceAll('\n', ' ')}`),
          '',
        ].join('\n');
  return { text: `${comments}${yaml}`, left, drift: await driftOf(here) };
}

/** Short lists and objects on one line, as somebody would write them; fields one a line. */
async function yamlText(spec: Plain): Promise<string> {
  const { Document, isMap, isPair, isScalar, visit } = await import('yaml');
  const document = new Document(spec);
  visit(document, {
    Collection(_, node, ancestors) {
      const parent = ancestors.at(-1);
      const key = isPair(parent) && isScalar(parent.key) ? parent.key.value : undefined;
      if (isMap(node) && (key === 'fields' || key === 'module')) return;
      const text = JSON.stringify(node.toJSON());
      if (text.length <= ONE_LINE && !text.includes('\\n') && (!isMap(node) || text.indexOf('{', 1) < 0))
        node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function wholeSpec(reading: Reading, series: Series): Plain {
  const { index } = reading;
  const menus = menusInput(reading);
  const models: Plain = {};
  const wizards: Plain = {};
  for (const [name, facts] of inAccessOrder(index)) {
    const model = modelInput(facts, reading);
    const wizard = wizardInput(facts, reading);
    if (wizard) wizards[name] = wizard;
    if (!model) continue;
    const [action] = ownActions(name, reading);
    const menu = (action && menus.of(action.id)) ?? false;
    const aside = model.abstract === true || (model.views === false && menu === false);
    models[name] = aside ? model : { ...model, actions: actionsInput(name, menus, reading), menu };
  }
  const extend: Plain = {};
  const changed = new Set([...index.models.keys(), ...index.views.flatMap((view) => view.model ?? [])]);
  for (const name of changed) {
    const facts = index.models.get(name);
    const views = facts ? undefined : viewChanges(name, reading);
    const extension = facts ? extensionInput(facts, reading) : views && { views };
    if (extension && Object.keys(extension).length > 0) extend[name] = extension;
  }
  return {
    odoo: 1,
    module: moduleInput(index.module, series),
    groups: groupsInput(reading),
    menus: menus.sections,
    models,
    ...filledEntries({ extend, wizards, crons: cronsInput(reading) }),
  };
}

/** Without the sections that are empty. */
function filledEntries(sections: Readonly<Record<string, Plain>>): Plain {
  return Object.fromEntries(
    Object.entries(sections).filter(([, section]) => Object.keys(section).length > 0),
  );
}

/** Models in the order of their access rows, which is that of a spec; Python files stand by their names. */
function inAccessOrder({ module, models }: ModuleIndex) {
  const text = module.csv.find((file) => file.model === 'ir.model.access')?.source.text ?? '';
  const place = (model: string): number => {
    const at = text.search(new RegExp(`\\bmodel_${model.replaceAll('.', '_')}\\b`));
    return at < 0 ? text.length : at;
  };
  return [...models].sort(([a], [b]) => place(a) - place(b));
}

/** The module that a spec gives, without writing it; undefined when the spec is refused. */
async function planned(yaml: string): Promise<WholeModule | undefined> {
  try {
    const plan = await planModule(parseSpec(await readSpecText(yaml)), { source: yaml });
    const contents = plan.files.map(({ path: file, content }) => [file, Buffer.from(content)] as const);
    return moduleFrom(plan.module, new Map(contents));
  } catch (error) {
    if (error instanceof SpecError) return undefined;
    throw error;
  }
}

function emptyModule(name: string): Promise<WholeModule> {
  return moduleFrom(name, new Map([['__manifest__.py', Buffer.from('{}')]]));
}

async function moduleFrom(name: string, contents: ReadonlyMap<string, Buffer>): Promise<WholeModule> {
  const files = [...contents.keys()];
  const sources = files
    .filter((file) => /\.(py|xml|csv)$/.test(file))
    .map((file) => sourceFile(file, String(contents.get(file))));
  return { index: indexModule(await moduleOf({ dir: '', name, files, unreadable: [] }, sources)), contents };
}

async function wholeModule(index: ModuleIndex): Promise<WholeModule> {
  const { dir, files } = index.module;
  const contents = files.map(async (file) => [file, await readFile(path.join(dir, file))] as const);
  return { index, contents: new Map(await Promise.all(contents)) };
}

/** How the module differs from what its kept spec gives, both ways. */
async function driftOf(module: WholeModule): Promise<string[] | undefined> {
  const kept = await readIfThere(path.join(module.index.module.dir, SPEC));
  const given = kept && (await planned(kept.toString('utf8')));
  if (!given) return undefined;
  const here = differences(module, given, { lacks: 'is not of the spec', differs: 'was edited' });
  const there = differences(given, module, { lacks: 'of the spec is gone', differs: '' });
  return [...here, ...there.filter((line) => line.endsWith('is gone'))];
}
