import { describe, expect, it } from 'vitest';
import { auditFolder, MANIFEST, places, shop } from './support.ts';

const ONLY = { enable: ['print-used'], disable: [] };

/** Lines on which print() is still reported when this is a Python file of the module. */
async function lines(text: string): Promise<number[]> {
  const dir = await shop({ '__init__.py': 'from . import thing\n', 'thing.py': text });
  const answer = await auditFolder(dir, ONLY);
  return places(answer).flatMap((place) => {
    const [, line] = /^print-used shop\/thing\.py:(\d+)$/.exec(place) ?? [];
    return line === undefined ? [] : [Number(line)];
  });
}

describe('a comment in Python', () => {
  const CASES: [what: string, text: string, left: number[]][] = [
    ['none', 'print(1)\nprint(2)\n', [1, 2]],
    ['pylint by symbol', 'print(1)  # pylint: disable=print-used\nprint(2)\n', [2]],
    ['pylint by code', 'print(1)  # pylint: disable=W8116,C0301\nprint(2)\n', [2]],
    ['pylint by category', 'print(1)  # pylint: disable=W\nprint(2)\n', [2]],
    ['pylint, something else', 'print(1)  # pylint: disable=E8103\nprint(2)\n', [1, 2]],
    [
      'pylint on the last line of a statement',
      'print(\n    1,\n)  # pylint: disable=print-used\nprint(2)\n',
      [4],
    ],
    [
      'pylint on a def',
      'def f():  # pylint: disable=print-used\n    print(1)\n\n\ndef g():\n    print(2)\n',
      [6],
    ],
    [
      'pylint alone in a block',
      'def f():\n    print(0)\n    # pylint: disable=print-used\n    print(1)\n\n\ndef g():\n    print(2)\n',
      [2, 8],
    ],
    [
      'pylint alone as the first line of a block',
      'def f():\n    # pylint: disable=print-used\n    print(1)\n\n\nprint(2)\n',
      [6],
    ],
    ['pylint alone in the file', 'print(1)\n# pylint: disable=print-used\nprint(2)\nprint(3)\n', [1]],
    [
      'pylint until it is turned on',
      '# pylint: disable=print-used\nprint(1)\n# pylint: enable=print-used\nprint(2)\n',
      [4],
    ],
    ['pylint for the next line', '# pylint: disable-next=print-used\nprint(1)\nprint(2)\n', [3]],
    ['pylint for the file', '# pylint: skip-file\nprint(1)\n', []],
    ['noqa', 'print(1)  # noqa\nprint(2)\n', [2]],
    ['noqa with the code', 'print(1)  # noqa: T201, W8116\nprint(2)\n', [2]],
    ['noqa with another code', 'print(1)  # noqa: E501\n', [1]],
    ['noqa on a def', 'def f():  # noqa\n    print(1)\n', [2]],
    ['ruff for the file', '# ruff: noqa: W8116\nprint(1)\n', []],
    ['ruff by name', 'print(1)  # ruff: ignore[print-used]\nprint(2)\n', [2]],
    ['fixit', '# lint-ignore: print-used\nprint(1)\nprint(2)\n', [3]],
    ['fixit, to be mended', 'print(1)  # lint-fixme: print-used\nprint(2)\n', [2]],
    ['ours on the line', 'x = 1\nprint(1)  # odoo-claude: ignore[print-used] a tool\nprint(2)\n', [3]],
    [
      'ours for what follows',
      'x = 1\n# odoo-claude: ignore[print-used] a tool\ndef f():\n    print(1)\n\n\nprint(2)\n',
      [7],
    ],
    ['ours at the top', '# odoo-claude: ignore[print-used] a tool\nprint(1)\nprint(2)\n', []],
    ['a text that looks like one', 'x = "# pylint: disable=print-used"\nprint(1)\n', [2]],
  ];
  it.each(CASES)('%s', async (_what, text, left) => {
    expect(await lines(text)).toEqual(left);
  });

  it('is kept beside what it excuses', async () => {
    const text = 'x = 1\nprint(1)  # odoo-claude: ignore[print-used] a tool\n';
    const { report } = await auditFolder(
      await shop({ '__init__.py': 'from . import a\n', 'a.py': text }),
      ONLY,
    );
    expect(report.suppressed.map(({ rule, suppressed }) => [rule, suppressed?.reason])).toEqual([
      ['print-used', 'a tool'],
    ]);
  });
});

describe('a comment in XML', () => {
  const RECORD = (id: string) =>
    `<record id="${id}" model="res.partner"><field name="name">A</field></record>`;
  const CASES: [what: string, text: string, left: number][] = [
    ['none', `<odoo>\n<data>${RECORD('a')}</data>\n</odoo>`, 1],
    [
      'of the hooks',
      `<!-- oca-hooks:disable=xml-deprecated-data-node -->\n<odoo><data>${RECORD('a')}</data></odoo>`,
      0,
    ],
    [
      'by the older name',
      `<odoo><!-- oca-hooks:disable=deprecated-data-xml-node,x --><data>${RECORD('a')}</data></odoo>`,
      0,
    ],
    [
      'ours for the next',
      `<odoo><!-- odoo-claude: ignore[xml-deprecated-data-node] old --><data>${RECORD('a')}</data></odoo>`,
      0,
    ],
    [
      'ours at the top',
      `<!-- odoo-claude: ignore[xml-deprecated-data-node] -->\n<odoo><data>${RECORD('a')}</data></odoo>`,
      0,
    ],
    [
      'ours for something else',
      `<!-- odoo-claude: ignore[print-used] -->\n<odoo><data>${RECORD('a')}</data></odoo>`,
      1,
    ],
  ];
  it.each(CASES)('%s', async (_what, text, left) => {
    const manifest = MANIFEST.replace('"depends"', '"data": ["data/a.xml"],\n    "depends"');
    const answer = await auditFolder(await shop({ '__manifest__.py': manifest, 'data/a.xml': `${text}\n` }));
    expect(places(answer).filter((place) => place.startsWith('xml-deprecated-data-node'))).toHaveLength(left);
  });
});
