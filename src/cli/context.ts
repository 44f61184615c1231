import { createInterface } from 'node:readline/promises';
import { confirm, type Human } from '../server/confirm.ts';
import type { Session } from '../server/session.ts';
import type { ToolContext } from '../tools/define.ts';

/** What a tool gets that runs from a shell. `agrees` answers every question ahead. */
export function contextOf(session: Session, tool: string, agrees: boolean, signal: AbortSignal): ToolContext {
  const { mode } = session.config;
  const asked = humanAtTerminal(agrees);
  return {
    mode,
    signal,
    odoo: () => session.odoo(tool),
    confirm: (question) => confirm(mode, asked, question, signal),
    progress(done, total, message) {
      if (process.stderr.isTTY) console.error(`[${done}/${total}] ${message}`);
    },
  };
}

/** Whoever sits at the terminal; `--yes` is their answer given ahead. */
export function humanAtTerminal(agrees: boolean): Human {
  return {
    otherwise: 'Run it in a terminal, or add --yes.',
    async ask(question, signal) {
      if (agrees) return 'yes';
      if (!process.stdin.isTTY) return 'cannot ask';
      const terminal = createInterface({ input: process.stdin, output: process.stderr });
      try {
        const answer = await terminal.question(`${question}\nGo on? [y/N] `, { signal });
        return /^y(es)?$/i.test(answer.trim()) ? 'yes' : 'no';
      } catch {
        return 'no';
      } finally {
        terminal.close();
      }
    },
  };
}
