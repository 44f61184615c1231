import type { Artefact } from './artefact.ts';

/** What the module is, for the page of the app and for developers. */
export const readme: Artefact = {
  id: 'readme',
  files({ spec }) {
    const { title, summary, description } = spec.module;
    const models = spec.models.map((model) => ({
      title: model.title,
      name: model.name,
      buttons: model.buttons.map((button) => button.title).join(', ') || undefined,
      company: model.company !== undefined,
    }));
    const groups = spec.groups.map((group) => ({
      title: group.title,
      rights: spec.models.flatMap((model) => {
        const row = model.access.find((entry) => entry.group === group.id);
        return row ? [`${model.plural} (${rights(row)})`] : [];
      }),
    }));
    const text =
      description?.trim() ??
      summary ??
      `Adds ${spec.models.map((model) => model.plural).join(', ')} to Odoo.`;
    return [
      {
        path: 'README.rst',
        template: 'readme/README.rst',
        data: { title, text, models, groups, name: spec.module.name },
      },
    ];
  },
};

function rights(row: { read: boolean; write: boolean; create: boolean; unlink: boolean }): string {
  const words: [boolean, string][] = [
    [row.read, 'read'],
    [row.write, 'write'],
    [row.create, 'create'],
    [row.unlink, 'delete'],
  ];
  return words
    .filter(([allowed]) => allowed)
    .map(([, word]) => word)
    .join(', ');
}
