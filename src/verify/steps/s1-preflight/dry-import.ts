import { OdooError } from '../../../odoo/errors.ts';
import { redact } from '../../../odoo/redact.ts';
import { cut } from '../../../util/cut.ts';
import { callOptions, type Ladder } from '../../ladder.ts';

const MODEL = 'base_import.import';
/** 14.0 says `headers`, later series `has_headers`. Source: addons/base_import/models/base_import.py. */
const OPTIONS = { headers: true, has_headers: true, encoding: 'utf-8', quoting: '"', separator: ',' };

/**
 * Lets Odoo create one record and roll it back, by the dry run of its import screen; what it says against it, or
 * undefined when it took it. Only the row of the screen itself stays, until Odoo's own clean-up.
 */
export async function dryImport(
  ladder: Ladder,
  model: string,
  row: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const write = callOptions(ladder, { effect: 'write' });
  const [names, cells] = [Object.keys(row), Object.values(row)];
  const file = [names, cells].map((line) => line.map(quoted).join(',')).join('\n');
  const values = { res_model: model, file, file_name: 'rows.csv', file_type: 'text/csv' };
  const created = await ladder.client.call<number | number[]>(MODEL, 'create', { args: [values] }, write);
  const ids = Array.isArray(created) ? created : [created];
  const run = (method: string) =>
    ladder.client.call<unknown>(
      MODEL,
      method,
      // With titles for columns Odoo would remember the mapping, which even a dry run leaves behind.
      { ids, kwargs: { fields: names, columns: [], options: OPTIONS, dryrun: true } },
      write,
    );
  const answer = await run(ladder.profile.importMethod).catch((error: unknown) => {
    if (!(error instanceof OdooError) || !/has no method/.test(error.message)) throw error;
    return run(ladder.profile.importMethod === 'do' ? 'execute_import' : 'do');
  });
  return problemOf(answer);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function problemOf(answer: unknown): string | undefined {
  const messages =
    typeof answer === 'object' && answer !== null && 'messages' in answer && Array.isArray(answer.messages)
      ? answer.messages
      : [];
  const errors = messages.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'message' in one && !('type' in one && one.type === 'warning')
      ? [String(one.message)]
      : [],
  );
  return errors.length === 0 ? undefined : sentence(errors.join(' '));
}

/** What is wrong, without the excerpt of the arch and the names that Odoo puts around it. */
function sentence(text: string): string {
  const [said = ''] = text.split(/\n\s*(?:View error context|View name|Error context|\[view_id)/);
  return cut(
    redact(
      said
        .replace(/^[^:]{0,60}: <class '[\w.]+'>: /, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
    500,
  );
}
