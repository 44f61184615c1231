import type { AccessSpec, MenuSpec, Spec } from '../spec/types.ts';
import type { Artefact, ArtefactFile } from './artefact.ts';

/** What the module is, for the page of the app and for developers. */
export const readme: Artefact = {
  id: 'readme',
  files({ spec, p }) {
    const data = content(spec);
    const file: ArtefactFile = { path: 'README.rst', template: 'readme/README.rst', data };
    if (spec.module.style === 'odoo')
      return [file, { path: 'static/description/index.html', template: 'readme/index.html', data }];
    // The tools of the OCA make README.rst and index.html from these.
    const fragments: [string, boolean][] = [
      ['DESCRIPTION', true],
      ['CONFIGURE', data.configured],
      ['USAGE', data.menus.length > 0 || data.buttons.length > 0],
      ['CONTRIBUTORS', true],
    ];
    return [
      file,
      ...fragments
        .filter(([, wanted]) => wanted)
        .map(([name]) => ({
          path: `readme/${name}.${p.readmeFragments}`,
          template: `readme/${name}`,
          data,
        })),
    ];
  },
};

function content(spec: Spec) {
  const { title, name, summary, description, contributors } = spec.module;
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
  const { settings, crons } = spec.parts;
  const added = spec.models.map((model) => model.plural).join(', ');
  return {
    title,
    name,
    summary,
    text: description?.trim() ?? summary ?? (added ? `Adds ${added} to Odoo.` : `Adds ${title} to Odoo.`),
    models,
    buttons: models.filter(({ buttons }) => buttons !== undefined),
    groups,
    settings: settings && {
      title: settings.title,
      fields: settings.fields.map(({ field, help, store }) => ({
        title: store.kind === 'company' ? store.declared.title : field.title,
        help,
      })),
    },
    crons: crons.map(({ title: job, number, unit, active }) => ({
      title: job,
      every: number === 1 ? unit.slice(0, -1) : `${number} ${unit}`,
      active,
    })),
    configured: groups.length > 0 || settings !== undefined || crons.length > 0,
    menus: spec.menus.filter(({ action }) => action !== undefined).map((menu) => menuPath(menu, spec.menus)),
    contributors,
  };
}

/** `Library / Configuration / Authors`. */
function menuPath(menu: MenuSpec, menus: readonly MenuSpec[]): string {
  const parent = menus.find(({ id }) => id === menu.parent);
  return parent ? `${menuPath(parent, menus)} / ${menu.title}` : menu.title;
}

function rights(row: Pick<AccessSpec, 'read' | 'write' | 'create' | 'unlink'>): string {
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
