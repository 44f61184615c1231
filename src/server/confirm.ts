import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { AccessMode } from '../odoo/access.ts';
import { OdooError } from '../odoo/errors.ts';

export type Answer = 'yes' | 'no' | 'cannot ask';

/** The way to a human. */
export interface Human {
  /** Puts a yes-or-no question. Whatever is not a clear yes is a no. */
  ask(question: string, signal: AbortSignal): Promise<Answer>;
  /** What to do where nobody can be asked. */
  readonly otherwise: string;
}

const MAX_QUESTION = 6_000;
/** People fetch coffee; a question that nobody answered is a no. */
const PATIENCE_MS = 10 * 60_000;

/** Throws `access` unless this may be done in this mode. */
export async function confirm(
  mode: AccessMode,
  human: Human,
  question: string,
  signal: AbortSignal,
): Promise<void> {
  if (mode === 'yolo') return;
  if (mode === 'read') {
    throw new OdooError('access', 'This changes Odoo, and read mode changes nothing.', {
      hint: 'Set ODOO_YOLO_MODE=false (the plugin option "mode": safe) and restart the server.',
    });
  }
  const answer = await human.ask(question.slice(0, MAX_QUESTION), signal);
  if (answer === 'yes') return;
  if (answer === 'no') {
    throw new OdooError('access', 'The human did not agree, so nothing was changed.', {
      hint: 'Ask what they want instead; do not try again unasked.',
    });
  }
  throw new OdooError(
    'access',
    'This needs a yes from the human, and there is no way to ask here; nothing was changed.',
    { hint: human.otherwise },
  );
}

/** Asks by MCP elicitation: a form without fields, so that accepting it is the whole answer. */
export function humanBehind(server: Server): Human {
  return {
    otherwise:
      'Use a client that supports elicitation, or let the human set ODOO_YOLO_MODE=true to allow writes without asking.',
    async ask(question, signal) {
      if (!server.getClientCapabilities()?.elicitation?.form) return 'cannot ask';
      try {
        const { action } = await server.elicitInput(
          { message: question, requestedSchema: { type: 'object', properties: {} } },
          { signal, timeout: PATIENCE_MS },
        );
        return action === 'accept' ? 'yes' : 'no';
      } catch {
        return 'no';
      }
    },
  };
}
