import { cut } from '../util/cut.ts';
import { didYouMean } from '../util/suggest.ts';
import type { AccessMode } from './access.ts';
import type { Config, Target } from './config.ts';
import type { Profile, ProfileFile, ProjectFile } from './profiles.ts';

interface Given {
  readonly mode: AccessMode;
  readonly isModeSet: boolean;
  readonly pluginUrl: boolean;
  readonly pluginProfile: string | undefined;
  readonly envUrl: boolean;
  readonly envProfile: string | undefined;
  plugin(): Target;
  environment(): Target;
  readonly profiles?: ProfileFile | undefined;
  readonly project?: ProjectFile | undefined;
}

type Choice =
  | { readonly source: string; readonly own: Target }
  | { readonly source: string; readonly profile: string }
  | { readonly source: string; readonly problem: string };

/** Decides which target is meant when a call names none, and lists all there are. */
export function chooseTarget(given: Given): Config {
  const { profiles } = given;
  const named = [...(profiles?.profiles ?? [])].map((profile) => toTarget(profile, given));
  const choice = choose(given);
  const chosen =
    choice && 'own' in choice
      ? choice.own
      : choice && 'profile' in choice
        ? named.find((target) => target.name === choice.profile)
        : undefined;
  const own = choice && 'own' in choice ? [choice.own] : [];
  // A file that can't be used is told, but an Odoo that is configured without it still works.
  const ignored =
    own.length > 0 && profiles?.problem ? [`${profiles.problem} Its profiles are not offered.`] : [];
  return {
    mode: chosen?.mode ?? given.mode,
    instance: chosen?.instance,
    problem: chosen ? chosen.problem : problemOf(choice, given, named),
    targets: [...own, ...named],
    defaultName: chosen?.name,
    source: choice?.source ?? '',
    notes: ignored,
  };
}

function choose(given: Given): Choice | undefined {
  const { pluginUrl, pluginProfile, envUrl, envProfile, profiles, project } = given;
  if (pluginUrl || pluginProfile !== undefined) {
    const source = 'the options of the plugin';
    if (pluginUrl && pluginProfile !== undefined) {
      return { source, problem: 'The plugin options "url" and "profile" are both set: empty one of them.' };
    }
    return pluginProfile === undefined ? { source, own: given.plugin() } : { source, profile: pluginProfile };
  }
  if (envUrl || envProfile !== undefined) {
    if (envUrl && envProfile !== undefined) {
      return {
        source: 'the environment',
        problem: 'ODOO_URL and ODOO_PROFILE are both set: unset one of them.',
      };
    }
    return envProfile === undefined
      ? { source: 'the environment (ODOO_URL)', own: given.environment() }
      : { source: 'the environment (ODOO_PROFILE)', profile: envProfile };
  }
  if (project && 'problem' in project) return { source: 'the project', problem: project.problem };
  if (project) return { source: 'the project (.odoo-claude.yaml)', profile: project.profile };
  if (profiles?.problem) return { source: 'the profile file', problem: profiles.problem };
  const [only, ...others] = profiles?.profiles ?? [];
  const name = profiles?.default ?? (others.length === 0 ? only?.name : undefined);
  return name === undefined ? undefined : { source: 'the profile file', profile: name };
}

function problemOf(choice: Choice | undefined, given: Given, named: readonly Target[]): string | undefined {
  if (choice && 'problem' in choice) return choice.problem;
  const names = named.map((target) => target.name);
  if (choice && 'profile' in choice) {
    if (given.profiles?.problem) return given.profiles.problem;
    if (names.length === 0) {
      return `The profile "${cut(choice.profile, 40)}" is named by ${choice.source}, but there is no profile file: write one, or set ODOO_CONFIG_FILE.`;
    }
    return `There is no profile "${cut(choice.profile, 40)}", which is named by ${choice.source}: the profiles are ${names.join(', ')}.${didYouMean(choice.profile, names)}`;
  }
  if (names.length > 0) {
    return `Several Odoo instances are configured and none is the default: name one by "instance": ${names.join(', ')}.`;
  }
  // Says that nothing is set.
  return given.environment().problem;
}

const STRICTNESS: readonly AccessMode[] = ['read', 'safe', 'yolo'];

/** The stricter of both modes holds, and production never runs without questions. */
function toTarget(profile: Profile, { mode, isModeSet }: Given): Target {
  const wanted = [...(isModeSet ? [mode] : []), ...(profile.mode ? [profile.mode] : [])];
  const strictest = STRICTNESS.find((one) => wanted.includes(one)) ?? 'safe';
  const isRefused = profile.production && strictest === 'yolo';
  return {
    name: profile.name,
    mode: profile.problem ? 'read' : isRefused ? 'safe' : strictest,
    instance: profile.problem ? undefined : profile.instance,
    problem: profile.problem,
    production: profile.production,
    policy: profile.policy,
    notes: isRefused
      ? [`${profile.name} is a production instance: YOLO mode is refused there, so it works in safe mode.`]
      : [],
  };
}
