import type { SeriesProfile } from '../../../../series/profile.ts';
import type { ModuleIndex } from '../../../../source/module-index.ts';
import type { SourceFile } from '../../../../source/types.ts';
import { ancestor, attribute, attributeValue, walkElements } from '../../../../source/xml/query.ts';
import type { XmlElement } from '../../../../source/xml/tree.ts';
import type { SeriesRule } from '../rule.ts';

interface Row {
  readonly id: string;
  readonly holds: string;
  applies(profile: SeriesProfile): boolean;
  /** What is wrong with this element of a view's arch, if anything. */
  wrong(element: XmlElement, profile: SeriesProfile, root: XmlElement): string | undefined;
  readonly fix: string;
  readonly verdict?: 'warn';
}

const has = (element: XmlElement, name: string) => attribute(element, name) !== undefined;
const classes = (element: XmlElement) => (attributeValue(element, 'class') ?? '').split(/\s+/);
const name = (element: XmlElement) => attributeValue(element, 't-name');
/** Names that mean something where an attribute is evaluated without the record. */
const WITHOUT_RECORD = /^(context|get|not|in|and|or|is|if|else|true|false|none)$/i;

/** A constant or an expression on the context alone, as all such attributes were up to 16.0. */
function isConstant(expression: string): boolean {
  const names = expression.replaceAll(/'[^']*'|"[^"]*"/g, '').match(/[A-Za-z_]\w*/g) ?? [];
  return names.every((word) => WITHOUT_RECORD.test(word));
}

const ROWS: readonly Row[] = [
  {
    id: 'list-tag',
    holds: 'list views have the root tag of this series',
    applies: () => true,
    wrong: (element, { listTag }) => {
      const other = listTag === 'list' ? 'tree' : 'list';
      return element.name === other
        ? `<${other}> does not load here: a list view is <${listTag}>.`
        : undefined;
    },
    fix: 'Rename the tag, and its end tag.',
  },
  {
    id: 'list-xpath',
    holds: 'xpaths name the list tag of this series',
    applies: () => true,
    wrong: (element, { listTag }) => {
      const other = listTag === 'list' ? 'tree' : 'list';
      const path = element.name === 'xpath' ? (attributeValue(element, 'expr') ?? '') : '';
      return new RegExp(`(^|/)${other}\\b`).test(path)
        ? `The xpath looks for <${other}>, which is <${listTag}> here.`
        : undefined;
    },
    fix: 'Rename it in the expression.',
  },
  {
    id: 'modifier-attrs',
    holds: 'no attrs or states: modifiers are expressions',
    applies: ({ modifiers }) => modifiers === 'expr',
    wrong: (element) => {
      const found = ['attrs', 'states'].find((key) => has(element, key));
      const named = attributeValue(element, 'name') === 'attrs' && element.name === 'attribute';
      return found || named ? `"${found ?? 'attrs'}" is no longer read: the view does not load.` : undefined;
    },
    fix: 'Write invisible="...", readonly="..." and required="..." as Python expressions.',
  },
  {
    id: 'modifier-expression',
    holds: 'no expression on the record in invisible, readonly or required',
    applies: ({ modifiers }) => modifiers === 'attrs',
    wrong: (element) => {
      const found = ['invisible', 'readonly', 'required'].find(
        (key) => has(element, key) && !isConstant(attributeValue(element, key) ?? ''),
      );
      return found
        ? `${found} is an expression on the record, which this series does not evaluate.`
        : undefined;
    },
    fix: "Write it in attrs, as in attrs=\"{'invisible': [('state', '=', 'draft')]}\".",
  },
  {
    id: 'column-invisible',
    holds: 'no column_invisible attribute',
    applies: ({ columnInvisible }) => !columnInvisible,
    wrong: (element) => (has(element, 'column_invisible') ? 'column_invisible is not known yet.' : undefined),
    fix: 'Write attrs="{\'column_invisible\': ...}".',
  },
  {
    id: 'chatter-div',
    holds: 'no div.oe_chatter: it renders nothing',
    applies: ({ chatter }) => chatter === 'tag',
    wrong: (element) =>
      classes(element).includes('oe_chatter') ? 'div.oe_chatter shows nothing in this series.' : undefined,
    fix: 'Write <chatter/>.',
  },
  {
    id: 'chatter-tag',
    holds: 'no <chatter/>: it renders nothing',
    applies: ({ chatter }) => chatter === 'div',
    wrong: (element) => (element.name === 'chatter' ? '<chatter/> shows nothing in this series.' : undefined),
    fix: 'Write <div class="oe_chatter"> with the message, follower and activity fields.',
  },
  {
    id: 'kanban-box',
    holds: 'kanban cards are t-name="card"',
    applies: ({ kanbanTemplate }) => kanbanTemplate === 'card',
    wrong: (element) =>
      name(element) === 'kanban-box'
        ? 'kanban-box is the old card: the browser fails with "Missing \'card\' template", or falls back to a deprecated one.'
        : undefined,
    fix: 'Write <t t-name="card"> with the card\'s fields directly in it.',
  },
  {
    id: 'kanban-card',
    holds: 'kanban cards are t-name="kanban-box"',
    applies: ({ kanbanTemplate }) => kanbanTemplate === 'kanban-box',
    wrong: (element, _profile, root) =>
      name(element) === 'card' && (root.name === 'kanban' || ancestor(element, 'kanban'))
        ? 'The template "card" is not known yet: the browser crashes.'
        : undefined,
    fix: 'Write <t t-name="kanban-box">.',
  },
  {
    id: 'kanban-menu',
    holds: 'kanban menus are t-name="menu"',
    applies: ({ kanbanTemplate }) => kanbanTemplate === 'card',
    wrong: (element) =>
      name(element) === 'kanban-menu'
        ? 'The template "kanban-menu" is no longer read beside "card".'
        : undefined,
    fix: 'Write <t t-name="menu">.',
    verdict: 'warn',
  },
  {
    id: 'search-group-attributes',
    holds: 'groups of search views are bare',
    applies: ({ searchGroupAttributes }) => !searchGroupAttributes,
    wrong: (element, _profile, root) =>
      element.name === 'group' &&
      (root.name === 'search' || ancestor(element, 'search')) &&
      (has(element, 'expand') || has(element, 'string'))
        ? '<group> of a search view takes neither expand nor string here: the view does not load.'
        : undefined,
    fix: 'Write a bare <group>.',
  },
  {
    id: 'graph-orientation',
    holds: 'no orientation on graphs',
    applies: ({ graphOrientation }) => !graphOrientation,
    wrong: (element) =>
      element.name === 'graph' && has(element, 'orientation') ? 'orientation is refused here.' : undefined,
    fix: 'Remove it.',
  },
  {
    id: 'settings-div',
    holds: 'settings are <app> and <block>',
    applies: ({ settingsView }) => settingsView === 'app',
    wrong: (element) => {
      const path = element.name === 'xpath' ? (attributeValue(element, 'expr') ?? '') : '';
      const old =
        classes(element).includes('app_settings_block') || /hasclass\(['"]settings['"]\)/.test(path);
      return old ? 'The settings view has no div.settings any more.' : undefined;
    },
    fix: 'Write <xpath expr="//form" position="inside"><app name="..."><block><setting>.',
  },
  {
    id: 'settings-app',
    holds: 'settings are div.app_settings_block',
    applies: ({ settingsView }) => settingsView === 'div',
    wrong: (element) =>
      element.name === 'app' || element.name === 'setting'
        ? `<${element.name}> shows nothing in this series.`
        : undefined,
    fix: 'Write <div class="app_settings_block"> inside div.settings.',
  },
  {
    id: 'filter-name',
    holds: 'every filter has a name',
    applies: () => true,
    wrong: (element) =>
      element.name === 'filter' && !has(element, 'name') && !has(element, 'position')
        ? 'The filter has no name.'
        : undefined,
    fix: 'Give it a name that is unique in the view.',
  },
];

export const ARCH_RULES: readonly SeriesRule[] = ROWS.map((row) => ({
  id: row.id,
  reads: 'xml',
  holds: row.holds,
  applies: row.applies,
  *check(index, profile) {
    for (const { element, root, source } of archElements(index)) {
      const message = row.wrong(element, profile, root);
      if (message !== undefined) {
        yield { message, source, at: element.tag, fix: row.fix, verdict: row.verdict ?? 'fail' };
      }
    }
  },
}));

function* archElements(
  index: ModuleIndex,
): Generator<{ element: XmlElement; root: XmlElement; source: SourceFile }> {
  for (const { roots, source } of index.views) {
    for (const root of roots) for (const element of walkElements(root)) yield { element, root, source };
  }
}
