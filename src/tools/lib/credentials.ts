import { isCredentialName, refuseCredential, WITHHELD } from '../../odoo/credentials.ts';

export { isCredentialField, isCredentialName, refuseCredential, WITHHELD } from '../../odoo/credentials.ts';

/** Holds settings and secrets in one field, so that a row's key decides. */
export const PARAMETERS = 'ir.config_parameter';

/**
 * Refuses a domain that compares a credential: `["token", "=like", "a%"]`, asked often enough, reads it
 * out. Whether one is set may be asked.
 */
export function checkDomainForCredentials(model: string, domain: unknown): void {
  if (!Array.isArray(domain)) return;
  const [path, operator, value] = domain;
  if (typeof path === 'string' && typeof operator === 'string' && domain.length === 3) {
    const onlyAsksIfSet = (operator === '=' || operator === '!=') && value === false;
    const secret =
      path.split('.').some(isCredentialName) || (model === PARAMETERS && path.startsWith('value'));
    if (secret && !onlyAsksIfSet && typeof value !== 'number') refuseCredential(path);
  }
  for (const part of domain) checkDomainForCredentials(model, part);
}

/**
 * Refuses arguments of a read call that name a credential as a field, in whatever shape: a field list, a
 * specification, an aggregate, an order, a path through a relation.
 *
 * @param refuse throws, with the reason for which the field is not shown
 */
export function checkArgumentsForCredentials(
  value: unknown,
  credentials: ReadonlySet<string>,
  refuse: (name: string) => never = refuseCredential,
): void {
  if (typeof value === 'string') {
    for (const word of value.split(/[^\w.]+/)) {
      if (credentials.has(word) || (word.includes('.') && word.split('.').some(isCredentialName))) {
        refuse(word);
      }
    }
  } else if (Array.isArray(value)) {
    for (const part of value) checkArgumentsForCredentials(part, credentials, refuse);
  } else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      if (key !== 'context' && isCredentialName(key)) refuse(key);
      checkArgumentsForCredentials(part, credentials, refuse);
    }
  }
}

/** A copy of what Odoo returned, without the values of credential-like keys. */
export function withoutCredentials(model: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => withoutCredentials(model, part));
  if (!value || typeof value !== 'object') return value;
  const hidesValue = model === PARAMETERS && isSecretParameter('key' in value ? value.key : undefined);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const hide = typeof part === 'string' && (isCredentialName(key) || (hidesValue && key === 'value'));
      return [key, hide ? WITHHELD : withoutCredentials(model, part)];
    }),
  );
}

export function isSecretParameter(key: unknown): boolean {
  return typeof key !== 'string' || isCredentialName(key.replaceAll(/[.-]/g, '_')) || /key$/i.test(key);
}
