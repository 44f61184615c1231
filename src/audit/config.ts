import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isSeries, SERIES, type Series } from '../series/profile.ts';
import { didYouMean, orList } from '../util/suggest.ts';
import type { RuleSettings, Severity } from './rule.ts';
import { AuditConfigError, PROFILES, type Profile, severityNamed } from './select.ts';

/** What a project says of its audit. */
export interface AuditConfig {
  /** Folder of the file: its paths are relative to it. */
  readonly folder: string | undefined;
  readonly series: Series | undefined;
  readonly addonsPaths: readonly string[];
  readonly profile: Profile | undefined;
  readonly enable: readonly string[];
  readonly disable: readonly string[];
  /** Globs of module folders, relative to the file. */
  readonly exclude: readonly string[];
  readonly severity: Readonly<Record<string, string>>;
  readonly failOn: Severity | 'never' | undefined;
  readonly baseline: string | undefined;
  /** What modules are compared with: a revision, `auto` or `none`. */
  readonly base: string | undefined;
  readonly settings: Partial<RuleSettings>;
}

type Kind = 'text' | 'texts' | 'table' | 'tables';

/** Settings of rules, as `RuleSettings` has them. */
const SETTINGS: Readonly<Record<keyof RuleSettings, Kind>> = {
  requiredAuthors: 'texts',
  allowedLicenses: 'texts',
  requiredKeys: 'texts',
  requiredAppKeys: 'texts',
  deprecatedKeys: 'texts',
  allowedCategories: 'texts',
  allowedAppCategories: 'texts',
  allowedDevelopmentStatuses: 'texts',
  requiredFiles: 'texts',
  requiredAppFiles: 'texts',
  versionFormat: 'text',
  superMethods: 'texts',
  prohibitedOverrides: 'texts',
  voidMethods: 'texts',
  deprecatedAttributes: 'texts',
  renamedFieldParameters: 'table',
  deprecatedModelMethods: 'tables',
  timeoutCallables: 'texts',
  userExceptions: 'texts',
  manifestKeysValuesTrue: 'texts',
  readmeTemplateUrl: 'text',
  cursorExpr: 'texts',
};

const OWN: Readonly<Record<string, Kind>> = {
  series: 'text',
  'addons-path': 'texts',
  profile: 'text',
  enable: 'texts',
  disable: 'texts',
  exclude: 'texts',
  severity: 'table',
  'fail-on': 'text',
  baseline: 'text',
  base: 'text',
};
const SETTING_KEYS = new Map(
  Object.entries(SETTINGS).map(([name, kind]) => [
    name.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
    { name, kind },
  ]),
);
/** Keys of the file, for messages and docs. */
export const CONFIG_KEYS: readonly string[] = [...Object.keys(OWN), ...SETTING_KEYS.keys()];

export const DEFAULT_SETTINGS: RuleSettings = {
  requiredAuthors: [],
  allowedLicenses: [
    ...['AGPL-3', 'LGPL-3', 'OPL-1', 'GPL-2', 'GPL-2 or any later version', 'GPL-3'],
    ...['GPL-3 or any later version', 'OEEL-1', 'Other proprietary', 'Other OSI approved licence'],
  ],
};
/** What the OCA asks of its modules. */
export const OCA_SETTINGS: Partial<RuleSettings> = {
  requiredAuthors: ['Odoo Community Association (OCA)'],
  allowedLicenses: [
    'AGPL-3',
    'LGPL-3',
    'GPL-2',
    'GPL-2 or any later version',
    'GPL-3',
    'GPL-3 or any later version',
  ],
};

const NOTHING: AuditConfig = {
  folder: undefined,
  series: undefined,
  addonsPaths: [],
  profile: undefined,
  enable: [],
  disable: [],
  exclude: [],
  severity: {},
  failOn: undefined,
  baseline: undefined,
  base: undefined,
  settings: {},
};

/** The nearest configuration in the folder or above it: `.odoo-claude.yaml` (key `audit`), else `pyproject.toml`. */
export async function loadConfig(from: string): Promise<AuditConfig> {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    const yaml = await readText(path.join(folder, '.odoo-claude.yaml'));
    if (yaml !== undefined && /^audit\s*:/m.test(yaml)) {
      return parseConfig(table(await parseYaml(yaml), 'audit'), '.odoo-claude.yaml', folder);
    }
    const toml = await readText(path.join(folder, 'pyproject.toml'));
    if (toml !== undefined && /^\s*\[\s*tool\s*\.\s*"?odoo-claude"?\s*[.\]]/m.test(toml)) {
      const own = table(table(await parseToml(toml), 'tool'), 'odoo-claude');
      return parseConfig(table(own, 'audit'), 'pyproject.toml', folder);
    }
    if (folder === path.dirname(folder)) return NOTHING;
  }
}

/** Reads a table of settings. Throws AuditConfigError for a key that is none and a value of another kind. */
export function parseConfig(data: Record<string, unknown>, file: string, folder: string): AuditConfig {
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const setting = SETTING_KEYS.get(key);
    const kind = setting?.kind ?? (Object.hasOwn(OWN, key) ? OWN[key] : undefined);
    if (kind === undefined) {
      throw new AuditConfigError(
        `${file} has the unknown key "${key}" for the audit.${didYouMean(key, CONFIG_KEYS)} The keys are ${CONFIG_KEYS.join(', ')}.`,
      );
    }
    if (!isOfKind(value, kind)) throw new AuditConfigError(`${file}: "${key}" must be ${KIND_WORDS[kind]}.`);
    if (setting) settings[setting.name] = value;
  }
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : undefined);
  const texts = (key: string) => (Array.isArray(data[key]) ? data[key].map(String) : []);
  const [series, profile, failOn] = [text('series'), text('profile'), text('fail-on')];
  return {
    folder,
    series: series === undefined ? undefined : seriesNamed(series),
    addonsPaths: texts('addons-path').map((each) => path.resolve(folder, each)),
    profile: profile === undefined ? undefined : profileNamed(profile),
    enable: texts('enable'),
    disable: texts('disable'),
    exclude: texts('exclude'),
    severity: Object.fromEntries(
      Object.entries(Object(data.severity ?? {})).map(([name, word]) => [name, String(word)]),
    ),
    failOn: failOn === undefined ? undefined : failOnNamed(failOn),
    baseline: text('baseline') === undefined ? undefined : path.resolve(folder, text('baseline') ?? ''),
    base: text('base'),
    settings,
  };
}

export function profileNamed(word: string): Profile {
  const found = PROFILES.find((each) => each === word);
  if (found) return found;
  throw new AuditConfigError(
    `"${word}" is no profile: use ${orList(PROFILES)}.${didYouMean(word, PROFILES)}`,
  );
}

export function seriesNamed(word: string): Series {
  if (isSeries(word)) return word;
  throw new AuditConfigError(`"${word}" is no series that we know: use ${orList(SERIES)}.`);
}

export function failOnNamed(word: string): Severity | 'never' {
  return word === 'never' ? word : severityNamed(word);
}

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  text: 'a text',
  texts: 'a list of texts',
  table: 'a table of texts',
  tables: 'a table of lists of texts',
};

function isOfKind(value: unknown, kind: Kind): boolean {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'texts') return Array.isArray(value) && value.every((each) => typeof each === 'string');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each) => isOfKind(each, kind === 'table' ? 'text' : 'texts'));
}

async function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  return orConfigError('.odoo-claude.yaml', () => parse(text, { maxAliasCount: 0 }));
}

async function parseToml(text: string): Promise<unknown> {
  const { parse } = await import('smol-toml');
  return orConfigError('pyproject.toml', () => parse(text));
}

function orConfigError(file: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    const [line = ''] = error instanceof Error ? error.message.split('\n') : [];
    throw new AuditConfigError(`${file} cannot be read: ${line}.`);
  }
}

function table(value: unknown, key: string): Record<string, unknown> {
  const found: unknown = Object(value)[key];
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? { ...found } : {};
}
