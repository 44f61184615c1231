import path from 'node:path';
import { findModules } from '../../audit/discover.ts';
import { listFiles } from '../../source/module.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { remembered } from '../../util/remember.ts';
import { readTexts } from '../engine/read-texts.ts';
import { moduleReader } from '../engine/reader.ts';
import type { LeftOut } from './names-left-out.ts';
import { unparked } from './unparked.ts';

/** A module that lies beside those of the run. */
export interface Beside {
  readonly facts: ModuleFacts;
  /** As it would be with what an earlier run left out of its code; the same facts where that is nothing. */
  readonly whole: ModuleFacts;
  /** What that is. */
  readonly left: LeftOut;
}

const READ = /\.(py|xml|csv)$/;

/** Reads the modules of these folders by name, each once. */
export function modulesBeside(addonsPaths: readonly string[]): (name: string) => Promise<Beside | undefined> {
  const read = new Map<string, Promise<Beside>>();
  let folders: Promise<ReadonlyMap<string, string>> | undefined;
  return async (name) => {
    folders ??= findModules(addonsPaths, { anywhere: true }).then(
      (dirs) => new Map(dirs.map((dir) => [path.basename(dir), dir])),
    );
    const dir = (await folders).get(name);
    return dir === undefined ? undefined : remembered(read, name, () => besideOf(name, dir));
  };
}

async function besideOf(name: string, dir: string): Promise<Beside> {
  const files = (await listFiles(dir)).sort();
  const { module } = await readTexts({ name, dir, files: files.filter((file) => READ.test(file)) });
  const reader = moduleReader({ ...module, files });
  const facts = await reader.facts(module.texts);
  const before = unparked(module.texts);
  const isWhole = [...before].every(([file, text]) => module.texts.get(file) === text);
  const whole = isWhole ? facts : await reader.facts(before);
  return { facts, whole, left: { names: new Map(), fields: fieldsOnlyIn(whole, facts) } };
}

function fieldsOnlyIn(whole: ModuleFacts, facts: ModuleFacts): LeftOut['fields'] {
  const found = new Map<string, Set<string>>();
  for (const { model, fields } of whole.classes) {
    const isThere = (name: string) =>
      facts.classes.some((each) => each.model === model && Object.hasOwn(each.fields, name));
    const gone = Object.keys(fields).filter((name) => !isThere(name));
    if (model !== undefined && gone.length > 0)
      found.set(model, new Set([...(found.get(model) ?? []), ...gone]));
  }
  return found;
}
