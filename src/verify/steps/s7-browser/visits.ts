import { OdooError } from '../../../odoo/errors.ts';
import { attributeValue, walkElements } from '../../../source/xml/query.ts';
import { idOf, type Ladder, type Row, read, textOf } from '../../ladder.ts';
import { type Place, placeAt, recordPlace } from '../../place.ts';
import type { ClimbState } from '../../rung.ts';
import { ACTION_FIELDS, inOwnCompany, unfiltered } from './kept-by-action.ts';
import type { Opening } from './webclient.ts';
import { CARD, CHATTER, viewSelector } from './webclient.ts';

/** Something that must be seen on a page. */
export interface Wanted {
  /** Of the check. */
  readonly id: string;
  readonly selector: string;
  /** What is wrong when it is not there, and what to do. */
  readonly missing: string;
  readonly fix: string;
  readonly place: Place | undefined;
}

/** One page to be opened. */
export interface Visit {
  /** For the report and the screenshot, such as `library.library_book_view_form: record 3`. */
  readonly title: string;
  readonly opening: Opening;
  readonly wanted: readonly Wanted[];
  /** Where the view or action stands. */
  readonly place: Place | undefined;
  /** xmlid of the view, where it is one of ours. */
  readonly view: string | undefined;
}

export interface Visits {
  readonly visits: readonly Visit[];
  /** Pages that cannot be opened, each with the reason. */
  readonly left: readonly string[];
}

/** Every page of the module: its actions in each of their modes, and views of other modules that it extends. */
export async function planVisits(ladder: Ladder, { rows }: ClimbState): Promise<Visits> {
  const windows = await rows.records('ir.actions.act_window', ACTION_FIELDS);
  const clients = await rows.records('ir.actions.client', ['tag']);
  const views = await rows.records('ir.ui.view', ['model', 'type', 'mode', 'inherit_id']);
  const menus = await rows.records('ir.ui.menu', ['action']);
  const opened = new Set([...menus.byXmlid.values()].map((menu) => textOf(menu, 'action')));
  const visits: Visit[] = [];
  const left: string[] = [];
  const company = await inOwnCompany(ladder);
  const records = new Map<string, Promise<number | undefined | string>>();
  const recordOf = (model: string): Promise<number | undefined | string> => {
    const known = records.get(model) ?? firstRecord(ladder, model, company);
    records.set(model, known);
    return known;
  };

  for (const [xmlid, action] of windows.byXmlid) {
    const model = textOf(action, 'res_model');
    if (model === 'res.config.settings') {
      visits.push(...settingsVisits(ladder, xmlid, action));
      continue;
    }
    const record = await recordOf(model);
    if (typeof record === 'string') {
      left.push(`${xmlid}: ${record}`);
      continue;
    }
    for (const mode of modesOf(action)) {
      const view = ownView(views.byXmlid, model, mode);
      const full = mode === 'kanban' ? await unfiltered(ladder, action, company) : undefined;
      const fromMenu = opened.has(`ir.actions.act_window,${action.id}`);
      visits.push(...modeVisits(ladder, { xmlid, action, mode, view, record, full, fromMenu }));
    }
  }
  for (const [xmlid, action] of clients.byXmlid) {
    visits.push({
      title: xmlid,
      opening: { action: action.id, fromMenu: opened.has(`ir.actions.client,${action.id}`) },
      wanted: [
        {
          id: 'client-action',
          selector: '.o_action_manager > *, .modal',
          missing: `${xmlid} shows nothing.`,
          fix: `Register the tag "${textOf(action, 'tag')}" in the registry of actions, in a file of web.assets_backend.`,
          place: recordPlace(ladder.index, xmlid),
        },
      ],
      place: recordPlace(ladder.index, xmlid),
      view: undefined,
    });
  }
  for (const [xmlid, view] of views.byXmlid) {
    const parent = idOf(view, 'inherit_id');
    const [model, type] = [textOf(view, 'model'), modeName(textOf(view, 'type'))];
    if (parent === undefined || !['form', 'list', 'kanban'].includes(type) || model === 'res.config.settings')
      continue;
    const record = await recordOf(model);
    if (typeof record === 'string') {
      left.push(`${xmlid}: ${record}`);
      continue;
    }
    const place = recordPlace(ladder.index, xmlid);
    const action = {
      type: 'ir.actions.act_window',
      name: xmlid,
      res_model: model,
      views: [[parent, type]],
      target: 'current',
    };
    visits.push({
      title: `${xmlid}: ${type}`,
      opening: { action, viewType: type, resId: type === 'form' ? record : undefined },
      wanted: [viewWanted(xmlid, type, place)],
      place,
      view: xmlid,
    });
  }
  return { visits, left };
}

interface Mode {
  readonly xmlid: string;
  readonly action: Row;
  readonly mode: string;
  readonly view: string | undefined;
  readonly record: number | undefined;
  /** The action without its filters, where a record is left that the page must show. */
  readonly full: number | object | undefined;
  readonly fromMenu: boolean;
}

function modeVisits(ladder: Ladder, { xmlid, action, mode, view, record, full, fromMenu }: Mode): Visit[] {
  const name = view ?? xmlid;
  const place = recordPlace(ladder.index, name) ?? recordPlace(ladder.index, xmlid);
  const visit = (what: string, resId: number | undefined, more: readonly Wanted[]): Visit => ({
    title: `${name}: ${what}`,
    opening: { action: full ?? action.id, viewType: mode, resId, fromMenu },
    wanted: [viewWanted(name, mode, place), ...more],
    place,
    view,
  });
  if (mode === 'form') {
    const chatter = chatterWanted(ladder, name);
    const fresh = visit('new record', undefined, []);
    if (textOf(action, 'target') === 'new') return [fresh];
    // Nothing is saved: the next page drops what was begun.
    return record === undefined ? [fresh] : [fresh, visit(`record ${record}`, record, chatter)];
  }
  const cards: Wanted[] =
    full !== undefined
      ? [
          {
            id: 'kanban-cards',
            selector: CARD,
            missing: `${name} shows no card, and there are records.`,
            fix: `Look at the template "${ladder.profile.kanbanTemplate}" of the view.`,
            place,
          },
        ]
      : [];
  return [visit(mode, undefined, cards)];
}

function viewWanted(name: string, type: string, place: Place | undefined): Wanted {
  return {
    id: 'view-shows',
    selector: viewSelector(type),
    missing: `${name} does not come up as a ${type}.`,
    fix: 'The picture and the other findings of this page say why.',
    place,
  };
}

/** A form whose arch asks for a chatter, in the words of any series, must show one. */
function chatterWanted({ index, profile }: Ladder, xmlid: string): Wanted[] {
  const facts = index.views.find((view) => view.xmlid === xmlid);
  for (const root of facts?.roots ?? []) {
    for (const element of walkElements(root)) {
      const classes = (attributeValue(element, 'class') ?? '').split(/\s+/);
      if (element.name !== 'chatter' && !classes.includes('oe_chatter')) continue;
      const right = profile.chatter === 'tag' ? '<chatter/>' : '<div class="oe_chatter">';
      return [
        {
          id: 'chatter',
          selector: CHATTER,
          missing: `${xmlid} asks for a chatter, and the form shows none.`,
          fix: `${profile.series} takes ${right}, in a form of a model that inherits mail.thread.`,
          place: facts && placeAt(facts.source, element),
        },
      ];
    }
  }
  return [];
}

function settingsVisits({ index }: Ladder, xmlid: string, action: Row): Visit[] {
  const blocks = index.views.flatMap((view) =>
    view.model !== 'res.config.settings'
      ? []
      : view.roots.flatMap((root) =>
          [...walkElements(root)].flatMap((element) => {
            const key =
              element.name === 'app' ? attributeValue(element, 'name') : attributeValue(element, 'data-key');
            return key === undefined ? [] : [{ key, place: placeAt(view.source, element) }];
          }),
        ),
  );
  const place = recordPlace(index, xmlid);
  return [
    {
      title: xmlid,
      opening: { action: action.id },
      wanted: [
        viewWanted(xmlid, 'form', place),
        ...blocks.map((block) => ({
          id: 'settings-app',
          selector: `[data-key="${quoted(block.key)}"]`,
          missing: `The settings do not show the app "${block.key}".`,
          fix: 'Look at the xpath of the view, and at the groups of the block.',
          place: block.place,
        })),
      ],
      place,
      view: undefined,
    },
  ];
}

function quoted(key: string): string {
  return key.replaceAll(/["\\]/g, '\\$&');
}

/** Id of a record, undefined when there is none; text when it may not be asked. */
async function firstRecord(
  ladder: Ladder,
  model: string,
  context: Readonly<Record<string, unknown>>,
): Promise<number | undefined | string> {
  const { profile } = ladder;
  if (ladder.index.models.get(model)?.classes.some(({ fact }) => fact.kind === 'transient')) return undefined;
  try {
    const found = await read<unknown>(ladder, model, 'search', {
      args: [[]],
      kwargs: { limit: 1, context },
    });
    const id: unknown = Array.isArray(found) ? found[0] : undefined;
    return typeof id === 'number' ? id : undefined;
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    return `the user may not read ${model} on this Odoo ${profile.series}: ${error.message}`;
  }
}

function modesOf(action: Row): string[] {
  const modes = textOf(action, 'view_mode').split(',');
  return [...new Set(modes.map((mode) => modeName(mode.trim())).filter((mode) => mode !== ''))];
}

/** The web client calls a tree a list, in every series. */
function modeName(type: string): string {
  return type === 'tree' ? 'list' : type;
}

function ownView(views: ReadonlyMap<string, Row>, model: string, mode: string): string | undefined {
  for (const [xmlid, view] of views) {
    const same = textOf(view, 'model') === model && modeName(textOf(view, 'type')) === mode;
    if (same && textOf(view, 'mode') === 'primary') return xmlid;
  }
  return undefined;
}
