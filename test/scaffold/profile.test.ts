import { expect, it } from 'vitest';
import { SERIES, type SeriesProfile, seriesProfile } from '../../src/series/profile.ts';

// The series in which each flag changes, as Odoo's sources and release notes have it.
const CHANGES: Readonly<Partial<Record<keyof SeriesProfile, Readonly<Record<string, unknown>>>>> = {
  x2manyCommand: { '14.0': 'tuple', '15.0': 'Command' },
  ondeleteGuard: { '14.0': false, '15.0': true },
  testCase: { '14.0': 'SavepointCase', '15.0': 'TransactionCase' },
  jsonField: { '15.0': false, '16.0': true },
  indexKinds: { '15.0': false, '16.0': true },
  getViews: { '15.0': 'load_views', '16.0': 'get_views' },
  bootstrapPrefix: { '15.0': 'data-', '16.0': 'data-bs-' },
  nameSearch: { '15.0': 'method', '16.0': 'attribute' },
  hierarchyView: { '16.0': false, '17.0': true },
  kanbanColor: { '17.0': 'function', '18.0': 'attribute' },
  actionPath: { '17.0': false, '18.0': true },
  parentCircle: { '17.0': '_check_recursion', '18.0': '_has_cycle' },
  companyColumn: { '17.0': false, '18.0': true },
  reportRender: { '15.0': 'record', '16.0': 'argument' },
  modifiers: { '16.0': 'attrs', '17.0': 'expr' },
  onchangeFields: { '16.0': 'flags', '17.0': 'fields_spec' },
  columnInvisible: { '16.0': false, '17.0': true },
  listTag: { '17.0': 'tree', '18.0': 'list' },
  chatter: { '17.0': 'div', '18.0': 'tag' },
  kanbanTemplate: { '17.0': 'kanban-box', '18.0': 'card' },
  accessCheck: { '17.0': 'check_access_rights', '18.0': 'has_access' },
  translate: { '17.0': '_', '18.0': 'self.env._' },
  sqlConstraints: { '18.0': 'list', '19.0': 'attribute' },
  jsTests: { '17.0': 'qunit', '18.0': 'hoot' },
  hootFilter: { '18.0': 'suite', '19.0': 'id' },
  tours: { '16.0': 'service', '17.0': 'registry' },
  tourClicks: { '17.0': true, '18.0': false },
  actionUrl: { '17.0': 'hash', '18.0': 'path' },
  readGroup: { '18.0': 'read_group', '19.0': 'formatted_read_group' },
  groupFamily: { '18.0': 'category', '19.0': 'privilege' },
  groupUsersField: { '18.0': 'users', '19.0': 'user_ids' },
  searchGroupAttributes: { '18.0': true, '19.0': false },
  defaultGetFields: { '18.0': 'fields_list', '19.0': 'fields' },
};

it.each(Object.entries(CHANGES))('%s changes once, where it should', (flag, changes) => {
  const values = SERIES.map(
    (series) => Object.entries(seriesProfile(series)).find(([name]) => name === flag)?.[1],
  );
  const [before, after] = Object.entries(changes);
  const turn = SERIES.map(String).indexOf(after?.[0] ?? '');
  expect(SERIES[turn - 1]).toBe(before?.[0]);
  expect(values).toEqual(SERIES.map((_, i) => (i < turn ? before?.[1] : after?.[1])));
});
