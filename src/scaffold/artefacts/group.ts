import type { Artefact } from './artefact.ts';

/** Groups of users, gathered under the name of the module in the form of a user. */
export const group: Artefact = {
  id: 'group',
  files({ spec }) {
    if (spec.groups.length === 0) return [];
    const { name, title } = spec.module;
    const groups = spec.groups.map((entry, i) => ({
      ...entry,
      sequence: (i + 1) * 10,
      implied: refs(entry.implies),
      members: refs(entry.users),
    }));
    return [
      {
        path: `security/${name}_groups.xml`,
        template: 'group/groups.xml',
        data: { name, title, groups },
        load: 'data',
      },
    ];
  },
};

/** Commands that add records, as the `eval` of a data file has them. */
function refs(xmlids: readonly string[]): string | undefined {
  if (xmlids.length === 0) return undefined;
  return `[${xmlids.map((xmlid) => `(4, ref('${xmlid}'))`).join(', ')}]`;
}
