import type { SeriesProfile } from '../../series/profile.ts';
import { call, code, list, type Py, pyString, str } from '../render/python.ts';
import { loopOver } from '../spec/python-text.ts';
import type { FieldSpec, ModelSpec } from '../spec/types.ts';
import { decorator, raise } from './model-python.ts';

/** What the template of a class needs for numbers, trees, names, indexes, reactions and buttons that open. */
export function modelExtras(entry: ModelSpec, own: readonly FieldSpec[], module: string, p: SeriesProfile) {
  const methods = own.flatMap(({ name, compute }) => (compute ? [{ name, compute }] : []));
  const onchanges = (entry.onchanges ?? []).map((onchange) => ({
    ...onchange,
    body: loopOver(onchange.body, entry.variable),
    decorator: decorator('onchange', onchange.fields),
  }));
  const indexes = (entry.indexes ?? []).map((index) => indexOf(entry, index));
  const displayName = entry.displayName && displayNameOf(entry, entry.displayName);
  return {
    onchanges,
    inverses: methods.flatMap(({ name, compute: { inverse } }) =>
      inverse === undefined ? [] : [{ method: `_inverse_${name}`, body: loopOver(inverse, entry.variable) }],
    ),
    searches: methods.flatMap(({ name, compute: { search } }) =>
      search === undefined ? [] : [{ method: `_search_${name}`, body: search }],
    ),
    indexes,
    displayName,
    parentName: entry.parent === undefined || entry.parent === 'parent_id' ? undefined : entry.parent,
    tree: entry.parent === undefined ? undefined : treeOf(entry, entry.parent, p),
    number: entry.sequence && {
      field: entry.sequence.field,
      company: entry.company !== undefined,
    },
    opens: (entry.views?.form.statButtons ?? []).map((button) => ({
      ...button,
      load: call('self.env["ir.actions.act_window"]._for_xml_id', [str(`${module}.${button.action}`)]),
    })),
    needsApi:
      onchanges.length > 0 ||
      displayName !== undefined ||
      entry.parent !== undefined ||
      entry.sequence !== undefined,
  };
}

function treeOf(entry: ModelSpec, parent: string, p: SeriesProfile) {
  // `_check_recursion` answers whether all is well, `_has_cycle` whether something is wrong.
  const circle = p.parentCircle === '_has_cycle' ? 'self._has_cycle()' : 'not self._check_recursion()';
  return {
    decorator: decorator('constrains', [parent]),
    circle,
    raise: raise('ValidationError', `${entry.plural} cannot be below themselves.`, p),
  };
}

function indexOf(entry: ModelSpec, index: NonNullable<ModelSpec['indexes']>[number]) {
  const where = index.where === undefined ? '' : ` WHERE ${index.where}`;
  const unique = index.unique ? 'UNIQUE ' : '';
  const name = `${entry.table}_${index.name}`;
  const definition = `(${index.columns})${where}`;
  return {
    name: index.name,
    call: call(index.unique ? 'models.UniqueIndex' : 'models.Index', [str(definition)]),
    execute: call('self.env.cr.execute', [
      str(`CREATE ${unique}INDEX IF NOT EXISTS ${name} ON ${entry.table} ${definition}`),
    ]),
  };
}

function displayNameOf(entry: ModelSpec, pieces: NonNullable<ModelSpec['displayName']>) {
  const { variable } = entry;
  const text = pieces
    .map((piece) => {
      if ('text' in piece) return pyString(piece.text).slice(1, -1).replaceAll('"', '\\"');
      const value = `${variable}.${piece.field}${piece.record ? '.display_name' : ''}`;
      return `{${value}${piece.always ? '' : " or ''"}}`;
    })
    .join('');
  const fields = pieces.flatMap((piece) => ('field' in piece ? [piece.field] : []));
  const format = `f"${text}"`;
  const pairs: Py = {
    kind: 'group',
    open: '[',
    close: ']',
    items: [code(`(${variable}.id, ${format}) for ${variable} in self`)],
    explode: false,
  };
  const searched = pieces.flatMap((piece) => ('field' in piece && piece.searched ? [piece.field] : []));
  return {
    decorator: decorator('depends', fields),
    variable,
    format,
    pairs,
    // One field that is the usual one is searched anyway.
    searched:
      searched.length === 0 || searched.join() === entry.recName ? undefined : list(searched.map(str)),
  };
}
