import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { AccessMode } from '../odoo/access.ts';
import { OdooError } from '../odoo/errors.ts';
import { LIFETIME_S, type Payload, type Tokens, type Verdict } from './tokens.ts';

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

/** The human's no. */
export class Declined extends OdooError {}

/** What would be done, and the token that does it; nothing was changed. */
export class Preview extends OdooError {}

/** The way where nobody can be asked: a preview, and the same call again with a token. */
export interface Consent {
  /** Whether the call brought its token. Throws `access` for one that is not good. */
  given(): boolean;
  makeToken(): string;
}

/** Throws `access` unless this may be done in this mode. */
export async function confirm(
  mode: AccessMode,
  human: Human,
  question: string,
  signal: AbortSignal,
  consent?: Consent,
): Promise<void> {
  if (mode === 'yolo') return;
  if (mode === 'read') {
    throw new OdooError('access', 'This changes Odoo, and read mode changes nothing.', {
      hint: 'Set ODOO_YOLO_MODE=false (the plugin option "mode": safe) and restart the server.',
    });
  }
  const shown = question.slice(0, MAX_QUESTION);
  const answer = await human.ask(shown, signal);
  if (answer === 'yes') return;
  if (answer === 'no') {
    throw new Declined('access', 'The human did not agree, so nothing was changed.', {
      hint: 'Ask what they want instead; do not try again unasked.',
    });
  }
  if (consent) {
    if (consent.given()) return;
    throw new Preview('access', preview(shown, consent.makeToken()));
  }
  throw new OdooError(
    'access',
    'This needs a yes from the human, and there is no way to ask here; nothing was changed.',
    { hint: human.otherwise },
  );
}

function preview(question: string, token: string): string {
  return [
    'Nothing is changed yet: this needs a yes from the human.',
    question,
    `Next: show them this, and wait. Only when they agree, within ${LIFETIME_S} seconds, repeat the same call with "confirm": "${token}"; it works once.`,
  ].join('\n');
}

const REFUSALS: Readonly<Record<Exclude<Verdict, 'good'>, string>> = {
  other: 'This confirmation is not for this call: another tool, other arguments, another instance or server.',
  expired: `This confirmation has expired: it is good for ${LIFETIME_S} seconds.`,
  used: 'This confirmation was used already: it is good for one call.',
};

/** The consent that a call's token gives: taken when the first question comes, good for the whole call. */
export function consentByToken(tokens: Tokens, token: string | undefined, payload: Payload): Consent {
  let isGiven = false;
  return {
    given() {
      if (isGiven || token === undefined) return isGiven;
      const verdict = tokens.take(token, payload);
      if (verdict !== 'good') {
        throw new OdooError('access', `${REFUSALS[verdict]} Nothing was changed.`, {
          hint: 'Call again without confirm for a new preview, and show it to the human.',
        });
      }
      isGiven = true;
      return true;
    },
    makeToken: () => tokens.make(payload),
  };
}

/** Asks by MCP elicitation: a form without fields, so that accepting it is the whole answer. */
export function humanBehind(server: Server): Human {
  return {
    otherwise:
      'Use a client that supports elicitation, or let the human set ODOO_YOLO_MODE=true to allow writes without asking.',
    async ask(question, signal) {
      if (!canAsk(server)) return 'cannot ask';
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

/** Whether the client puts questions to its human. One that does never gets a token in place of a question. */
export function canAsk(server: Server): boolean {
  return server.getClientCapabilities()?.elicitation?.form !== undefined;
}
