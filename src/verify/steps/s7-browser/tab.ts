import { DevtoolsError, listPart, part, textPart } from './devtools.ts';
import type { Browser } from './launch.ts';

/** Something that a page complained about. */
export interface Complaint {
  /**
   * `exception`: nobody caught it; `error` and `warning`: on the console; `request`: an answer of 400 and more;
   * `save`: the page wanted to save a record by itself, which was held back.
   */
  readonly kind: 'exception' | 'error' | 'warning' | 'request' | 'save';
  readonly text: string;
  /** Places in scripts, innermost first. */
  readonly frames: readonly Frame[];
}

export interface Frame {
  readonly url: string;
  /** From 0. */
  readonly line: number;
  readonly column: number;
}

/** One page of the browser, logged in by a cookie. */
export interface Tab {
  /** Loads an address from anew; resolves when the document is there. */
  open(url: string): Promise<void>;
  /** Value of an expression, of a promise once it is settled; what it throws is thrown as a DevtoolsError. */
  evaluate(expression: string, timeoutMs?: number): Promise<unknown>;
  /** Asks again until the expression, or the promise it is, gives true; false when it does not in time. */
  until(expression: string, timeoutMs: number): Promise<boolean>;
  /** Resolves once no request has been under way and nothing was said for `forMs`, or when `timeoutMs` are over. */
  quiet(forMs: number, timeoutMs: number): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  /** What was complained about since the last time. */
  complaints(): Promise<readonly Complaint[]>;
  /** Everything that was written to the console since the last time. */
  lines(): readonly string[];
  close(): Promise<void>;
}

const LOAD_MS = 60_000;
/** Calls with which the web client saves a record. Source: web/static/src/core/orm_service.js. */
const SAVES = ['create', 'write', 'web_save', 'web_save_multi', 'unlink'].map(
  (method) => `*/call_kw/*/${method}`,
);
const POLL_MS = 60;
/** Requests that are under way as long as the page is open. Source: 14.0 bus/static/src/js/longpolling_bus.js. */
const WAITING = /\/longpolling\/|\/websocket\b/;

export async function openTab(
  { devtools }: Browser,
  cookie: { readonly url: string; readonly name: string; readonly value: string },
  allowed: { readonly anyCertificate: boolean },
): Promise<Tab> {
  const targetId = textPart(await devtools.send('Target.createTarget', { url: 'about:blank' }), 'targetId');
  const attached = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  const sessionId = textPart(attached, 'sessionId');
  const send = (method: string, params: object = {}, timeoutMs?: number): Promise<unknown> =>
    devtools.send(method, params, sessionId, timeoutMs);

  const found: Promise<Complaint>[] = [];
  const written: string[] = [];
  const saves = new Map<string, string>();
  const underWay = new Set<string>();
  let lastEvent = Date.now();
  const note = (params: unknown): void => {
    const url = textPart(params, 'request', 'url');
    if (!WAITING.test(url)) underWay.add(textPart(params, 'requestId'));
    if (
      SAVES.some((ending) => url.endsWith(ending.slice(ending.lastIndexOf('/'))) && url.includes('/call_kw/'))
    )
      saves.set(textPart(params, 'requestId'), url);
  };
  const heldBack = (params: unknown): Promise<Complaint>[] => {
    const url = saves.get(textPart(params, 'requestId'));
    return url === undefined ? [] : [Promise.resolve({ kind: 'save', text: url, frames: [] })];
  };
  const stop = devtools.listen((event) => {
    if (event.sessionId !== sessionId) return;
    const { method, params } = event;
    lastEvent = Date.now();
    if (method === 'Network.loadingFinished' || method === 'Network.loadingFailed')
      underWay.delete(textPart(params, 'requestId'));
    // What the document before asked for is of no account any more.
    else if (method === 'Page.frameNavigated' && part(params, 'frame', 'parentId') === undefined)
      underWay.clear();
    if (method === 'Runtime.exceptionThrown') found.push(exception(params, send));
    else if (method === 'Runtime.consoleAPICalled') {
      written.push(consoleText(params));
      found.push(...consoleComplaint(params));
    } else if (method === 'Network.responseReceived') found.push(...refusedRequest(params));
    else if (method === 'Network.requestWillBeSent') note(params);
    else if (method === 'Network.loadingFailed') found.push(...heldBack(params));
    // A dialog of the page itself would hold everything up.
    else if (method === 'Page.javascriptDialogOpening')
      send('Page.handleJavaScriptDialog', { accept: true }).catch(() => {});
  });
  for (const domain of ['Page', 'Runtime', 'Network']) await send(`${domain}.enable`);
  await send('Network.setCookie', cookie);
  // A page may save by itself when it is left; nothing of the database is changed here.
  await send('Network.setBlockedURLs', { urls: SAVES });
  if (allowed.anyCertificate) await send('Security.setIgnoreCertificateErrors', { ignore: true });

  const evaluate = async (expression: string, timeoutMs = LOAD_MS): Promise<unknown> => {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const answer = await send('Runtime.evaluate', params, timeoutMs);
    const details = part(answer, 'exceptionDetails');
    if (details !== undefined) {
      const description = textPart(details, 'exception', 'description');
      throw new DevtoolsError(description === '' ? textPart(details, 'text') : description);
    }
    return part(answer, 'result', 'value');
  };

  return {
    async open(url) {
      const loaded = new Promise<void>((resolve) => {
        const done = devtools.listen(({ method, sessionId: from }) => {
          if (from !== sessionId || method !== 'Page.domContentEventFired') return;
          done();
          clearTimeout(timer);
          resolve();
        });
        const timer = setTimeout(() => {
          done();
          resolve();
        }, LOAD_MS);
      });
      const answer = await send('Page.navigate', { url }, LOAD_MS);
      const problem = textPart(answer, 'errorText');
      if (problem !== '') throw new DevtoolsError(`The page did not open: ${problem}.`);
      // Another fragment of the same document loads nothing.
      if (part(answer, 'loaderId') !== undefined) await loaded;
    },
    evaluate,
    async until(expression, timeoutMs) {
      const end = Date.now() + timeoutMs;
      for (;;) {
        // While a page is being left, it answers nothing.
        const value = await evaluate(`(async () => Boolean(await (${expression})))()`, timeoutMs).catch(
          (error: unknown) => {
            if (error instanceof DevtoolsError) return false;
            throw error;
          },
        );
        if (value === true) return true;
        if (Date.now() > end) return false;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    },
    async quiet(forMs, timeoutMs) {
      const begin = Date.now();
      const heldUp = (): boolean => underWay.size > 0 || Date.now() - Math.max(begin, lastEvent) < forMs;
      while (heldUp() && Date.now() - begin < timeoutMs)
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    },
    async screenshot() {
      const answer = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(textPart(answer, 'data'), 'base64');
    },
    async complaints() {
      return Promise.all(found.splice(0));
    },
    lines: () => written.splice(0),
    async close() {
      stop();
      await devtools.send('Target.closeTarget', { targetId }).catch(() => {});
    },
  };
}

/** The causes are where Odoo's real errors are: OWL wraps what a component throws. */
const CAUSES = `function () {
  const lines = [];
  for (let error = this; error && lines.length < 6; error = error.cause || error.reason)
    lines.push(String(error.stack || error.message || error));
  return lines.join('\\nCaused by: ');
}`;

async function exception(
  params: unknown,
  send: (method: string, params: object) => Promise<unknown>,
): Promise<Complaint> {
  const details = part(params, 'exceptionDetails');
  const objectId = textPart(details, 'exception', 'objectId');
  const told = textPart(details, 'exception', 'description') || textPart(details, 'text');
  const call = { objectId, functionDeclaration: CAUSES, returnByValue: true };
  const causes =
    objectId === ''
      ? ''
      : textPart(await send('Runtime.callFunctionOn', call).catch(() => ''), 'result', 'value');
  const text = causes.length > told.length ? causes : told;
  return { kind: 'exception', text, frames: [...framesIn(text), ...framesOf(details)] };
}

/** What the console shows; each `%c` takes a style from the arguments. */
function consoleText(params: unknown): string {
  const [first = '', ...rest] = listPart(params, 'args').map(argument);
  const styles = first.split('%c').length - 1;
  return [first.replaceAll('%c', ''), ...rest.slice(styles)].join(' ').trim();
}

function consoleComplaint(params: unknown): Promise<Complaint>[] {
  const type = textPart(params, 'type');
  if (type !== 'error' && type !== 'warning' && type !== 'assert') return [];
  const text = consoleText(params);
  if (text === '') return [];
  const kind = type === 'warning' ? 'warning' : 'error';
  return [Promise.resolve({ kind, text, frames: [...framesIn(text), ...framesOf(params)] })];
}

function argument(value: unknown): string {
  const plain = part(value, 'value');
  if (plain !== undefined) return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
  return textPart(value, 'description');
}

function refusedRequest(params: unknown): Promise<Complaint>[] {
  const status = part(params, 'response', 'status');
  const url = textPart(params, 'response', 'url');
  if (typeof status !== 'number' || status < 400) return [];
  return [Promise.resolve({ kind: 'request', text: `${status} for ${url}`, frames: [] })];
}

function framesOf(details: unknown): Frame[] {
  return listPart(details, 'stackTrace', 'callFrames').flatMap((frame) => {
    const [line, column] = [part(frame, 'lineNumber'), part(frame, 'columnNumber')];
    if (typeof line !== 'number' || typeof column !== 'number') return [];
    return [{ url: textPart(frame, 'url'), line, column }];
  });
}

/** Frames that a stack as text names: `at setup (http://.../web.assets_web.min.js:120:9)`. */
function framesIn(text: string): Frame[] {
  return [...text.matchAll(/\(?(https?:\/\/[^\s()]+):(\d+):(\d+)\)?/g)].map(([, url = '', line, column]) => ({
    url,
    line: Number(line) - 1,
    column: Number(column) - 1,
  }));
}
