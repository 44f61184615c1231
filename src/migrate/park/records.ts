import type { Project } from '../../source/project/project.ts';
import type { XmlFile } from '../../source/types.ts';
import { isDataElement } from '../../source/xml/data.ts';
import { ancestor, attribute, attributeValue, elementsOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { commentedOut } from './comment.ts';
import { type Part, STAYS, type Stop, type Verdict } from './part.ts';

/** Rights only give: without one fewer people may do something. */
export const RIGHTS = 'ir.model.access';
/** Records that keep somebody from something: left out, they would open it to all. */
export const RESTRICTS = 'ir.rule';

/**
 * Fields without which a record is another one, or is for more people than before. A record is left out as a whole where
 * one of them cannot be.
 */
const DECIDES =
  /^(inherit_id|model|res_model|model_id|groups_id|group_ids|groups|domain|domain_force|filter_domain|context|parent_id|user_id|user_ids|company_id|company_ids)$/;

/** Of a menu, an action, a template, or a view: for whom it is. */
const FOR_WHOM = /^(groups|groups_id|group_ids)$/;
/** Records to which groups are given, instead of the other way round: less of that is less, unless some are taken away. */
const HAVE_GROUPS = /^res\.(groups|users)$/;
const TAKES_AWAY = /\(\s*[2356]\s*,|\bCommand\.(delete|unlink|clear|set)\b/;

/** What is given of a field of a group, a member more or less apart, only says what it is part of. */
const GROUP = 'res.groups';

/**
 * A template is a record without its model too: left out as a whole, an update of the module would delete it with the
 * texts that people have written into it.
 */
const TEMPLATE = 'mail.template';

interface Around {
  readonly target: Project;
  readonly module: string;
  readonly text: string;
}

/** What of a data file can be left out for a stop that stands in no arch. */
export function partsOfRecords(file: XmlFile, stop: Stop, around: Around): Verdict {
  const element = file.root && innermost(file.root, stop);
  if (!element || element === file.root) return STAYS;
  const top = dataElement(element);
  if (!top) return STAYS;
  const model = modelOf(top);
  const isAccess = model === RESTRICTS || (model === RIGHTS && isForeign(attributeValue(top, 'id'), around));
  if (isAccess && !isAboutItsModel(top, stop)) return { stays: 'access' };
  const field = fieldIn(top, element);
  const part = field && isLoose(top, field, model, around) ? field : top;
  if (!isAccess && narrows(top, part, stop, around)) return { stays: 'access' };
  return { parts: [elementPart(part, around.text)] };
}

/** The part says for whom a record of another module is: without it that is for those again for whom it was before. */
function narrows(record: XmlElement, part: XmlElement, stop: Stop, around: Around): boolean {
  const id = attributeValue(record, 'id')?.trim() ?? '';
  if (!isForeign(id, around) || stop.name === id) return false;
  const owner = around.target.modules.get(id.split('.')[0] ?? '');
  // Where it is gone itself, nobody has it.
  if (owner && !owner.partial && !Object.hasOwn(owner.xmlids, id)) return false;
  const model = modelOf(record);
  if (part === record && attribute(record, 'groups')) return true;
  return (part === record ? elementsOf(record) : [part]).some(
    (field) =>
      isForWhom(field, model, around) &&
      (!HAVE_GROUPS.test(model) || TAKES_AWAY.test(around.text.slice(field.start, field.end))),
  );
}

function isForWhom(field: XmlElement, model: string, { target, module }: Around): boolean {
  const name = attributeValue(field, 'name') ?? '';
  if (field.name !== 'field') return false;
  return FOR_WHOM.test(name) || target.model(model, module).field(name)?.comodel === GROUP;
}

export function elementPart(element: XmlElement, text: string): Part {
  const { start, end } = element;
  return { kind: 'element', element, start, end, changes: (why) => commentedOut(element, why, text) };
}

/** The element around a place, the one that is deepest inside. */
export function innermost(root: XmlElement, { start, end }: Stop): XmlElement | undefined {
  const within = walkElements(root).filter((each) => each.start <= start && end <= each.end);
  return within.at(-1);
}

/** The record, menu or call around it; of records in each other the outer one. */
function dataElement(element: XmlElement): XmlElement | undefined {
  if (element.name === 'menuitem') return element;
  for (let up: XmlElement | undefined = element; up; up = up.parent) {
    const { parent } = up;
    if (parent && /^(odoo|openerp|data|menuitem)$/.test(parent.name) && !ancestor(up, 'field')) return up;
  }
  return undefined;
}

/** What another module gives may be less by this than it was. */
export function isForeign(id: string | undefined, { module }: Pick<Around, 'module'>): boolean {
  const owner = /^([^.]+)\./.exec(id ?? '')?.[1];
  return owner !== undefined && owner !== module;
}

function modelOf(element: XmlElement): string {
  return element.name === 'record' ? (attributeValue(element, 'model') ?? '') : '';
}

/** What it keeps people from is gone itself. */
function isAboutItsModel(record: XmlElement, stop: Stop): boolean {
  const given = elementsOf(record).find((each) => attributeValue(each, 'name') === 'model_id');
  if (!given || stop.start < given.start || given.end < stop.end) return false;
  return /(^|\.)model_\w+$/.test(stop.name ?? '');
}

function fieldIn(record: XmlElement, element: XmlElement): XmlElement | undefined {
  for (let up: XmlElement | undefined = element; up && up !== record; up = up.parent)
    if (up.parent === record && up.name === 'field') return up;
  return undefined;
}

/** The record is the same without it, for the same people. */
function isLoose(record: XmlElement, field: XmlElement, model: string, { target, module }: Around): boolean {
  if (record.name !== 'record' || model === RIGHTS || !isDataElement(field)) return false;
  const name = attributeValue(field, 'name') ?? '';
  const refs = attribute(field, 'ref')?.value ?? '';
  if (model === TEMPLATE && name === 'model_id') return true;
  // What is said of a model is the matter of the record.
  if (/(^|\.)model_\w+$/.test(refs) && name !== 'binding_model_id') return false;
  if (DECIDES.test(name)) return model === GROUP && !/^(user|company)/.test(name);
  const known = target.model(model, module).field(name);
  if (known?.comodel === GROUP && model !== GROUP) return false;
  return known?.required !== true;
}
