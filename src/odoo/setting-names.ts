import { OdooError } from './errors.ts';

/** How the source of an instance's settings calls them, where that is not the environment. */
export interface SettingNames {
  /** Such as `of the profile "test"`. */
  readonly of: string;
  /** By the variable that holds the same in the environment. */
  readonly names: Readonly<Record<string, string>>;
}

export const PLUGIN_NAMES: SettingNames = {
  of: "of the plugin's options",
  names: {
    ODOO_URL: 'url',
    ODOO_DB: 'db',
    ODOO_USERNAME: 'username',
    ODOO_API_KEY: 'api_key',
    ODOO_PASSWORD: 'api_key',
  },
};

export function profileNames(profile: string): SettingNames {
  return {
    of: `of the profile "${profile}"`,
    names: {
      ODOO_URL: 'url',
      ODOO_DB: 'db',
      ODOO_USERNAME: 'username',
      ODOO_API_KEY: 'api_key',
      ODOO_PASSWORD: 'password',
      ODOO_PROTOCOL: 'protocol',
      ODOO_TIMEOUT: 'timeout',
    },
  };
}

/**
 * The error with the settings in it called as they are where the user has written them: what is wrong in a profile is
 * not mended by a variable. Anything but an OdooError comes back as it is.
 */
export function inTheirWords(error: unknown, settings: SettingNames | undefined): unknown {
  if (settings === undefined || !(error instanceof OdooError)) return error;
  const message = rename(error.message, settings);
  const hint = error.hint === undefined ? undefined : rename(error.hint, settings);
  if (message === error.message && hint === error.hint) return error;
  return new OdooError(error.kind, message, { ...(hint ? { hint } : {}), cause: error.cause });
}

const SETTING = /\b(ODOO_[A-Z_]+)\b(=?)/g;

function rename(text: string, { of, names }: SettingNames): string {
  const places = [...text.matchAll(SETTING)].filter(([, name]) => names[name ?? ''] !== undefined);
  const last = places.at(-1)?.index;
  return (
    text
      .replace(SETTING, (all, name: string, sets: string, at: number) =>
        names[name] === undefined
          ? all
          : `"${names[name]}"${at === last ? ` ${of}` : ''}${sets === '' ? '' : ' to '}`,
      )
      // Where one option holds either.
      .replace(/("[a-z_]+") or \1/g, '$1')
  );
}
