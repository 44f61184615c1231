import type { Project } from '../../source/project/project.ts';

/** Where a record of a core module is declared now, when just one other module has one of its name and model. */
export function movedRecord(
  xmlid: string,
  { project, target }: { readonly project: Project; readonly target: Project },
): string | undefined {
  const [owner = '', ...rest] = xmlid.split('.');
  const name = rest.join('.');
  const known = project.modules.get(owner)?.xmlids[xmlid];
  if (!known || name === '') return undefined;
  const found = [...target.modules].flatMap(([module, { xmlids }]) => {
    const id = `${module}.${name}`;
    const is = Object.hasOwn(xmlids, id) && xmlids[id]?.model === known.model && module !== owner;
    // What had the name before is another record.
    return is && !project.modules.get(module)?.xmlids[id] ? [id] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
