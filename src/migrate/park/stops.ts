import { auditModule } from '../../audit/audit-module.ts';
import type { RawFinding } from '../../audit/finding.ts';
import type { Series } from '../../series/profile.ts';
import type { Project } from '../../source/project/project.ts';
import type { Reading } from '../engine/reader.ts';
import { LOAD_RULES, missingName, stopsLoading } from './load-rules.ts';
import type { Stop } from './part.ts';

/** The places of a module at which the series stops, as far as it is known; those of demo data do not count. */
export async function stopsOf(
  { index, extras }: Reading,
  project: Project,
  series: Series | undefined,
): Promise<readonly Stop[]> {
  const found = await auditModule(
    {
      ...{ index, extras: { ...extras, js: [] }, series, project },
      settings: { requiredAuthors: [], allowedLicenses: [] },
    },
    LOAD_RULES,
  );
  const demo = new Set(index.loaded.filter((each) => each.demo).map(({ file }) => file.source.path));
  return found.filter((each) => stopsLoading(each) && !demo.has(each.path)).map(stopOf);
}

function stopOf(finding: RawFinding): Stop {
  const { path, start, end, rule, message, about } = finding;
  return { path, start, end, rule, message, about, name: missingName(finding) };
}

/** What a stop is about, wherever it stands. */
export function aboutOf({ rule, name }: Stop): string {
  return `${rule} ${name}`;
}
