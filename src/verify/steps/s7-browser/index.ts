import { OdooError } from '../../../odoo/errors.ts';
import { check, type Ladder } from '../../ladder.ts';
import type { ClimbState, Rung } from '../../rung.ts';
import type { Check } from '../../types.ts';
import { openWebLogin, type WebLogin } from '../../web-login.ts';
import { DevtoolsError } from './devtools.ts';
import { findBrowser } from './find-browser.ts';
import { errorPlace, judgeComplaints, type Page, sentence, signature } from './judge.ts';
import { type Browser, launch } from './launch.ts';
import { type Scripts, scriptsOf } from './scripts.ts';
import { type Complaint, openTab, type Tab } from './tab.ts';
import { unitTests } from './unit-tests.ts';
import { planVisits, type Visit } from './visits.ts';
import { DIALOGS, MARK, shown, UNFOLD, type WebClient, WORDLESS, webClientOf } from './webclient.ts';

/** Opens every page of the module in a real browser, and looks at what a user would see. */
export const browserRung: Rung = {
  step: 'S7',
  doing: 'opening pages in a browser',
  async run(ladder, state) {
    const skip = (reason: string, fix?: string): Check[] => [
      check('S7', 'browser', 'skip', `No page was opened: ${reason}`, 'none', fix),
    ];
    if (!ladder.options.browser) return skip('the caller asked for no browser.');
    const executable = await findBrowser();
    if ('reason' in executable) return skip(executable.reason);
    const { client, options } = ladder;
    const login = await openWebLogin(client.instance, await client.info(), options.signal);
    if (typeof login === 'string') return skip(`${login}.`);
    let browser: Browser | undefined;
    try {
      browser = await launch(executable.path);
      return await look(ladder, state, browser, login);
    } catch (error) {
      if (!(error instanceof DevtoolsError)) throw error;
      return skip(error.message, 'Try the browser by hand, or name another one in ODOO_BROWSER.');
    } finally {
      await browser?.close();
      await login.close();
    }
  },
};

/** The first page makes the server build its bundles. Measured: 11 to 28 s. */
const FIRST_MS = 120_000;
const PAGE_MS = 20_000;
const CRASHED_MS = 10_000;
const SHOWN_MS = 6_000;
/** Errors are told a moment after the view; on a busy machine, a moment after its last request. */
const SETTLE_MS = 250;
const QUIET_MS = 5_000;
const ALL_MS = 240_000;
const MAX_PAGES = 60;

interface Looking {
  readonly ladder: Ladder;
  readonly state: ClimbState;
  readonly tab: Tab;
  readonly webClient: WebClient;
  readonly scripts: Scripts;
  /** What the web client complains about before any page of the module is open. */
  readonly noise: ReadonlySet<string>;
}

async function look(ladder: Ladder, state: ClimbState, browser: Browser, login: WebLogin): Promise<Check[]> {
  const { client, options, index } = ladder;
  const { url, caCert } = client.instance;
  const [name = '', value = ''] = login.session.cookie.split('=');
  const tab = await openTab(browser, { url, name, value }, { anyCertificate: caCert !== undefined });
  const webClient = webClientOf(ladder.profile);
  const scripts = scriptsOf(index.module, login.http, login.session.cookie, options.signal);
  const until = Date.now() + ALL_MS;
  const started = await start(ladder, tab, webClient, scripts, `${url}${webClient.home}`);
  state.screenshots.push({ title: 'The web client', png: await tab.screenshot() });
  if (started.checks.some(({ verdict }) => verdict === 'fail')) return started.checks;
  const looking = { ladder, state, tab, webClient, scripts, noise: started.noise };
  const { visits, left } = await planVisits(ladder, state);
  const checks = [
    ...started.checks,
    ...left.map((reason) => check('S7', 'page', 'skip', `Not opened: ${reason}`, 'none')),
  ];
  for (const [at, visit] of visits.entries()) {
    if (options.signal.aborted) throw new OdooError('timeout', 'The verification was cancelled.');
    if (at >= MAX_PAGES || Date.now() > until) {
      const reason =
        at >= MAX_PAGES ? `${MAX_PAGES} pages are opened at most` : `${ALL_MS / 1000} s are over`;
      const message = `${visits.length - at} of ${visits.length} pages were not opened: ${reason}.`;
      checks.push(check('S7', 'page', 'skip', message, 'none'));
      break;
    }
    checks.push(...(await visitPage(looking, visit)));
  }
  checks.push(...(await unitTests(ladder, tab)));
  if (visits.length === 0)
    checks.push(check('S7', 'page', 'skip', 'The module has no action and no view to open.', 'none'));
  return checks;
}

/** Brings the web client up; what it complains about without a word of the module is noise later on. */
async function start(
  ladder: Ladder,
  tab: Tab,
  webClient: WebClient,
  scripts: Scripts,
  url: string,
): Promise<{ checks: Check[]; noise: ReadonlySet<string> }> {
  const page: Page = { title: 'The web client', call: `GET ${url}`, place: undefined, view: undefined };
  await tab.open(url);
  const complaints: Complaint[] = [];
  let until = Date.now() + FIRST_MS;
  let ready = false;
  while (!ready && Date.now() < until) {
    ready = await tab.until(webClient.ready, 2_000);
    complaints.push(...(await tab.complaints()));
    // A script that fails may have stopped all others: then nothing more will come.
    if (complaints.some(({ kind }) => kind === 'exception')) until = Math.min(until, Date.now() + CRASHED_MS);
  }
  await tab.quiet(SETTLE_MS * 4, QUIET_MS * 2);
  complaints.push(...(await tab.complaints()));
  const dialogs = ready ? await dialogText(tab) : '';
  const down = !ready || dialogs !== '';
  const noise = new Set(down ? [] : complaints.filter(({ kind }) => kind !== 'exception').map(signature));
  const checks = await judgeComplaints(ladder, page, complaints, noise, scripts);
  if (down) {
    const what = ready ? `shows an error: ${sentence(dialogs)}` : 'does not come up';
    const fix =
      'See whether it does without the module: a script, template or style of its bundles may stop all others.';
    const at = checks.find(({ path }) => path !== undefined);
    const place =
      at?.path === undefined ? {} : { path: at.path, ...(at.line === undefined ? {} : { line: at.line }) };
    checks.unshift({
      ...check('S7', 'web-client', 'fail', `The web client ${what}.`, page.call, fix),
      ...place,
    });
  } else {
    checks.unshift(check('S7', 'web-client', 'pass', 'The web client comes up.', page.call));
  }
  return { checks, noise };
}

async function visitPage(looking: Looking, visit: Visit): Promise<Check[]> {
  const { ladder, state, tab, webClient, scripts, noise } = looking;
  const call = webClient.open(visit.opening).match(/await (.*);/)?.[1] ?? 'doAction';
  const page: Page = { title: visit.title, call, place: visit.place, view: visit.view };
  const checks: Check[] = [];
  const fail = (id: string, message: string, fix: string, place: Page['place']): void => {
    checks.push({ ...check('S7', id, 'fail', message, call, fix), ...(place ?? {}) });
  };

  const refused = await openPage(tab, webClient, visit);
  const missing = [];
  for (const wanted of refused === '' ? visit.wanted : []) {
    if (!(await tab.until(shown(wanted.selector), SHOWN_MS))) missing.push(wanted);
  }
  await tab.quiet(SETTLE_MS, QUIET_MS);
  const dialogs = await dialogText(tab);
  state.screenshots.push({ title: visit.title, png: await tab.screenshot() });
  const complaints = await tab.complaints();

  const told = [refused, dialogs].filter((text) => text !== '').join(' ');
  if (told !== '') {
    const fix = 'The picture shows what the user sees; correct what the sentence names.';
    fail('page-opens', `${visit.title}: ${sentence(told)}`, fix, errorPlace(ladder, page, told));
  }
  for (const { id, missing: what, fix, place } of missing) fail(id, what, fix, place);
  checks.push(...(await judgeComplaints(ladder, page, complaints, noise, scripts)));
  if (checks.some(({ verdict }) => verdict === 'fail')) await again(tab, webClient, ladder);
  else checks.push(check('S7', 'page', 'pass', `${visit.title} shows, without an error.`, call));
  return checks;
}

async function openPage(tab: Tab, webClient: WebClient, visit: Visit): Promise<string> {
  try {
    await tab.evaluate(MARK);
    const open = () => tab.evaluate(webClient.open(visit.opening), PAGE_MS);
    let said = await open();
    // Another action that is still being opened, such as the first one of the user, displaces this one without a word.
    if (said === WORDLESS) {
      await tab.quiet(SETTLE_MS, QUIET_MS);
      said = await open();
    }
    return typeof said === 'string' ? said : '';
  } catch (error) {
    if (error instanceof DevtoolsError) return error.message;
    throw error;
  }
}

/** After a failure everything is loaded anew, so that the next page begins clean. */
async function again(tab: Tab, webClient: WebClient, { client }: Ladder): Promise<void> {
  await tab.open('about:blank');
  await tab.open(`${client.instance.url}${webClient.home}`);
  await tab.until(webClient.ready, FIRST_MS);
  await tab.quiet(SETTLE_MS, QUIET_MS);
  await tab.complaints();
}

async function dialogText(tab: Tab): Promise<string> {
  const shown = await tab.evaluate(DIALOGS, PAGE_MS);
  if (typeof shown !== 'string' || shown === '') return '';
  await tab.evaluate(UNFOLD, PAGE_MS);
  const unfolded = await tab.evaluate(DIALOGS, PAGE_MS);
  return typeof unfolded === 'string' ? unfolded : shown;
}
