import { type Config, readConfig } from './config.ts';
import { setting } from './setting.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The configuration with what the profile file and the project's file say, where there are any. */
export async function loadConfig(env: Env): Promise<Config> {
  const { loadProfiles, loadProject, profilePath } = await import('./profiles.ts');
  const file = profilePath(env);
  const folder = setting(env.CLAUDE_PROJECT_DIR);
  const [profiles, project] = await Promise.all([
    file === undefined ? undefined : loadProfiles(file, env),
    folder === undefined ? undefined : loadProject(folder),
  ]);
  return readConfig(env, { profiles, project });
}
