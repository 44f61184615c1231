import type { XmlContext } from '../../audit/rule.ts';

/** Whether a path such as `partner_id.comment` ends in a field of HTML, whose value is Markup: it is not escaped. */
export function isHtmlField(
  model: string | undefined,
  path: string,
  { project, target = project, module }: XmlContext,
): boolean {
  const names = path.split('.');
  let at = model;
  for (const name of names.slice(0, -1)) at = at && target.model(at, module.name).field(name)?.comodel;
  return at !== undefined && target.model(at, module.name).field(names.at(-1) ?? '')?.type === 'Html';
}
