import type { Problems } from './problems.ts';
import type { ModuleSpec } from './types.ts';

/** Source: pylint-odoo, `development-status-allowed`. */
export const DEVELOPMENT_STATUS = ['Alpha', 'Beta', 'Production/Stable', 'Mature'] as const;

const OCA = 'Odoo Community Association (OCA)';
/** Source: OCA/oca-addons-repo-template, .pylintrc-mandatory, `license-allowed`. */
const OCA_LICENSES = ['AGPL-3', 'GPL-2', 'GPL-3', 'GPL-3 or any later version', 'LGPL-3'];
/** What an OCA manifest has, and one of Odoo's has no use for. */
const OCA_KEYS = ['maintainers', 'contributors', 'development_status'] as const;

interface PublicationInput {
  readonly style?: 'odoo' | 'oca' | undefined;
  readonly author: string;
  readonly website?: string | undefined;
  readonly license?: string | undefined;
  readonly repository?: string | undefined;
  readonly maintainers?: readonly string[] | undefined;
  readonly contributors?: readonly string[] | undefined;
  readonly development_status?: string | undefined;
}

type Publication = Pick<
  ModuleSpec,
  'style' | 'author' | 'website' | 'repository' | 'maintainers' | 'contributors' | 'developmentStatus'
>;

/** Who publishes the module, and where. */
export function resolvePublication(module: PublicationInput, problems: Problems): Publication {
  const { repository, style = 'odoo' } = module;
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository))
    problems.error('module.repository', `${JSON.stringify(repository)} should be such as OCA/server-tools`);
  const url = repository === undefined ? undefined : `https://github.com/${repository}`;
  if (style === 'odoo') {
    for (const key of OCA_KEYS)
      if (module[key] !== undefined) problems.error(`module.${key}`, 'belongs to a module with style: oca');
    return {
      style,
      author: module.author,
      website: module.website ?? url,
      repository,
      maintainers: [],
      contributors: [],
      developmentStatus: undefined,
    };
  }
  if (url === undefined)
    problems.error(
      'module.repository',
      'is missing: a module of the OCA names its repository, such as OCA/server-tools',
    );
  else if (module.website !== undefined && module.website !== url)
    problems.error(
      'module.website',
      `the website of a module of the OCA is its repository, ${url}; leave it out`,
    );
  if (module.license !== undefined && !OCA_LICENSES.includes(module.license))
    problems.error('module.license', `the OCA takes ${OCA_LICENSES.join(', ')}`);
  for (const login of module.maintainers ?? []) {
    if (!/^[A-Za-z0-9](-?[A-Za-z0-9])*$/.test(login))
      problems.error('module.maintainers', `${JSON.stringify(login)} is no GitHub login`);
  }
  const authors = module.author
    .split(',')
    .map((author) => author.trim())
    .filter((author) => author !== OCA);
  return {
    style,
    author: [...authors, OCA].join(', '),
    website: url,
    repository,
    maintainers: module.maintainers ?? [],
    contributors: module.contributors ?? authors,
    developmentStatus: module.development_status,
  };
}
