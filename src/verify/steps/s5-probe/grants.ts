import type { ModuleIndex } from '../../../source/module-index.ts';
import { qualified } from '../../../source/xml/data.ts';
import { type Place, placeAt } from '../../place.ts';
import { modelOfXmlid } from './model-ref.ts';

/** A group that may read a model, with the access row that says so. */
export interface Grant {
  readonly model: string;
  readonly group: string;
  readonly place: Place;
}

/** Users of these are made and found in other ways; visitors and portal users are tried over HTTP. */
const OTHERS = new Set(['base.group_public', 'base.group_portal', 'base.group_no_one']);

/** The rows of the listed access files that let a group read a model which this module makes. */
export function grantsOf(index: ModuleIndex): Grant[] {
  const found = new Map<string, Grant>();
  for (const { file, demo } of index.loaded) {
    if (demo || !('header' in file) || file.model !== 'ir.model.access') continue;
    const names = file.header.map((cell) => cell.value.trim().replace('/', ':'));
    const [modelAt, groupAt, readAt] = ['model_id:id', 'group_id:id', 'perm_read'].map((name) =>
      names.indexOf(name),
    );
    for (const row of file.rows) {
      const cell = (at: number | undefined) => (at === undefined ? '' : (row[at]?.value.trim() ?? ''));
      const model = modelOfXmlid(index, cell(modelAt));
      const facts = model === undefined ? undefined : index.models.get(model);
      const group = cell(groupAt) === '' ? 'base.group_user' : qualified(cell(groupAt), index.module.name);
      if (!facts?.own || facts.kind !== 'model' || !/^(1|true)$/i.test(cell(readAt)) || OTHERS.has(group))
        continue;
      const at = row[0];
      if (at && !found.has(`${facts.model} ${group}`))
        found.set(`${facts.model} ${group}`, { model: facts.model, group, place: placeAt(file.source, at) });
    }
  }
  return [...found.values()];
}
