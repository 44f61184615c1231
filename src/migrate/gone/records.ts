import type { XmlContext } from '../../audit/rule.ts';
import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { movedRecord } from '../renames/moved-record.ts';

/** A record of another module that is written to, which that module does not bring any more: Odoo makes none for it. */
export function goneRecord(element: XmlElement, context: XmlContext, series: string): void {
  const id = attribute(element, 'id');
  const { target, project, module } = context;
  const xmlid = id?.value.trim() ?? '';
  const [owner = '', name] = xmlid.split('.');
  if (!id || !target || !name || owner === module.name) return;
  const [old, now] = [project.modules.get(owner), target.modules.get(owner)];
  if (!old || !now || !Object.hasOwn(old.xmlids, xmlid) || Object.hasOwn(now.xmlids, xmlid)) return;
  // Another rule writes where it is now.
  if (movedRecord(xmlid, { project, target }) !== undefined) return;
  context.report({
    at: id,
    about: { kind: 'record', name: xmlid },
    message: `${xmlid} is gone in ${series}: Odoo does not load a file that writes to a record that is missing.`,
    options: [
      { title: 'Take it away, where Odoo does now what it was for' },
      { title: `Write to the record of ${owner} that took its place` },
      { title: 'Bring the record along as one of your own, with all that it needs' },
    ],
  });
}
