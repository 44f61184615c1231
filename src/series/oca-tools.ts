import type { Series } from './profile.ts';

/** Revisions of the tools that the OCA runs over its branches of a series. */
export interface OcaTools {
  readonly autoflake: string;
  readonly black: string;
  readonly flake8: string;
  readonly flake8Bugbear: string;
  readonly isort: string;
  readonly maintainerTools: string;
  readonly odooPreCommitHooks: string;
  readonly preCommitHooks: string;
  readonly pylintOdoo: string;
  readonly pyupgrade: string;
  readonly ruff: string;
  readonly setuptoolsOdoo: string;
  readonly whool: string;
  /** Of the ruff configuration. */
  readonly python: string;
  readonly postgres: string;
}

const FIRST: OcaTools = {
  autoflake: 'v1.5.3',
  black: '22.3.0',
  flake8: '5.0.0',
  flake8Bugbear: '20.1.4',
  isort: '5.12.0',
  maintainerTools: 'f9b919b9868143135a9c9cb03021089cabba8223',
  odooPreCommitHooks: 'v0.0.25',
  preCommitHooks: 'v3.2.0',
  pylintOdoo: '7.0.2',
  pyupgrade: 'v2.7.2',
  ruff: 'v0.1.3',
  setuptoolsOdoo: '3.3.2',
  whool: 'v1.3',
  python: 'py38',
  postgres: '9.6',
};

/** What changes with a series. Source: OCA/oca-addons-repo-template, src/.pre-commit-config.yaml.jinja of April 2026. */
const CHANGES: readonly (readonly [Series, Partial<OcaTools>])[] = [
  ['15.0', { flake8Bugbear: '21.9.2', preCommitHooks: 'v4.0.1', pylintOdoo: '7.0.5', pyupgrade: 'v2.29.0' }],
  [
    '16.0',
    {
      autoflake: 'v1.6.1',
      black: '22.8.0',
      preCommitHooks: 'v4.3.0',
      pylintOdoo: 'v8.0.19',
      pyupgrade: 'v2.38.2',
      python: 'py310',
      postgres: '12',
    },
  ],
  ['17.0', { pylintOdoo: 'v9.0.4' }],
  [
    '18.0',
    {
      maintainerTools: 'b89f767503be6ab2b11e4f50a7557cb20066e667',
      odooPreCommitHooks: 'v0.0.33',
      preCommitHooks: 'v4.6.0',
      pylintOdoo: 'v9.1.3',
      ruff: 'v0.6.8',
    },
  ],
  [
    '19.0',
    {
      maintainerTools: 'f9b919b9868143135a9c9cb03021089cabba8223',
      odooPreCommitHooks: 'v0.1.7',
      preCommitHooks: 'v6.0.0',
      pylintOdoo: 'v9.3.15',
      ruff: 'v0.13.0',
      postgres: '13',
    },
  ],
];

export function ocaTools(series: Series): OcaTools {
  const changes = CHANGES.filter(([from]) => from <= series).map(([, change]) => change);
  return Object.assign({ ...FIRST }, ...changes);
}
