import { isSeries, SERIES, type Series } from '../../series/profile.ts';
import { manifestValue } from '../../source/manifest.ts';
import type { OdooModule } from '../../source/types.ts';
import { SpecError } from '../spec/problems.ts';
import { compact, type Plain } from './reading.ts';

const OCA = 'Odoo Community Association (OCA)';

/**
 * Series of a module: what its version says, else what is given. Throws a SpecError when neither is one that is
 * served.
 */
export function moduleSeries({ manifest }: OdooModule, given: string | undefined): Series {
  const version = String(manifestValue(manifest, 'version') ?? '');
  const series = /^(\d+\.0)\./.exec(version)?.[1] ?? given;
  if (series !== undefined && isSeries(series)) return series;
  const known = `give one of ${SERIES.join(', ')}`;
  throw new SpecError([
    series === undefined
      ? `series: the version ${JSON.stringify(version)} of the manifest does not say it; ${known}`
      : `series: ${series} is not served; ${known}`,
  ]);
}

/** What a manifest says of its module, as a spec has it. */
export function moduleInput({ manifest, name }: OdooModule, series: Series): Plain {
  const text = (key: string): string | undefined => {
    const value = manifestValue(manifest, key);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const version = text('version')?.replace(`${series}.`, '');
  const plain = version !== undefined && /^\d+\.\d+\.\d+$/.test(version) && version !== '1.0.0';
  const website = text('website');
  const repository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/?$/.exec(website ?? '')?.[1];
  const authors = text('author')
    ?.split(',')
    .map((author) => author.trim()) ?? [name];
  // The OCA's style asks for its repository.
  const oca = authors.includes(OCA) && repository !== undefined;
  const own = oca ? authors.filter((author) => author !== OCA) : authors;
  const strings = (key: string): string[] | undefined => {
    const value = manifestValue(manifest, key);
    const found = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    return found.length > 0 ? found : undefined;
  };
  const license = text('license');
  return compact({
    name,
    title: text('name') ?? name,
    series,
    version: plain ? version : undefined,
    summary: text('summary'),
    author: own.join(', ') || name,
    website: oca ? undefined : website,
    license: license === 'LGPL-3' ? undefined : license,
    category: text('category'),
    depends: strings('depends'),
    app: manifestValue(manifest, 'application') === true ? true : undefined,
    style: oca ? 'oca' : undefined,
    repository: oca ? repository : undefined,
    maintainers: oca ? strings('maintainers') : undefined,
    development_status: oca ? text('development_status') : undefined,
  });
}
