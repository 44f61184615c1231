import type { SeriesProfile } from '../../../../series/profile.ts';
import type { ModuleIndex } from '../../../../source/module-index.ts';
import type { RecordFact, SourceFile } from '../../../../source/types.ts';
import { recordField, recordText } from '../../../../source/xml/data.ts';
import { attributeValue, elementsOf, textOf } from '../../../../source/xml/query.ts';
import type { XmlElement } from '../../../../source/xml/tree.ts';
import type { Finding, SeriesRule } from '../rule.ts';

/** Models whose groups are in a field of the same, changing, name. */
const WITH_GROUPS = new Set([
  'ir.ui.view',
  'ir.ui.menu',
  'res.users',
  'ir.actions.act_window',
  'ir.actions.server',
  'ir.actions.report',
  'ir.actions.client',
  'ir.actions.act_url',
]);

interface Renamed {
  readonly id: string;
  readonly models: ReadonlySet<string>;
  /** Fields that this series does not have, with what to write instead. */
  gone(profile: SeriesProfile): readonly (readonly [field: string, fix: string])[];
}

const RENAMED: readonly Renamed[] = [
  {
    id: 'record-groups-field',
    models: WITH_GROUPS,
    gone: ({ recordGroupsField: now }) => [
      [now === 'group_ids' ? 'groups_id' : 'group_ids', `Write ${now}.`],
    ],
  },
  {
    id: 'group-fields',
    models: new Set(['res.groups']),
    gone: ({ groupFamily, groupUsersField }) => [
      groupFamily === 'privilege'
        ? ['category_id', 'Write privilege_id, with a res.groups.privilege that has the category.']
        : ['privilege_id', 'Write category_id: privileges come with 19.0.'],
      [groupUsersField === 'user_ids' ? 'users' : 'user_ids', `Write ${groupUsersField}.`],
    ],
  },
  {
    id: 'cron-fields',
    models: new Set(['ir.cron']),
    gone: ({ cronCallFields }) =>
      cronCallFields
        ? []
        : [
            ['numbercall', 'Remove it: a job repeats by itself.'],
            ['doall', 'Remove it.'],
          ],
  },
  {
    id: 'mail-report-field',
    models: new Set(['mail.template']),
    gone: ({ mailReportField: now }) => [
      [now === 'report_template' ? 'report_template_ids' : 'report_template', `Write ${now}.`],
    ],
  },
  {
    id: 'action-path-field',
    models: new Set(['ir.actions.act_window', 'ir.actions.client']),
    // The nice URLs of 18.0 came with the list tag.
    gone: ({ listTag }) =>
      listTag === 'list' ? [] : [['path', 'Remove it: actions have no path before 18.0.']],
  },
];

const renamed: readonly SeriesRule[] = RENAMED.map(({ id, models, gone }) => ({
  id,
  reads: 'xml',
  holds: `no field that ${[...models].slice(0, 2).join(', ')} lacks in this series`,
  applies: (profile) => gone(profile).length > 0,
  *check(index, profile) {
    for (const { fact, source } of recordsOf(index)) {
      if (!models.has(fact.model) || fact.element.name !== 'record') continue;
      for (const [field, fix] of gone(profile)) {
        const found = recordField(fact.element, field);
        if (found)
          yield {
            message: `${fact.model} has no field ${field} in this series.`,
            source,
            at: found.tag,
            fix,
          };
      }
    }
  },
}));

export function* recordsOf(index: ModuleIndex): Generator<{ fact: RecordFact; source: SourceFile }> {
  for (const { file } of index.loaded) {
    if ('isData' in file) for (const fact of file.records) yield { fact, source: file.source };
  }
}

type Check = (record: RecordFact, profile: SeriesProfile) => Iterable<Omit<Finding, 'source'>>;

function rule(id: string, holds: string, applies: SeriesRule['applies'], check: Check): SeriesRule {
  return {
    id,
    reads: 'xml',
    holds,
    applies,
    *check(index, profile) {
      for (const { fact, source } of recordsOf(index)) {
        for (const finding of check(fact, profile)) yield { ...finding, source };
      }
    },
  };
}

/** The fields of a record whose text holds what is looked for. */
function fieldsWith(record: XmlElement, names: readonly string[], pattern: RegExp): readonly XmlElement[] {
  return elementsOf(record).filter((field) => {
    const name = attributeValue(field, 'name') ?? '';
    const own = `${attributeValue(field, 'eval') ?? ''}${textOf(field)}`;
    return names.includes(name) && pattern.test(own + allAttributes(field));
  });
}

function allAttributes(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => child.attributes.map((attr) => ` ${attr.value}`).join('') + allAttributes(child))
    .join('');
}

const MAIL_FIELDS =
  'subject email_from email_to email_cc partner_to reply_to lang body_html report_name scheduled_date'.split(
    ' ',
  );

const viewMode = rule(
  'action-view-mode',
  'actions name the list view as this series does',
  ({ listTag }) => listTag === 'list',
  function* ({ element, model }) {
    if (model !== 'ir.actions.act_window' && model !== 'ir.actions.act_window.view') return;
    const field = recordField(element, 'view_mode');
    if (
      !field ||
      !textOf(field)
        .split(',')
        .some((mode) => mode.trim() === 'tree')
    )
      return;
    yield {
      message: 'view_mode names "tree": the action loads, and fails when it is opened.',
      at: field.tag,
      fix: 'Write list,form.',
    };
  },
);

const viewType = rule(
  'view-type',
  'views declare a type of this series',
  () => true,
  function* ({ element, model }, { listTag }) {
    const other = listTag === 'list' ? 'tree' : 'list';
    if (model !== 'ir.ui.view' || recordText(element, 'type') !== other) return;
    yield {
      message: `The type "${other}" does not exist here.`,
      at: element.tag,
      fix: `Write ${listTag}, or leave the field out.`,
    };
  },
);

const inlineTarget = rule(
  'settings-target',
  'no action with target inline',
  ({ settingsTarget }) => settingsTarget === 'current',
  function* ({ element, model }) {
    if (model !== 'ir.actions.act_window' || recordText(element, 'target') !== 'inline') return;
    yield {
      message: 'The target "inline" is gone.',
      at: recordField(element, 'target')?.tag,
      fix: 'Write current.',
    };
  },
);

const ruleTime = rule(
  'rule-time',
  'no time in the domain of a record rule',
  ({ ruleTime: known }) => !known,
  function* ({ element, model }) {
    const domain = model === 'ir.rule' ? recordField(element, 'domain_force') : undefined;
    if (!domain || !/\btime\./.test(textOf(domain))) return;
    yield {
      message: 'The domain uses time, which record rules no longer know.',
      at: domain.tag,
      fix: 'Use a stored field or a method instead.',
    };
  },
);

const jinja = rule(
  'mail-jinja',
  'mail templates have no Jinja',
  ({ mailTemplate }) => mailTemplate === 'inline',
  function* ({ element, model }) {
    if (model !== 'mail.template') return;
    for (const field of fieldsWith(element, MAIL_FIELDS, /\$\{|^\s*%\s*(if|for|set)\b/m)) {
      yield {
        message: 'Jinja is not evaluated any more: the mail shows it as it is.',
        at: field.tag,
        fix: 'Write {{ ... }} in fields, and <t t-out="..."/> in the body.',
      };
    }
  },
);

const inlineTemplate = rule(
  'mail-inline',
  'mail templates have no {{...}}',
  ({ mailTemplate }) => mailTemplate === 'jinja',
  function* ({ element, model }) {
    if (model !== 'mail.template') return;
    for (const field of fieldsWith(element, MAIL_FIELDS, /\{\{/)) {
      yield {
        message: '{{ ... }} is not evaluated in this series: the mail shows it as it is.',
        at: field.tag,
        fix: 'Write it as Jinja, with a dollar sign before single braces.',
      };
    }
  },
);

const cronRepeats = rule(
  'cron-repeats',
  'scheduled actions say how often they run',
  ({ cronCallFields }) => cronCallFields,
  function* ({ element, model }) {
    if (model !== 'ir.cron' || recordField(element, 'numbercall')) return;
    yield {
      message: 'Without numbercall the job runs once only.',
      at: element.tag,
      fix: 'Add <field name="numbercall">-1</field>.',
      verdict: 'warn',
    };
  },
);

export const RECORD_RULES: readonly SeriesRule[] = [
  ...renamed,
  viewMode,
  viewType,
  inlineTarget,
  ruleTime,
  jinja,
  inlineTemplate,
  cronRepeats,
];
