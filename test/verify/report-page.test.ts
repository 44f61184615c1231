import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseXml } from '../../src/source/xml/tree.ts';
import { reportPage } from '../../src/verify/html/page.ts';
import { ReportFileError, type VerifyReport, writeReport } from '../../src/verify/index.ts';

const PNG = Buffer.from('iVBORw0KGgo=', 'base64');
const EVIL = '<script>alert(1)</script> & "quoted" \'single\'';
const REPORT: VerifyReport = {
  module: 'library',
  series: '19.0',
  target: { url: 'http://localhost:8069', db: 'demo' },
  ok: false,
  durationMs: 12_345,
  screenshots: [{ title: `Books, as a list ${EVIL}`, png: PNG }],
  checks: [
    {
      step: 'S0',
      id: 'python-syntax',
      verdict: 'pass',
      message: 'every Python file parses',
      call: 'read 3 Python files',
    },
    {
      step: 'S3',
      id: 'fields',
      verdict: 'fail',
      message: EVIL,
      call: EVIL,
      path: 'models/a.py',
      line: 7,
      fix: EVIL,
    },
    { step: 'S4', id: 'views', verdict: 'warn', message: 'made up', call: 'get_views' },
    { step: 'S8', id: 'tests', verdict: 'skip', message: 'Not run.', call: 'none' },
  ],
};

describe('the HTML report', () => {
  const html = reportPage(REPORT);

  it('takes whatever comes from a module for text', () => {
    expect(html).not.toContain('<script');
    expect(
      html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;quoted&quot; &#39;single&#39;/g),
    ).toHaveLength(8);
  });

  it('needs nothing from anywhere', () => {
    expect(html).toContain("default-src 'none'; img-src data:");
    expect(html).toContain(`src="data:image/png;base64,${PNG.toString('base64')}"`);
    const links = [...html.matchAll(/\b(?:src|href|action)="([^"]*)"|url\(|@import/g)].map(([, to]) => to);
    expect(links.filter((to) => to === undefined || !to.startsWith('data:'))).toEqual([]);
  });

  it('can be read by everybody', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>library (19.0): failed</title>');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html.match(/<img alt="[^"]+"/g)).toHaveLength(1);
    expect(html.match(/<table>/g)?.length).toBe(html.match(/<caption>/g)?.length);
    expect(html).not.toMatch(/<th>|<td class="verdict (?:fail|warn|pass|skip)"><\/td>/);
    // One h1, and no level left out.
    expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['1', '2', '2', '2']);
  });

  it('is well-formed', () => {
    const body = html
      .slice(html.indexOf('<body>'), html.indexOf('</html>'))
      .replaceAll(/<(br|img[^>]*)>/g, '<$1/>')
      .replaceAll('<details open>', '<details>');
    expect(parseXml(body).problems).toEqual([]);
  });

  it('tells each verdict with its place, fix and call', () => {
    const fail = html.slice(html.indexOf('id="attention"'), html.indexOf('id="rungs"'));
    expect(fail).toContain('models/a.py:7');
    expect(fail).toContain('Fix: &lt;script');
    expect(html).toContain('<details open><summary>S3 rows: <span class="fail">1 failed</span></summary>');
    expect(html).toContain('S8 own tests: <span class="skip">1 not run</span>');
    expect(reportPage({ ...REPORT, checks: [], screenshots: [], ok: true })).toContain('Nothing failed');
  });
});

describe('the file of the report', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'report-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('replaces an older report, and nothing else', async () => {
    const file = path.join(folder, 'report.html');
    await writeReport(file, REPORT);
    await writeReport(file, { ...REPORT, module: 'garage' });
    expect(await readFile(file, 'utf8')).toContain('<h1>garage');
    const other = path.join(folder, 'index.html');
    await writeFile(other, '<!doctype html><p>mine</p>');
    await expect(writeReport(other, REPORT)).rejects.toThrow(ReportFileError);
    expect(await readFile(other, 'utf8')).toBe('<!doctype html><p>mine</p>');
    await expect(writeReport(folder, REPORT)).rejects.toThrow('is there already');
    expect((await readdir(folder)).sort()).toEqual(['index.html', 'report.html']);
  });

  it('says that there is no such folder, without naming one of this machine', async () => {
    const error = await writeReport(path.join(folder, 'no/such.html'), REPORT).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(ReportFileError);
    expect(String(error)).toMatch(/such\.html: its folder must be there/);
    expect(String(error)).not.toContain(folder);
  });
});
