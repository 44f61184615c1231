import { hasComputedNames } from '../../../source/model-index.ts';
import { type ModuleIndex, manualModels } from '../../../source/module-index.ts';
import { qualified, recordField } from '../../../source/xml/data.ts';
import { attributeValue } from '../../../source/xml/query.ts';
import type { ModuleRule } from './rule.ts';

const ACCESS = 'ir.model.access';
const COLUMNS = ['id', 'name', 'model_id:id', 'perm_read', 'perm_write', 'perm_create', 'perm_unlink'];

const shape: ModuleRule = {
  id: 'access-shape',
  reads: 'csv',
  holds: 'access rows have every column, and a boolean in each permission',
  *check({ module }) {
    for (const { source, model, header, rows } of module.csv) {
      if (model !== ACCESS) continue;
      const names = header.map((cell) => cell.value.trim().replace('/', ':'));
      for (const column of COLUMNS) {
        if (names.includes(column)) continue;
        yield {
          message: `The column ${column} is missing.`,
          source,
          at: header[0],
          fix: `The header is id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink.`,
        };
      }
      for (const row of rows) {
        if (row.length !== header.length) {
          const message = `The row has ${row.length} cells where the header has ${header.length}.`;
          yield { message, source, at: row[0], fix: 'Give the row one cell a column.' };
          continue;
        }
        for (const [index, cell] of row.entries()) {
          const column = names[index] ?? '';
          if (!column.startsWith('perm_') || /^(0|1|true|false)$/i.test(cell.value.trim())) continue;
          yield {
            message: `${column} is ${JSON.stringify(cell.value)}.`,
            source,
            at: cell,
            fix: 'Write 1 or 0.',
          };
        }
      }
    }
  },
};

/** xmlids of the models that some listed file gives access to. */
function grantedModels({ loaded, module }: ModuleIndex): Set<string> {
  const granted = new Set<string>();
  for (const { file } of loaded) {
    if ('header' in file) {
      const column = file.header.findIndex((cell) => /^model_id[:/]id$/.test(cell.value));
      if (file.model !== ACCESS) continue;
      for (const row of file.rows) granted.add(qualified(row[column]?.value.trim() ?? '', module.name));
    } else {
      for (const { element, model } of file.records) {
        const field = model === ACCESS ? recordField(element, 'model_id') : undefined;
        const ref = field && attributeValue(field, 'ref');
        if (ref) granted.add(qualified(ref, module.name));
      }
    }
  }
  return granted;
}

const models: ModuleRule = {
  id: 'access-for-models',
  reads: 'module',
  holds: 'every model that is made here has an access row',
  *check(index) {
    const granted = grantedModels(index);
    for (const facts of index.models.values()) {
      // An abstract model has no table, thus no rights of its own.
      if (!facts.own || facts.kind === 'abstract') continue;
      const id = `${index.module.name}.model_${facts.model.replaceAll('.', '_')}`;
      const made = facts.classes.find(({ fact }) => fact.creates);
      if (granted.has(id) || !made || made.fact.attributes.get('_auto')?.value === false) continue;
      yield {
        message: `No access row names ${facts.model}: only the superuser can use it.`,
        source: made.file.source,
        at: made.fact.attributes.get('_name') ?? made.fact,
        fix: `Add a row with ${id.slice(index.module.name.length + 1)} to security/ir.model.access.csv, and list the file.`,
      };
    }
  },
};

const known: ModuleRule = {
  id: 'access-models-exist',
  reads: 'csv',
  holds: 'every access row names a model that exists',
  *check(index) {
    const { module, models: own } = index;
    if (hasComputedNames(module)) return;
    const manual = manualModels(index);
    const ids = new Set([...own.keys()].map((model) => `model_${model.replaceAll('.', '_')}`));
    for (const { source, model, header, rows } of module.csv) {
      const column = header.findIndex((cell) => /^model_id[:/]id$/.test(cell.value));
      if (model !== ACCESS || column === -1) continue;
      for (const row of rows) {
        const cell = row[column];
        const id = cell?.value.trim().replace(new RegExp(`^${module.name}\\.`), '') ?? '';
        if (id.includes('.') || ids.has(id) || manual.has(`${module.name}.${id}`)) continue;
        const message = `No Python class of this module makes or extends the model of ${id || 'an empty cell'}.`;
        yield {
          message,
          source,
          at: cell,
          fix: 'Name a model of this module, or write MODULE.model_x for another one.',
        };
      }
    }
  },
};

export const ACCESS_RULES: readonly ModuleRule[] = [shape, models, known];
