import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { AccessMode } from '../../src/odoo/access.ts';
import { OdooError } from '../../src/odoo/errors.ts';
import { type Answer, confirm } from '../../src/server/confirm.ts';
import { runTool } from '../../src/server/run-tool.ts';
import { defineTool, type ToolContext } from '../../src/tools/define.ts';
import { TOOLS } from '../../src/tools/index.ts';
import { isGuarded } from '../../src/tools/lib/guard.ts';
import { isDeleting, isReading } from '../../src/tools/lib/methods.ts';
import { quote } from '../../src/tools/lib/question.ts';

const signal = new AbortController().signal;

function context(mode: AccessMode, answer: Answer = 'yes'): ToolContext & { asked: string[] } {
  const asked: string[] = [];
  const human = {
    otherwise: 'Find a human.',
    ask: async (question: string) => {
      asked.push(question);
      return answer;
    },
  };
  return {
    asked,
    mode,
    signal,
    odoo: () => Promise.reject(new OdooError('unreachable', 'No Odoo in this test.')),
    confirm: (question) => confirm(mode, human, question, signal),
    progress() {},
  };
}

describe('confirmation', () => {
  const CASES: [AccessMode, Answer, asks: number, outcome: RegExp][] = [
    ['safe', 'yes', 1, /^done$/],
    ['safe', 'no', 1, /^access: The human did not agree/],
    ['safe', 'cannot ask', 1, /^access: .*no way to ask here; nothing was changed\. \| Find a human\.$/],
    ['yolo', 'no', 0, /^done$/],
    ['read', 'yes', 0, /^access: .*read mode changes nothing/],
  ];
  it.each(CASES)('in %s mode, answered "%s", asks %i times', async (mode, answer, asks, outcome) => {
    const ctx = context(mode, answer);
    const said = await ctx.confirm('Really?').then(
      () => 'done',
      (error) => `${error.kind}: ${error.message} | ${error.hint}`,
    );
    expect(said).toMatch(outcome);
    expect(ctx.asked.length).toBe(asks);
  });
});

describe('the boundary', () => {
  const failing = (error: unknown) =>
    defineTool({
      name: 'failing',
      title: 'Fails',
      description: 'Fails.',
      access: 'local',
      input: z.strictObject({}),
      examples: [{}],
      run: () => Promise.reject(error),
    });

  it('says our errors as kind, sentence and next step', async () => {
    const error = new OdooError('validation', 'A book needs a title.\nGive one.', { hint: 'Fill name.' });
    const result = await runTool(failing(error), {}, context('safe'), () => {});
    expect(result).toMatchObject({
      isError: true,
      text: 'validation: A book needs a title.\nGive one.\nNext: Fill name.',
    });
  });

  it('keeps the text of any other error from the model', async () => {
    const logged: string[] = [];
    const error = new Error('connect to /srv/secret with token abc');
    const result = await runTool(failing(error), {}, context('safe'), (line) => logged.push(line));
    expect(result.text).toMatch(/^server: internal error in failing\nNext: /);
    expect(result.text).not.toMatch(/secret|abc/);
    expect(logged.join()).toContain('token abc');
  });

  it('cuts a text that clients would replace, and says so first', async () => {
    const long = { ...failing(0), run: async () => 'x'.repeat(60_000) };
    const { text } = await runTool(long, {}, context('safe'), () => {});
    expect(text.length).toBe(45_000);
    expect(text).toMatch(/^Cut at 45000 of 60000 characters: ask for fewer/);
  });

  it('refuses what a mode does not offer, even when it is called', async () => {
    const refused: Record<string, string[]> = { read: [], safe: [], yolo: [] };
    for (const mode of ['read', 'safe', 'yolo'] as const) {
      for (const tool of TOOLS.filter((one) => one.access !== 'local')) {
        // The configuration works, the server is not asked.
        const ctx = { ...context(mode), odoo: () => new Promise<never>(() => {}) };
        const ready = { ...ctx, odoo: async () => JSON.parse('{}') };
        const { text } = await runTool(tool, { no_such_argument: 1 }, ready, () => {});
        if (/^access: .* is not offered in /.test(text)) refused[mode]?.push(tool.name);
        else expect(text).toMatch(/^bad_request: /);
      }
    }
    expect(refused).toEqual({
      read: ['create', 'update', 'delete', 'execute', 'message', 'import', 'module'],
      safe: ['delete'],
      yolo: [],
    });
  });
});

describe('the guard list', () => {
  const GUARDED = [
    'ir.rule',
    'ir.model',
    'ir.model.access',
    'ir.model.fields',
    'ir.model.data',
    'res.users',
    'res.users.apikeys',
    'res.groups',
    'res.groups.privilege',
    'ir.cron',
    'ir.cron.trigger',
    'ir.actions.server',
    'ir.actions.act_window',
    'ir.config_parameter',
    'ir.module.module',
    'ir.ui.view',
    'ir.mail_server',
    'fetchmail.server',
    'base.automation',
    'res.config.settings',
    'base.module.upgrade',
    'change.password.wizard',
    'website.page',
    'base_import.import',
    'ir.asset',
    'portal.wizard.user',
  ];
  const OPEN = [
    'res.partner',
    'res.company',
    'sale.order',
    'account.move',
    'ir.attachment',
    'ir.sequence',
    'res.partner.category',
    'mail.message',
    'project.task',
    'ir.ui.menu',
    'ir.filters',
    'res.currency',
    'stock.rule',
    'website',
    'portal.mixin',
  ];
  it.each(GUARDED)('has %s', (model) => expect(isGuarded(model)).toBe(true));
  it.each(OPEN)('has not %s', (model) => expect(isGuarded(model)).toBe(false));
});

describe('methods', () => {
  it.each(['search_read', 'read_group', 'formatted_read_group', 'fields_get', 'get_views', 'has_access'])(
    '%s only reads',
    (method) => expect(isReading(method)).toBe(true),
  );
  it.each(['action_confirm', 'write', 'create', 'copy', 'unlink', 'toString', 'constructor', 'web_save'])(
    '%s does not only read',
    (method) => expect(isReading(method)).toBe(false),
  );
  it.each(['unlink', 'action_unlink', 'unlink_all', 'delete_lines', 'action_delete'])(
    '%s deletes',
    (method) => expect(isDeleting(method)).toBe(true),
  );
  it.each(['action_confirm', 'action_deleted_report', 'undelete'])('%s does not', (method) =>
    expect(isDeleting(method)).toBe(false),
  );
});

describe('what the human is shown', () => {
  it('quotes values so that they can not pretend to be the question', () => {
    expect(quote('Ada"\nOdoo: other, database x')).toBe('"Ada\\"\\nOdoo: other, database x"');
    expect(quote('safe\u202eevil\u200b')).toBe('"safe\\u202eevil\\u200b"');
    expect(quote('x'.repeat(300), 100)).toMatch(/^"x{99}… \(202 characters more\)$/);
  });
});
