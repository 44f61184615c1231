// src/verify/html/style.ts
/** Of the one page; follows the reader's choice of a light or a dark screen. Contrast is WCAG AA in both. */
const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --quiet: #59636e; --page: #ffffff; --card: #f6f8fa; --line: #d1d9e0;
  --fail: #b3261e; --warn: #7a4f01; --skip: #59636e; --pass: #1a6b34; --link: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --quiet: #9da7b3; --page: #0d1117; --card: #161b22; --line: #3d444d;
    --fail: #ff8a80; --warn: #e3b341; --skip: #9da7b3; --pass: #56d364; --link: #79b8ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
.counts li { border: 1px solid var(--line); border-radius: .5rem; background: var(--card); padding: .25rem .75rem; }
.fail { color: var(--fail); } .warn { color: var(--warn); } .skip { color: var(--skip); } .pass { color: var(--pass); }
.verdict { font-weight: 600; white-space: nowrap; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
code { font: .85em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
details { margin: .25rem 0; }
summary { cursor: pointer; }
figure { margin: 1rem 0; }
figure img { max-width: 100%; border: 1px solid var(--line); border-radius: .25rem; }
`;

export { STYLE as t };