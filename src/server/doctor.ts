import { type AuditLog, auditFile } from '../odoo/audit-log.ts';
import type { Target } from '../odoo/config.ts';
import { looksLikeApiKey } from '../odoo/config.ts';
import { OdooError } from '../odoo/errors.ts';
import { setting } from '../odoo/setting.ts';
import { describeError } from './run-tool.ts';
import type { Session } from './session.ts';

/** What one check found. No part of it ever holds a secret. */
export interface Finding {
  readonly check: string;
  /** `skipped`: could not be looked at, because of what an earlier check found. */
  readonly state: 'ok' | 'warn' | 'fail' | 'skipped';
  readonly says: string;
  /** How to mend it. */
  readonly mend?: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const OLDEST_NODE = [20, 19] as const;

/** Checks this machine, the configuration, and the way to each Odoo that is configured. Changes nothing. */
export async function examine(session: Session, env: Env, signal: AbortSignal): Promise<Finding[]> {
  const { config, audit } = session;
  const findings = [node(process.versions.node), await auditLog(audit, env)];
  const { targets } = config;
  if (targets.length === 0 || (config.problem && config.defaultName === undefined)) {
    findings.push({
      check: 'configuration',
      state: 'fail',
      says: config.problem ?? 'No Odoo is configured.',
      mend: 'Run odoo-claude setup, or set ODOO_URL, ODOO_DB, ODOO_USERNAME and ODOO_API_KEY.',
    });
  }
  findings.push(...config.notes.map((says): Finding => ({ check: 'configuration', state: 'warn', says })));
  for (const target of targets) {
    const source = target.name === config.defaultName ? config.source : 'the profile file';
    const found = await examineTarget(session, target, source, env, signal);
    const prefix = targets.length > 1 ? `${target.name}: ` : '';
    findings.push(...found.map((finding) => ({ ...finding, check: prefix + finding.check })));
  }
  return findings;
}

async function examineTarget(
  session: Session,
  target: Target,
  source: string,
  env: Env,
  signal: AbortSignal,
): Promise<Finding[]> {
  const { instance, problem } = target;
  if (!instance) {
    return [
      {
        check: 'configuration',
        state: 'fail',
        says: problem ?? 'It is not configured.',
        mend: 'Mend that setting, or run odoo-claude setup.',
      },
    ];
  }
  const secret = looksLikeApiKey(instance.secret) ? 'an API key' : 'a password';
  const parts = [
    instance.url,
    `database ${instance.db ?? 'to be found'}`,
    `user ${instance.login ?? 'of the key'}`,
    secret,
  ];
  const configuration: Finding = {
    check: 'configuration',
    state: 'ok',
    says: `from ${source}: ${parts.join(', ')}`,
  };
  const { examineWay } = await import('./doctor-odoo.ts');
  return [
    configuration,
    mode(target),
    ...target.notes.map((says): Finding => ({ check: 'mode', state: 'warn', says })),
    await policy(session, target, env),
    ...(await examineWay(instance, target.mode, env, signal)),
  ];
}

function node(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldest, oldestMinor] = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= oldestMinor))
    return { check: 'node', state: 'ok', says: version };
  const mend = `Install Node ${OLDEST_NODE.join('.')} or later.`;
  return { check: 'node', state: 'fail', says: `${version} is too old`, mend };
}

async function auditLog(audit: AuditLog, env: Env): Promise<Finding> {
  const check = 'audit log';
  const file = auditFile(env);
  if (file === undefined) {
    return {
      check,
      state: 'warn',
      says: 'is off: nothing tells later who did what',
      mend: 'Unset ODOO_AUDIT_LOG to have one.',
    };
  }
  return asFinding(check, async () => {
    await audit.ready();
    return file;
  });
}

function mode({ mode: is }: Target): Finding {
  const says = {
    read: 'read: nothing can be changed',
    safe: 'safe: writes ask the human first',
    yolo: 'YOLO: everything is offered and nothing asks',
  };
  if (is !== 'yolo') return { check: 'mode', state: 'ok', says: says[is] };
  return {
    check: 'mode',
    state: 'warn',
    says: says[is],
    mend: 'Set ODOO_YOLO_MODE=false unless this is a database to play with.',
  };
}

function policy(session: Session, target: Target, env: Env): Promise<Finding> {
  // Making the client reads the policy; nothing is contacted by it.
  return asFinding('policy', async () => {
    await session.client(target, 'doctor');
    const given = target.policy !== undefined || setting(env.ODOO_POLICY_FILE) !== undefined;
    return given ? 'is understood' : "none: Odoo's own rights and the mode decide";
  });
}

/** A check that works, or the error that it throws in words. */
export async function asFinding(check: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { check, state: 'ok', says: await look() };
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    const [, mend = ''] = describeError(error).split('\nNext: ');
    return { check, state: 'fail', says: error.message, mend };
  }
}
