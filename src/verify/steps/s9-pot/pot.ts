/** First line of every template that Odoo exports. Source: 14.0 and 19.0 tools/translate.py, `PoFileWriter`. */
const MARK = '# Translation of Odoo Server.';

/** Whether a file came from an export, so that a new one may take its place. */
export function isExported(text: string): boolean {
  return text.startsWith(MARK);
}

/**
 * The template without what differs from one export to the next: the dates, the build of the server, and the words
 * of fields (xmlids without their module) that other modules brought along.
 */
export function stable(text: string, foreign: ReadonlySet<string> = new Set()): string {
  const [header = '', ...entries] = text.replaceAll('\r\n', '\n').split(/\n\n/);
  const kept = header
    .split('\n')
    .filter((line) => !/^"(POT-Creation-Date|PO-Revision-Date):/.test(line))
    .map((line) => line.replace(/^("Project-Id-Version: Odoo Server \d+\.\d+).*$/, '$1\\n"'));
  const own = entries.flatMap((entry) => ownEntry(entry.trim(), foreign));
  return `${[kept.join('\n'), ...own].join('\n\n').trimEnd()}\n`;
}

/** None when every place that it names is another module's. */
function ownEntry(entry: string, foreign: ReadonlySet<string>): string[] {
  const lines = entry.split('\n');
  const isForeign = (line: string) => {
    const field = /^#: model:ir\.model\.fields,\w+:\w+\.(field_\w+)$/.exec(line)?.[1];
    return field !== undefined && foreign.has(field);
  };
  const rest = lines.filter((line) => !isForeign(line));
  return rest.some((line) => line.startsWith('#:')) || rest.length === lines.length ? [rest.join('\n')] : [];
}

/** Every `msgid` of a template. */
export function msgids(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let parts: string[] | undefined;
  const end = () => {
    if (parts) found.add(parts.join(''));
    parts = undefined;
  };
  for (const line of text.split('\n')) {
    const start = /^msgid (".*")\s*$/.exec(line);
    if (start) {
      end();
      parts = [unquoted(start[1] ?? '')];
    } else if (parts && /^".*"\s*$/.test(line)) parts.push(unquoted(line.trim()));
    else end();
  }
  end();
  found.delete('');
  return found;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll(/\\(.)/g, (_all, character: string) => ESCAPES[character] ?? character);
}
