import type { SeriesProfile } from '../../series/profile.ts';
import type { ModelSpec, ViewsSpec } from '../spec/types.ts';
import type { AxisField, CalendarSpec, GraphSpec, KanbanSpec, PivotSpec } from '../spec/view-types.ts';
import { type Attribute, attributes, widgetOf } from './view-node.ts';

interface Node {
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

/** A view whose root holds fields and nothing else. */
interface Flat {
  readonly type: string;
  readonly attributes: readonly Attribute[];
  readonly fields: readonly Node[];
}

/** What the template needs of the views besides form, list and search. */
export function moreViews(model: ModelSpec, { more = {} }: ViewsSpec, p: SeriesProfile) {
  const { kanban, calendar, pivot, graph, activity, hierarchy } = more;
  const flat: Flat[] = [
    ...(calendar ? [calendarOf(model, calendar)] : []),
    ...(pivot ? [pivotOf(model, pivot)] : []),
    ...(graph ? [graphOf(model, graph)] : []),
  ];
  return {
    kanban: kanban && kanbanOf(model, kanban, p),
    flat,
    activity,
    hierarchy: hierarchy && {
      ...hierarchy,
      attributes: attributes([
        ['string', model.plural],
        ['parent_field', hierarchy.parent],
        ['child_field', hierarchy.child],
      ]),
    },
  };
}

function kanbanOf(model: ModelSpec, kanban: KanbanSpec, p: SeriesProfile) {
  const { title, fields, groupBy, image, priority, user, color, progress } = kanban;
  const typed = (name: string): Node => {
    const field = model.fields.find((candidate) => candidate.name === name);
    return { name, attributes: attributes([['widget', field && widgetOf(field, model)]]) };
  };
  const left: Node[] = [
    ...(priority === undefined ? [] : [{ name: priority, attributes: attributes([['widget', 'priority']]) }]),
    ...(model.activity
      ? [{ name: 'activity_ids', attributes: attributes([['widget', 'kanban_activity']]) }]
      : []),
  ];
  const avatar = model.thread ? 'many2one_avatar_user' : 'many2one_avatar';
  const card = p.kanbanTemplate === 'card';
  const right: Node[] =
    user === undefined
      ? []
      : [
          {
            name: user,
            attributes: attributes([
              ['widget', avatar],
              ['class', card && 'ms-auto'],
            ]),
          },
        ];
  const currencies = fields.flatMap(
    (name) => model.fields.find((field) => field.name === name)?.currency ?? [],
  );
  const shown = new Set([title, ...fields, priority, user]);
  const loaded = [
    ...currencies,
    progress?.field,
    progress?.sum,
    // Up to 17.0 a card only knows the fields that are declared before it.
    ...(card ? [] : [color, image === undefined ? undefined : 'id', image, groupBy]),
  ].filter((name) => name !== undefined && !shown.has(name));
  return {
    attributes: attributes([
      ['default_group_by', groupBy],
      ['class', groupBy !== undefined && 'o_kanban_small_column'],
      ['highlight_color', p.kanbanColor === 'attribute' && color],
      ['sample', '1'],
    ]),
    loaded: [...new Set(loaded)],
    progress:
      progress &&
      attributes([
        ['field', progress.field],
        ['colors', JSON.stringify(progress.colors)],
        ['sum_field', progress.sum],
      ]),
    title,
    image,
    color,
    fields: fields.map(typed),
    footer: left.length + right.length > 0 ? [...left, ...right] : undefined,
    left,
    right,
  };
}

function calendarOf(model: ModelSpec, calendar: CalendarSpec): Flat {
  return {
    type: 'calendar',
    attributes: attributes([
      ['string', model.plural],
      ['date_start', calendar.start],
      ['date_stop', calendar.stop],
      ['date_delay', calendar.delay],
      ['all_day', calendar.allDay],
      ['color', calendar.color],
      ['mode', calendar.mode],
    ]),
    fields: calendar.fields.map((name) => ({ name, attributes: [] })),
  };
}

function axes(fields: readonly AxisField[], type?: string): Node[] {
  return fields.map(({ name, interval }) => ({
    name,
    attributes: attributes([
      ['interval', interval],
      ['type', type],
    ]),
  }));
}

function pivotOf(model: ModelSpec, { rows, columns, measures }: PivotSpec): Flat {
  return {
    type: 'pivot',
    attributes: attributes([
      ['string', model.plural],
      ['sample', '1'],
    ]),
    fields: [
      ...axes(rows, 'row'),
      ...axes(columns, 'col'),
      ...axes(
        measures.map((name) => ({ name, interval: undefined })),
        'measure',
      ),
    ],
  };
}

function graphOf(model: ModelSpec, { type, fields, measure, stacked }: GraphSpec): Flat {
  return {
    type: 'graph',
    attributes: attributes([
      ['string', model.plural],
      ['type', type],
      ['stacked', stacked === undefined ? undefined : stacked ? '1' : '0'],
      ['sample', '1'],
    ]),
    fields: [
      ...axes(fields),
      ...(measure === undefined ? [] : axes([{ name: measure, interval: undefined }], 'measure')),
    ],
  };
}
