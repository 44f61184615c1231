// What a log of Odoo's holds against a module. One place, so that what is let pass is decided once.

/** `2026-01-01 10:00:00,123 4711 ERROR database odoo.logger: text`. */
const HEAD = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ \d+ ([A-Z]+) \S+ (\S+: .*)$/;

/** How much of what follows a complaint is shown: a traceback says more than its headline. */
const FOLLOWING = 60;

interface Entry {
  /** `logger: text`, without the name of the database, which is often that of the module. */
  readonly said: string;
  readonly level: string;
  readonly lines: string[];
}

/** Complaints that no module can cause, whatever they name. */
const ENVIRONMENT: readonly RegExp[] = [
  /** Options of the server's configuration file. */
  /^odoo\.tools\.config: option /,
  /** A tour needs it besides Chrome; without it Odoo skips the tour, and says so here. */
  /websocket-client module is not installed/,
  /** Debian's package of 19.0 lacks a file that a bundle of mail lists; each bundle with it is logged. */
  /^odoo\.addons\.base\.models\.assetsbundle: 'Could not get content for mail\/static\/lib\/selfie_segmentation\//,
];

/** Other modules that the server found or lost while it loaded this one. */
const ABOUT_MODULES = /^odoo\.modules\.(module|graph|module_graph): /;

/**
 * Every complaint (WARNING, ERROR, CRITICAL) of a log that loaded and tested a module, each with what follows it.
 * What names the module itself always counts.
 */
export function complaints(log: string, module: string): string[][] {
  return entriesOf(log)
    .filter(({ level }) => ['WARNING', 'ERROR', 'CRITICAL'].includes(level))
    .filter(({ said, lines }) => {
      if (ENVIRONMENT.some((known) => known.test(said))) return false;
      return !ABOUT_MODULES.test(said) || lines.some((line) => textOf(line).includes(module));
    })
    .map(({ lines }) => lines.slice(0, FOLLOWING));
}

function entriesOf(log: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of log.split('\n')) {
    const head = HEAD.exec(line);
    if (head) entries.push({ level: head[1] ?? '', said: head[2] ?? '', lines: [line] });
    else entries.at(-1)?.lines.push(line);
  }
  return entries;
}

function textOf(line: string): string {
  return HEAD.exec(line)?.[2] ?? line;
}
