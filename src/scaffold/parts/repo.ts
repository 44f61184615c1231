import * as z from 'zod';
import { ocaTools } from '../../series/oca-tools.ts';
import { pylintChecks } from '../../series/pylint-odoo.ts';
import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { shape } from '../spec/shape.ts';
import { definePart } from './part.ts';

export interface RepoSpec {
  readonly title: string;
  readonly preCommit: boolean;
  readonly ci: boolean;
}

/** Licences whose text we have. */
const LICENSES = ['AGPL-3', 'LGPL-3'];
const OCA_LICENSES = 'AGPL-3,GPL-2,GPL-2 or any later version,GPL-3,GPL-3 or any later version,LGPL-3';

/** What a repository has beside its modules; files that are there are left as they are. */
export const repo = definePart({
  id: 'repo',
  input: shape({
    title: z.string().optional().describe('Of its README; title of the module when left out'),
    precommit: z
      .literal('oca')
      .optional()
      .describe("pre-commit with the OCA's hooks, in the revisions that it uses for the series"),
    ci: z
      .literal('github')
      .optional()
      .describe('Workflows of GitHub: pre-commit, and the tests on that Odoo'),
  }).describe('Files beside the module: README, LICENSE, .gitignore, checks and workflows'),

  resolve(input, r) {
    if (!input) return undefined;
    if (!LICENSES.includes(r.module.license))
      r.problems.warn('repo', `no LICENSE is written: put the text of ${r.module.license} there yourself`);
    return {
      title: input.title ?? r.module.title,
      preCommit: input.precommit !== undefined,
      ci: input.ci !== undefined,
    };
  },

  files: () => [],

  beside(context): ArtefactFile[] {
    const value = context.spec.parts.repo;
    if (!value) return [];
    const { license } = context.spec.module;
    return [
      { path: '.editorconfig', template: 'repo/editorconfig', data: {} },
      { path: '.gitignore', template: 'repo/gitignore', data: {} },
      { path: 'README.md', template: 'repo/README.md', data: readmeData(value, context) },
      ...(LICENSES.includes(license)
        ? [{ path: 'LICENSE', template: `repo/LICENSE-${license}`, data: undefined }]
        : []),
      ...(value.preCommit ? preCommitFiles(context) : []),
      ...(value.ci ? workflows(value, context) : []),
    ];
  },
});

function readmeData({ title, preCommit }: RepoSpec, { spec }: ArtefactContext) {
  const { name, summary, license } = spec.module;
  return {
    title,
    name,
    summary: summary ?? spec.module.title,
    license,
    preCommit,
    series: spec.module.series,
  };
}

function preCommitFiles({ spec, p }: ArtefactContext): ArtefactFile[] {
  const { module } = spec;
  const checks = pylintChecks(module.series);
  const oca = module.style === 'oca';
  const pylint = {
    // pylint-odoo 8, that of 16.0, renamed its options.
    separator: p.indexKinds ? '-' : '_',
    author: oca ? 'Odoo Community Association (OCA)' : (module.author.split(',')[0] ?? '').trim(),
    licenses: oca || OCA_LICENSES.split(',').includes(module.license) ? OCA_LICENSES : module.license,
    series: module.series,
  };
  const [organisation, repository] = (module.repository ?? '').split('/');
  const ruff = p.packaging === 'whool';
  const data = {
    tools: ocaTools(module.series),
    ruff,
    oca,
    website: module.website,
    organisation,
    repository,
    markdown: p.readmeFragments === 'md',
    series: module.series,
  };
  return [
    { path: '.pre-commit-config.yaml', template: 'repo/pre-commit-config.yaml', data },
    { path: '.pylintrc', template: 'repo/pylintrc', data: { ...pylint, checks: checks.all.join(',\n    ') } },
    {
      path: '.pylintrc-mandatory',
      template: 'repo/pylintrc',
      data: { ...pylint, checks: checks.mandatory.join(',\n    ') },
    },
    ...(ruff
      ? [
          {
            path: '.ruff.toml',
            template: 'repo/ruff.toml',
            data: { ...data, nested: p.aggregator === 'aggregator' },
          },
        ]
      : [
          { path: '.flake8', template: 'repo/flake8', data: {} },
          { path: '.isort.cfg', template: 'repo/isort.cfg', data: {} },
        ]),
  ];
}

function workflows({ preCommit }: RepoSpec, { spec, p }: ArtefactContext): ArtefactFile[] {
  const { series } = spec.module;
  const data = { series, postgres: ocaTools(series).postgres, demo: p.demoDefault ? '' : ' --with-demo' };
  return [
    ...(preCommit
      ? [{ path: '.github/workflows/pre-commit.yml', template: 'repo/pre-commit.yml', data }]
      : []),
    { path: '.github/workflows/test.yml', template: 'repo/test.yml', data },
  ];
}
