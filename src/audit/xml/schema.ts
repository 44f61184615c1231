import type { Span } from '../../source/types.ts';
import { attribute, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

interface Shape {
  /** All that it may have. */
  readonly attributes: ReadonlySet<string>;
  readonly required?: readonly string[];
}

const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/**
 * Elements of a data file and their attributes, those of all series together. Source: odoo/import_xml.rng of 14.0 and
 * 19.0.
 */
export const SHAPES: Readonly<Record<string, Shape>> = {
  odoo: { attributes: words('noupdate auto_sequence uid context') },
  openerp: { attributes: words('noupdate auto_sequence uid context') },
  data: { attributes: words('noupdate auto_sequence uid context') },
  record: { attributes: words('id forcecreate model uid context'), required: ['model'] },
  template: {
    attributes: words(
      `id t-name name forcecreate context priority key website_id track inherit_id primary groups active
      customize_show page`,
    ),
  },
  menuitem: {
    attributes: words('id name sequence groups active web_icon action parent'),
    required: ['id'],
  },
  function: { attributes: words('model name uid context eval'), required: ['model', 'name'] },
  delete: { attributes: words('model id search'), required: ['model'] },
  asset: { attributes: words('id name active'), required: ['id', 'name'] },
  act_window: {
    attributes: words(
      `id name res_model domain context view_id view_mode target groups limit usage binding_model binding_type
      binding_views src_model multi key2 view_type auto_refresh`,
    ),
  },
  report: {
    attributes: words(
      `id string model name print_report_name report_type multi menu keyword file xml parser auto header attachment
      attachment_use groups paperformat usage rml sxw xsl webkit_header`,
    ),
  },
  field: {
    attributes: words('name type file ref eval model search use'),
    required: ['name'],
  },
  value: { attributes: words('name model search eval type file use') },
};

export interface SchemaProblem {
  readonly at: Span;
  readonly message: string;
}

/** Why Odoo's schema refuses this element of a data file; its children are judged by themselves. */
export function schemaProblem(element: XmlElement): SchemaProblem | undefined {
  const shape = SHAPES[element.name];
  if (!shape) return undefined;
  for (const attr of element.attributes) {
    // Odoo drops what belongs to a namespace, such as xml:space, only where the schema allows it: nowhere.
    if (attr.name.startsWith('xmlns') || attr.name.startsWith('xml:') || shape.attributes.has(attr.name))
      continue;
    // Translations of 17.0 and later stand beside their source.
    if (element.name === 'field' && attr.name.startsWith('name@')) continue;
    return { at: attr, message: `<${element.name}> takes no attribute ${attr.name}` };
  }
  const missing = shape.required?.find((name) => !attribute(element, name));
  if (missing !== undefined) return { at: element.tag, message: `<${element.name}> lacks ${missing}` };
  return pairProblem(element);
}

function pairProblem(element: XmlElement): SchemaProblem | undefined {
  const has = (name: string) => attribute(element, name) !== undefined;
  if (element.name === 'field') {
    const ways = ['ref', 'eval', 'search'].filter(has);
    if (ways.length > 1)
      return {
        at: element.tag,
        message: `the field has ${ways.join(' and ')}, of which one gives its value`,
      };
    const [way] = ways;
    const text = element.children.find((child) => child.type !== 'comment' && !isBlank(child));
    if (way !== undefined && text)
      return { at: element.tag, message: `the field has both ${way} and something inside it` };
  }
  if (element.name === 'delete' && has('id') === has('search'))
    return { at: element.tag, message: '<delete> takes either an id or a search' };
  if (element.name === 'function' && has('eval') && elementsOf(element).length > 0)
    return { at: element.tag, message: '<function> takes either an eval or values inside it' };
  return element.name === 'menuitem' ? menuProblem(element) : undefined;
}

function menuProblem(element: XmlElement): SchemaProblem | undefined {
  const value = (name: string) => attribute(element, name);
  const [parent, icon, action, sequence] = ['parent', 'web_icon', 'action', 'sequence'].map(value);
  const inner = element.parent?.name === 'menuitem';
  if (sequence && !/^\s*-?\d+\s*$/.test(sequence.value))
    return { at: sequence, message: `the sequence "${sequence.value}" is no whole number` };
  if (inner && parent) return { at: parent, message: 'a menu inside another one takes no parent' };
  if (icon && (inner || parent)) return { at: icon, message: 'only a menu at the top takes a web_icon' };
  const below = elementsOf(element).length > 0;
  if (action && below && (inner || parent))
    return { at: action, message: 'a menu with menus inside it takes no action' };
  return undefined;
}

function isBlank(child: XmlElement['children'][number]): boolean {
  return (child.type === 'text' || child.type === 'cdata') && child.value.trim() === '';
}
