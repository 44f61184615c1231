import type { ModuleContext, Option } from '../../audit/rule.ts';
import type { ProjectModel } from '../../source/project/project.ts';
import { similarName } from '../../util/similar-name.ts';
import { movedRecord } from '../renames/moved-record.ts';

/** What has taken, or may have taken, the place of what is gone. */
export interface Successor {
  readonly name: string;
  readonly sure: boolean;
}

/** What there is to choose from, for something that is used; `like` is what may have taken its place. */
export function choices(like: string | undefined): readonly Option[] {
  return [
    ...(like === undefined ? [] : [{ title: `Use ${like}, after a look at what it does`, code: like }]),
    { title: 'Take this use of it away, with what depends on it' },
    { title: 'Bring it along: declare it in this module, as the old series did' },
  ];
}

export function successor(
  { project, target, module }: ModuleContext,
  name: string,
  model?: string,
): Successor | undefined {
  if (!target) return undefined;
  if (model !== undefined) {
    const [old, now] = [project.model(model, module.name), target.model(model, module.name)];
    return maybe(likelyField(old, now, name));
  }
  const [owner] = name.split('.');
  const record = owner === undefined ? undefined : project.modules.get(owner)?.xmlids[name];
  const after = owner === undefined ? undefined : target.modules.get(owner)?.xmlids;
  const before = owner === undefined ? undefined : project.modules.get(owner)?.xmlids;
  if (!record || !after || !before) return undefined;
  const moved = movedRecord(name, { project, target });
  if (moved !== undefined) return { name: moved, sure: true };
  const fresh = Object.entries(after).filter(
    ([id, fact]) => fact.model === record.model && !Object.hasOwn(before, id),
  );
  return maybe(
    similarName(
      name,
      fresh.map(([id]) => id),
    ),
  );
}

function maybe(name: string | undefined): Successor | undefined {
  return name === undefined ? undefined : { name, sure: false };
}

/** A field that is new in the new series, holds the same and is called alike, and no other that is gone more so. */
export function likelyField(old: ProjectModel, now: ProjectModel, name: string): string | undefined {
  if (!old.field(name)) return undefined;
  const fresh = [...now.fieldNames()].filter((each) => !old.field(each) && holdsSame(old, name, now, each));
  const like = similarName(name, fresh);
  if (like === undefined) return undefined;
  const gone = [...old.fieldNames()].filter((each) => !now.field(each) && holdsSame(old, each, now, like));
  return similarName(like, gone) === name ? like : undefined;
}

function holdsSame(old: ProjectModel, was: string, now: ProjectModel, is: string): boolean {
  const [a, b] = [old.field(was), now.field(is)];
  if (!a || !b || a.comodel !== b.comodel) return false;
  return a.type === b.type || (/2many|2one/.test(a.type) && /2many|2one/.test(b.type));
}
