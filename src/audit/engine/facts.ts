import { createHash } from 'node:crypto';
import type { ModuleIndex } from '../../source/module-index.ts';
import { moduleFacts } from '../../source/project/extract.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { packFacts } from './wire.ts';

/** What is known of a module to others, with hashes by which a change that concerns them is told from one that does not. */
export interface KnownModule {
  readonly facts: ModuleFacts;
  /** Of the facts without their places: stays when the body of a method changes. */
  readonly shape: string;
  /** Of what modules that do not depend on it may see: its models, records and views by name. */
  readonly surface: string;
  /** Of its data files, which views of others extend. */
  readonly data: string;
}

/** In JSON, or in JSON that is a text of another one. */
const PLACES = /\\?"(?:at|start)\\?":\d+|"dir":"[^"]*"/g;

export function knownModule(index: ModuleIndex): KnownModule {
  const facts = moduleFacts(index);
  const { head, classes, views, xmlids } = packFacts(facts);
  const shape = [head, classes, views, xmlids].map((text) => text.replaceAll(PLACES, ''));
  const data = createHash('sha1');
  for (const { source } of index.module.xml) data.update(source.path).update(source.text);
  const names = [
    facts.name,
    facts.installable,
    facts.classes.flatMap(({ model, creates }) => (creates ? [model] : [])),
    Object.keys(facts.xmlids),
    facts.views.map(({ xmlid, inherits, model }) => [xmlid, inherits, model]),
  ];
  return { facts, shape: sha1(...shape), surface: sha1(JSON.stringify(names)), data: data.digest('hex') };
}

export function sha1(...texts: readonly string[]): string {
  const hash = createHash('sha1');
  for (const text of texts) hash.update(text).update('\n');
  return hash.digest('hex');
}
