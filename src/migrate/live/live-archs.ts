import { idOf, type Reader, type Row, textOf } from '../../audit/live/reader.ts';
import { OdooError } from '../../odoo/errors.ts';
import { parseXml } from '../../source/xml/tree.ts';
import { remembered } from '../../util/remember.ts';
import type { Archs, Combined } from './archs.ts';

/** Views as a database makes them, each read once. What Odoo cannot build, or the user may not read, is `not readable`. */
export function liveArchs(reader: Reader, where: string, installed: ReadonlySet<string>): Archs {
  const ids = new Map<string, Promise<number | undefined>>();
  const views = new Map<number, Promise<Row | undefined>>();
  const whole = new Map<number, Promise<Combined>>();

  const idFor = (xmlid: string) =>
    remembered(ids, xmlid, async () => {
      const dot = xmlid.indexOf('.');
      const domain = [
        ['module', '=', xmlid.slice(0, dot)],
        ['name', '=', xmlid.slice(dot + 1)],
      ];
      const [row] = await reader.rows('ir.model.data', domain, ['res_id']);
      return idOf(row, 'res_id');
    });
  const viewOf = (id: number) =>
    remembered(views, id, async () => {
      const [row] = await reader.rows('ir.ui.view', [['id', '=', id]], ['mode', 'inherit_id']);
      return row;
    });

  /** The view that it makes part of: itself, when it is a view of its own. */
  async function rootOf(id: number): Promise<number> {
    let root = id;
    for (let i = 0; i < 30; i++) {
      const view = await viewOf(root);
      const parent = textOf(view, 'mode') === 'primary' ? undefined : idOf(view, 'inherit_id');
      if (parent === undefined) break;
      root = parent;
    }
    return root;
  }

  const combine = (root: number) =>
    remembered(whole, root, async (): Promise<Combined> => {
      try {
        const tree = parseXml(await reader.combinedArch(root)).root;
        if (!tree) return { problem: 'not readable' };
        const over: string[] = [];
        for (let parent = idOf(await viewOf(root), 'inherit_id'); parent !== undefined; ) {
          const base = await rootOf(parent);
          over.unshift(String(base));
          parent = over.length < 30 ? idOf(await viewOf(base), 'inherit_id') : undefined;
        }
        return { root: String(root), over, tree, partial: false };
      } catch (error) {
        if (!(error instanceof OdooError) || /^(timeout|unreachable)$/.test(error.kind)) throw error;
        return { problem: 'not readable' };
      }
    });

  return {
    where,
    async combined(xmlid) {
      const id = await idFor(xmlid);
      if (id !== undefined) return combine(await rootOf(id));
      return { problem: installed.has(xmlid.slice(0, xmlid.indexOf('.'))) ? 'no view' : 'no module' };
    },
    async reference(xmlid) {
      const id = await idFor(xmlid);
      return id === undefined ? undefined : String(id);
    },
  };
}

/** Asks one after the other, `last` at the end: what is not installed in a database may be known from sources. */
export function firstOf(some: readonly Archs[], last: Archs): Archs {
  if (some.length === 0) return last;
  const all = [...some, last];
  const family = all.find((each) => each.family)?.family;
  return {
    where: all.map(({ where }) => where).join(' and '),
    async combined(xmlid) {
      let found: Combined = { problem: 'no module' };
      for (const each of all)
        if ('problem' in found && found.problem !== 'no view') found = await each.combined(xmlid);
      return found;
    },
    async reference(xmlid) {
      for (const each of all) {
        const found = await each.reference(xmlid);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    complete: all.some(({ complete }) => complete !== false),
    ...(family ? { family } : {}),
  };
}
