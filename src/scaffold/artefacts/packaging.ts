import type { Artefact } from './artefact.ts';

/** What builds a Python package from a module of the OCA: a file in it, or before whool files beside it. */
export const packaging: Artefact = {
  id: 'packaging',
  files({ spec, p }) {
    if (spec.module.style !== 'oca' || p.packaging !== 'whool') return [];
    return [{ path: 'pyproject.toml', template: 'readme/pyproject.toml', data: {} }];
  },

  // As setuptools-odoo-make-default of acsone/setuptools-odoo makes them.
  beside({ spec, p }) {
    const { name, style } = spec.module;
    if (style !== 'oca' || p.packaging !== 'setup') return [];
    return [
      { path: `setup/${name}/setup.py`, template: 'readme/setup.py', data: {} },
      { path: `setup/${name}/odoo/addons/${name}`, link: `../../../../${name}` },
    ];
  },
};
