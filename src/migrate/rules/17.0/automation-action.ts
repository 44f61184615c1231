import type { FixEdit, ModuleContext, XmlContext } from '../../../audit/rule.ts';
import { indentAt, lineBreak, lineStart } from '../../../source/edit/edit.ts';
import { qualified, recordField, recordText } from '../../../source/xml/data.ts';
import { attribute, attributeValue, elementsOf, textOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { automationCases, automationNoops } from '../../cases/automation.ts';
import { defineMigration } from '../../rule.ts';
import { elementLines } from '../../views/xml-edits.ts';

const AUTOMATION = 'base.automation';
const ACTION = 'ir.actions.server';

export default defineMigration({
  id: 'automation-action',
  to: '17.0',
  breaks: 'error',
  summary: 'An automation has a model and a name of its own, and actions beside it',
  why: 'Until 16.0 an automation was a server action too: its model, its name and its code were those of the action. Since 17.0 it has several actions, model_id and name are its own and required, and fields of an action are none of it: such a record does not load.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/base_automation/models/base_automation.py',
  cases: automationCases,
  noops: automationNoops,
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== AUTOMATION) return;
      const id = attributeValue(element, 'id');
      const own = id === undefined ? undefined : qualified(id, context.module.name);
      // What another module made has a model already.
      if (own === undefined || !own.startsWith(`${context.module.name}.`)) return;
      const moved = elementsOf(element).filter((field) => isOfAction(field, context));
      if (recordField(element, 'action_server_id') || recordField(element, 'action_server_ids'))
        complete(element, moved, context);
      else if (moved.length > 0) split(element, moved, context);
    },
  },
});

/** A field that the automation only had because it was an action. */
function isOfAction(field: XmlElement, { project, target, module, index }: ModuleContext): boolean {
  const name = attributeValue(field, 'name');
  if (field.name !== 'field' || name === undefined || !target) return false;
  const now = target.model(AUTOMATION, module.name);
  const hadItself = project
    .model(AUTOMATION, module.name)
    .lineage.some(({ fields }) => Object.hasOwn(fields, name));
  if (hadItself || index.models.get(AUTOMATION)?.field(name)) return false;
  return now.exists && !now.field(name) && project.model(ACTION, module.name).field(name) !== undefined;
}

/** It names its action: what it had from it is written to it. */
function complete(element: XmlElement, moved: readonly XmlElement[], context: XmlContext): void {
  const missing = ['model_id', 'name'].filter((name) => !recordField(element, name));
  const link = recordField(element, 'action_server_id') ?? recordField(element, 'action_server_ids');
  const ref = link && linked(link);
  const action = ref === undefined ? undefined : actionOf(ref, context);
  const isShared = ref !== undefined && usesOf(ref, context) > 1;
  if (missing.length === 0 && moved.length === 0 && !isShared) return;
  const given = missing.map((name) => action && recordField(action, name));
  const models = [element, action].map((record) => record && plainRef(record, 'model_id'));
  const isOneModel = models[0] === undefined || models[0] === models[1];
  if (!link || !action || moved.length > 0 || isShared || !isOneModel || given.includes(undefined)) {
    const why = isShared
      ? `${ref} is the action of several automations, and only of one since 17.0`
      : moved.length > 0
        ? `${moved.map((field) => attributeValue(field, 'name')).join(', ')} of ${AUTOMATION} is a field of its action alone since 17.0`
        : `an automation has ${missing.join(' and ') || 'a model'} of its own since 17.0, and does not take it from its action any more`;
    // One action of several automations loads, and is that of the last one.
    const stops = missing.length > 0 || moved.length > 0 || !isOneModel;
    context.report({
      at: element.tag,
      ...(stops && { about: { kind: 'record', name: attributeValue(element, 'id') ?? '' } }),
      message: `${why[0]?.toUpperCase()}${why.slice(1)}.`,
      options: isShared
        ? [{ title: 'Give each automation an action of its own' }, { title: 'Make one automation of them' }]
        : [
            {
              title:
                'Give the automation the model and the name, and the action what the automation set of it',
              code: '<field name="model_id" ref="base.model_res_partner" />',
            },
          ],
    });
    return;
  }
  const { text } = context;
  const gap = `${lineBreak(text)}${indentAt(text, link.start)}`;
  const between = beginsLine(link, text) ? gap : '';
  const added = given
    .map((field) => (field ? `${text.slice(field.start, field.end)}${between}` : ''))
    .toReversed();
  context.report({
    at: element.tag,
    message: `An automation has ${missing.join(' and ')} of its own since 17.0: it took ${missing.length > 1 ? 'them' : 'it'} from its action before.`,
    fix: {
      title: 'Write what its action has',
      safe: true,
      edits: [{ start: link.start, end: link.start, text: added.join('') }, ...usageEdit(action, context)],
    },
  });
}

/** Odoo wrote it to the action of an automation by itself. */
function usageEdit(action: XmlElement, { index }: ModuleContext): FixEdit[] {
  const place = index.records.find(({ fact }) => fact.element === action)?.source;
  const name = recordField(action, 'name');
  if (!place || !name || recordField(action, 'usage')) return [];
  const gap = beginsLine(name, place.text)
    ? `${lineBreak(place.text)}${indentAt(place.text, name.start)}`
    : '';
  const text = `${gap}<field name="usage">base_automation</field>`;
  return [{ file: place.path, start: name.end, end: name.end, text }];
}

/** It is its action itself: that becomes a record beside it, by the xmlid that Odoo gave it. */
function split(element: XmlElement, moved: readonly XmlElement[], context: XmlContext): void {
  const id = attributeValue(element, 'id') ?? '';
  const [name, model] = [recordField(element, 'name'), recordField(element, 'model_id')];
  const now = `${id.slice(id.indexOf('.') + 1)}_ir_actions_server`;
  const isTaken = context.index.records.some(
    ({ fact }) => fact.xmlid === qualified(now, context.module.name),
  );
  const names = moved.map((field) => attributeValue(field, 'name')).join(', ');
  const message = `${names} of ${AUTOMATION} ${moved.length === 1 ? 'is a field' : 'are fields'} of its action alone since 17.0.`;
  const { text } = context;
  const [last] = moved.toSorted((a, b) => b.start - a.start);
  if (
    !name ||
    !model ||
    !last ||
    isTaken ||
    !beginsLine(element, text) ||
    element.inner.end === element.end
  ) {
    context.report({
      at: element.tag,
      about: { kind: 'record', name: id },
      message,
      options: [
        {
          title: `Write a record of ${ACTION} beside it, which has them`,
          code: `<record id="${now}" model="${ACTION}"><field name="base_automation_id" ref="${id}" /></record>`,
        },
      ],
    });
    return;
  }
  const [line, outer] = [lineBreak(text), indentAt(text, element.start)];
  const inner = beginsLine(name, text) ? indentAt(text, name.start) : `${outer}    `;
  const copied = [name, model, ...moved].flatMap((field) => written(field, context));
  const has = (wanted: string) => moved.some((field) => attributeValue(field, 'name') === wanted);
  const fields = [
    ...copied,
    // What it was by default, and is not any more in 19.0.
    ...(has('state') ? [] : ['<field name="state">object_write</field>']),
    `<field name="base_automation_id" ref="${id}" />`,
    ...(has('usage') ? [] : ['<field name="usage">base_automation</field>']),
  ];
  const create = attribute(element, 'forcecreate');
  const more = create ? ` ${text.slice(create.start, create.end).trim()}` : '';
  const record = [
    `${outer}<record id="${now}" model="${ACTION}"${more}>`,
    ...fields.map((field) => `${inner}${field}`),
    `${outer}</record>`,
  ].join(line);
  context.report({
    at: element.tag,
    message,
    fix: {
      title: `Write a record of ${ACTION} that has ${moved.length === 1 ? 'it' : 'them'}`,
      safe: true,
      edits: [
        ...moved.map((field) => ({ ...elementLines(field, text), text: '' })),
        { start: element.end, end: element.end, text: `${line}${record}` },
      ],
    },
  });
}

/** The field as the action has it: the mail of a template is sent by another kind of action since 16.0. */
function written(field: XmlElement, { text }: XmlContext): string[] {
  if (attributeValue(field, 'name') === 'state' && textOf(field).trim() === 'email')
    return ['<field name="state">mail_post</field>', '<field name="mail_post_method">email</field>'];
  return [text.slice(field.start, field.end)];
}

/** The one record that a field refers to. */
function linked(field: XmlElement): string | undefined {
  const ref = attributeValue(field, 'ref');
  if (ref !== undefined) return ref;
  const value = attributeValue(field, 'eval')?.trim() ?? '';
  return /^(?:\[\(\s*(?:4|6\s*,\s*0)\s*,\s*\[?\s*)?ref\(\s*['"]([\w.]+)['"]\s*\)[\s\])]*$/.exec(value)?.[1];
}

/** The server action of this module by that xmlid, where one record makes it. */
function actionOf(ref: string, { index, module }: ModuleContext): XmlElement | undefined {
  const xmlid = qualified(ref, module.name);
  const found = index.records.filter(({ fact }) => fact.xmlid === xmlid);
  const [only] = found;
  return found.length === 1 && only?.fact.model === ACTION ? only.fact.element : undefined;
}

/** How many automations of the module have this action. */
function usesOf(ref: string, { index, module }: ModuleContext): number {
  const xmlid = qualified(ref, module.name);
  return index.records.filter(({ fact }) => {
    if (fact.model !== AUTOMATION || !fact.element) return false;
    const link =
      recordField(fact.element, 'action_server_id') ?? recordField(fact.element, 'action_server_ids');
    const other = link && linked(link);
    return other !== undefined && qualified(other, module.name) === xmlid;
  }).length;
}

function plainRef(record: XmlElement, name: string): string | undefined {
  const field = recordField(record, name);
  return field && (attributeValue(field, 'ref') ?? recordText(record, name));
}

function beginsLine({ start }: XmlElement, text: string): boolean {
  return start > 0 && text.slice(lineStart(text, start), start).trim() === '';
}
