import type { ModuleIndex } from '../../../source/module-index.ts';
import { type Ladder, searchRead, textOf } from '../../ladder.ts';

/**
 * xmlids (without the module) of fields that other installed modules put into the mixins of ours, such as `sms` into
 * `mail.thread`. They carry our name when we are installed after them, and none after an upgrade: what a template
 * holds would depend on the database. Source: addons/base/models/ir_model.py, `_reflect_fields`.
 */
export async function foreignFields(ladder: Ladder): Promise<ReadonlySet<string>> {
  const { index } = ladder;
  const parents = [...index.models.values()].flatMap(({ classes, model }) =>
    classes.flatMap(({ fact }) =>
      fact.inherit.filter((name) => name !== model && !index.models.get(name)?.own),
    ),
  );
  const extended = [...index.models.values()].filter(({ own }) => !own).map(({ model }) => model);
  const asked = [...new Set([...parents, ...extended])];
  if (asked.length === 0) return new Set();
  const [{ rows }, needed] = await Promise.all([
    searchRead(ladder, 'ir.model.fields', [['model', 'in', asked]], ['model', 'name', 'modules']),
    dependencies(ladder),
  ]);
  const others = rows.filter((row) => {
    const modules = textOf(row, 'modules')
      .split(',')
      .map((name) => name.trim());
    return !modules.some((name) => needed.has(name));
  });
  const names = new Set(others.map((row) => textOf(row, 'name')));
  return new Set([...index.models.keys()].flatMap((model) => fieldIds(index, model, names)));
}

/** Of the fields that the model's own files do not declare. */
function fieldIds({ models }: ModuleIndex, model: string, names: ReadonlySet<string>): string[] {
  const table = model.replaceAll('.', '_');
  return [...names]
    .filter((name) => models.get(model)?.field(name) === undefined)
    .map((name) => `field_${table}__${name}`);
}

/** The module and all that it depends on, however far. */
async function dependencies(ladder: Ladder): Promise<ReadonlySet<string>> {
  const [modules, links] = await Promise.all([
    searchRead(ladder, 'ir.module.module', [['state', '=', 'installed']], ['name']),
    searchRead(
      ladder,
      'ir.module.module.dependency',
      [['module_id.state', '=', 'installed']],
      ['name', 'module_id'],
    ),
  ]);
  const nameOf = new Map(modules.rows.map((row) => [row.id, textOf(row, 'name')]));
  const found = new Set([ladder.index.module.name]);
  for (const name of found) {
    for (const link of links.rows) {
      const [id] = Array.isArray(link.module_id) ? link.module_id : [];
      if (nameOf.get(Number(id)) === name) found.add(textOf(link, 'name'));
    }
  }
  return found;
}
