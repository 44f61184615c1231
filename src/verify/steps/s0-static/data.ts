import { manifestPaths } from '../../../source/manifest.ts';
import { hasComputedNames } from '../../../source/model-index.ts';
import { generatedXmlids, type ModuleIndex, type Placed } from '../../../source/module-index.ts';
import type { DataId, SourceFile } from '../../../source/types.ts';
import { attributeValue, elementsOf, textOf, walkElements } from '../../../source/xml/query.ts';
import { didYouMean } from '../../../util/suggest.ts';
import type { ModuleRule } from './rule.ts';

const encoding: ModuleRule = {
  id: 'text-encoding',
  reads: 'module',
  holds: 'every source file is text in its encoding',
  *check({ module }) {
    const listed = ['data', 'demo'].flatMap((key) =>
      manifestPaths(module.manifest, key).map(({ path }) => path),
    );
    for (const path of module.unreadable) {
      // Tables beside the data files are for the module's own code, which knows their encoding.
      if (path.endsWith('.csv') && !listed.includes(path)) continue;
      const source = { path, text: '', lineAt: () => 1 };
      yield {
        message:
          'It cannot be read: over 8 MB, closed to this user, or neither UTF-8 nor what its XML declaration says.',
        source,
        fix: 'Make it a file of text in UTF-8, or take it out of the module.',
      };
    }
  },
};

const wellFormed: ModuleRule = {
  id: 'xml-well-formed',
  reads: 'xml',
  holds: 'every XML file is well-formed',
  *check({ module }) {
    for (const { source, problems } of module.xml) {
      // Tests keep broken files on purpose.
      if (source.path.startsWith('tests/')) continue;
      for (const problem of problems.slice(0, 5)) {
        yield {
          message: `The XML is not well-formed: ${problem.message}.`,
          source,
          at: problem,
          fix: 'Correct the markup.',
        };
      }
    }
  },
};

/** Fields that a record sets; undefined where they cannot be told from the file. */
function fieldsSet({ fact }: Placed<DataId>): readonly string[] | undefined {
  if (fact.element?.name !== 'record') return undefined;
  return elementsOf(fact.element).map((field) => attributeValue(field, 'name') ?? '');
}

const duplicates: ModuleRule = {
  id: 'xmlid-duplicates',
  reads: 'data',
  holds: 'no xmlid is declared twice for different things',
  *check({ records }) {
    const seen = new Map<string, Placed<DataId>>();
    for (const record of records) {
      const { xmlid, model, start, end } = record.fact;
      if (xmlid === undefined) continue;
      const before = seen.get(xmlid);
      seen.set(xmlid, record);
      if (!before) continue;
      const known = fieldsSet(before);
      // A record that was made above is often completed once what it refers to exists.
      const same = model === before.fact.model;
      const overwritten = fieldsSet(record)?.filter((field) => known?.includes(field)) ?? [];
      if (same && (overwritten.length === 0 || before.demo !== record.demo)) continue;
      const line = before.source.lineAt(before.fact.start);
      const what = same ? `overwrites its ${overwritten.join(', ')}` : `makes a ${model} of it`;
      yield {
        message: `${xmlid} is declared already, at ${before.source.path}:${line}: this one ${what}.`,
        source: record.source,
        at: { start, end },
        fix: 'Give one of the two another id.',
        // Two views or two actions under one id are never meant.
        verdict:
          same && !overwritten.includes('arch') && !overwritten.includes('res_model') ? 'warn' : 'fail',
      };
    }
  },
};

/** Models whose records come with another one, under the same id and this suffix. */
const DELEGATED =
  /_(product_template|res_partner|res_users|resource_resource|mail_alias|ir_actions_server|utm_source|mail_template)$/;

/** All that the `<function>` elements are called with: they make records too. */
function functionText({ loaded }: ModuleIndex): string {
  return loaded
    .flatMap(({ file }) => ('isData' in file && file.root ? [...walkElements(file.root)] : []))
    .filter((element) => element.name === 'function')
    .flatMap((element) => [...walkElements(element)])
    .map((element) => `${attributeValue(element, 'eval') ?? ''} ${textOf(element)}`)
    .join('\n');
}

function quotes(text: string, xmlid: string): boolean {
  const name = xmlid.slice(xmlid.indexOf('.') + 1);
  return [`'${name}'`, `"${name}"`, `'${xmlid}'`, `"${xmlid}"`].some((quoted) => text.includes(quoted));
}

const references: ModuleRule = {
  id: 'refs-exist',
  reads: 'data',
  holds: 'every reference to a record of this module finds one, loaded before it',
  *check(index) {
    const { module, records, refs, loaded } = index;
    const generated = generatedXmlids(index);
    const order = new Map(loaded.map(({ file }, position) => [file.source, position]));
    const place = (source: SourceFile, offset: number) => (order.get(source) ?? 0) * 1e9 + offset;
    const declared = new Map<string, { at: number; where: string }>();
    for (const { fact, source } of records) {
      if (fact.xmlid === undefined || declared.has(fact.xmlid)) continue;
      const where = `${source.path}:${source.lineAt(fact.start)}`;
      declared.set(fact.xmlid, { at: place(source, fact.start), where });
    }
    const functions = functionText(index);
    const python = module.python.map((file) => file.source.text).join('\n');
    const computed = hasComputedNames(module);
    for (const { fact, source } of refs) {
      const { xmlid } = fact;
      if (!xmlid.startsWith(`${module.name}.`) || generated.has(xmlid)) continue;
      if (computed && xmlid.startsWith(`${module.name}.model_`)) continue;
      const found = declared.get(xmlid);
      if (quotes(functions, xmlid)) continue;
      // Python may make it, or another record brings it along.
      if (!found && (quotes(python, xmlid) || declared.has(xmlid.replace(DELEGATED, '')))) continue;
      if (found && found.at <= place(source, fact.start)) continue;
      if (found) {
        yield {
          message: `${xmlid} is used before it is loaded: it is declared at ${found.where}.`,
          source,
          at: fact,
          fix: 'Move the declaration up, or list its file earlier in the manifest.',
        };
      } else {
        const fix = didYouMean(xmlid, declared.keys()).trim() || 'Declare it, or correct the id.';
        yield { message: `${xmlid} is declared nowhere in the listed files.`, source, at: fact, fix };
      }
    }
  },
};

export const DATA_RULES: readonly ModuleRule[] = [encoding, wellFormed, duplicates, references];
