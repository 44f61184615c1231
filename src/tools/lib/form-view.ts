import type { CallOptions, OdooClient } from '../../odoo/types.ts';

export interface Button {
  /** The method it calls. */
  readonly name: string;
  /** What a user reads on it; empty for an icon. */
  readonly label: string;
}

export interface FormView {
  readonly buttons: readonly Button[];
  /** Names of the fields on the form itself, in its order. */
  readonly fields: readonly string[];
}

/** What a user of this model's form can press and fill in, as far as his groups see it. */
export async function formView(client: OdooClient, model: string, options: CallOptions): Promise<FormView> {
  const { major } = await client.info(options);
  const method = major >= 16 ? 'get_view' : 'fields_view_get';
  const answer = await client.call(
    model,
    method,
    { kwargs: { view_type: 'form' } },
    { ...options, effect: 'read' },
  );
  const arch = answer && typeof answer === 'object' && 'arch' in answer ? String(answer.arch) : '';
  const buttons = new Map<string, Button>();
  for (const [, attributes = ''] of arch.matchAll(/<button\b([^>]*)>/g)) {
    const name = attribute(attributes, 'name');
    if (attribute(attributes, 'type') !== 'object' || buttons.has(name) || !/^[a-z]\w*$/i.test(name))
      continue;
    buttons.set(name, { name, label: attribute(attributes, 'string') });
  }
  // Views of lines are forms and lists of another model.
  const own = arch.replaceAll(/<(tree|list|kanban|form)\b[^>]*>[\s\S]*?<\/\1>/g, (text, _tag, at: number) =>
    at === arch.indexOf('<form') ? text.replaceAll(/<(tree|list|kanban)\b[\s\S]*?<\/\1>/g, '') : '',
  );
  const fields = [...own.matchAll(/<field\b([^>]*)>/g)].map(([, attributes = '']) =>
    attribute(attributes, 'name'),
  );
  return { buttons: [...buttons.values()], fields: [...new Set(fields)].filter(Boolean) };
}

function attribute(attributes: string, name: string): string {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
