import { idOf, type Ladder, type Row, searchRead, textOf } from '../../ladder.ts';
import { recordPlace } from '../../place.ts';
import type { Check } from '../../types.ts';
import { failed, passed, request, said } from './judge.ts';
import type { Round } from './round.ts';

/** The menus that the web client gets. One that needs a group may be missing there: the user may lack it. */
export async function menuChecks({ ladder, state, member }: Round): Promise<Check[]> {
  const groups = ladder.profile.recordGroupsField;
  const { byXmlid } = await state.rows.records('ir.ui.menu', ['parent_id', 'action', groups, 'active']);
  if (!member || byXmlid.size === 0) return [];
  // A part of the address that only keeps browsers from taking an old answer; 18.0 knows it as a parameter.
  const answers = [`/web/webclient/load_menus/${state.module.id}`, '/web/webclient/load_menus'];
  let path = answers[0] ?? '';
  let answer = await member.get(path);
  if (answer.status === 404) {
    path = answers[1] ?? '';
    answer = await member.get(path);
  }
  const call = request(path, member);
  if (answer.status !== 200 || !answer.type.includes('json'))
    return [
      failed(
        'menus',
        `The web client gets no menus: ${said(answer)}.`,
        call,
        "The server's log has the traceback.",
      ),
    ];
  const loaded = new Set([...answer.text.matchAll(/"id": ?(\d+)/g)].map(([, id]) => Number(id)));
  const rows = new Map([...byXmlid.values()].map((row) => [row.id, row]));
  const absent = [...byXmlid].filter(([, row]) => isOpen(row, groups, rows) && !loaded.has(row.id));
  const hidden = absent.length === 0 ? undefined : await hiddenAbove(ladder, absent, groups, loaded);
  const missing = absent.filter(([, row]) => !hidden?.has(row.id));
  if (missing.length === 0) {
    const shown = [...byXmlid.values()].filter((row) => loaded.has(row.id)).length;
    return [
      passed(
        'menus',
        `The web client gets ${shown} of ${byXmlid.size} menus of the module; the user lacks a group for the others.`.replace(
          shown === byXmlid.size ? '; the user lacks a group for the others' : '',
          '',
        ),
        call,
      ),
    ];
  }
  return missing.map(([xmlid]) =>
    failed(
      'menus',
      `${xmlid} opens an action and needs no group, and the web client does not get it.`,
      call,
      'Look at the rights on the model of its action and at the menus above it.',
      recordPlace(ladder.index, xmlid),
    ),
  );
}

/** Those below a menu of another module that this user does not see, such as one of the developer mode. */
async function hiddenAbove(
  ladder: Ladder,
  menus: readonly (readonly [string, Row])[],
  groups: string,
  loaded: ReadonlySet<number>,
): Promise<Set<number>> {
  const ids = menus.map(([, { id }]) => id);
  const { rows } = await searchRead(ladder, 'ir.ui.menu', [['id', 'parent_of', ids]], ['parent_id', groups]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isHidden = (id: number | undefined): boolean => {
    const row = byId.get(id ?? 0);
    if (!row) return false;
    const needed = row[groups];
    return (
      (Array.isArray(needed) && needed.length > 0 && !loaded.has(row.id)) || isHidden(idOf(row, 'parent_id'))
    );
  };
  return new Set(ids.filter(isHidden));
}

/** Neither it nor a menu above it in the module needs a group. */
function isOpen(row: Row, groups: string, rows: ReadonlyMap<number, Row>): boolean {
  if (textOf(row, 'action') === '' || row.active === false) return false;
  for (let at: Row | undefined = row; at; at = rows.get(idOf(at, 'parent_id') ?? 0)) {
    const needed = at[groups];
    if (Array.isArray(needed) && needed.length > 0) return false;
  }
  return true;
}
