import { isMapping, readDataFile } from './data-file.ts';
import { OdooError } from './errors.ts';
import { everyPolicy, type Policy, parsePolicy } from './policy.ts';

export interface PolicySource {
  /** The path of a file, or the policy itself. */
  readonly from: unknown;
  /** How a human calls it, such as `The policy file of ODOO_POLICY_FILE`. */
  readonly name: string;
}

/**
 * What all of the sources allow; undefined when there is none. Throws `access` for a policy that cannot
 * be used: what was meant to be forbidden is not known then, so nothing is allowed.
 */
export async function loadPolicy(sources: readonly PolicySource[]): Promise<Policy | undefined> {
  const policies: Policy[] = [];
  for (const { from, name } of sources) {
    const read =
      typeof from === 'string' ? await readDataFile(from) : isMapping(from) ? { data: from } : undefined;
    const policy =
      read === undefined ? 'is no mapping' : 'problem' in read ? read.problem : parsePolicy(read.data);
    if (typeof policy === 'string') {
      throw new OdooError('access', `${name} ${policy.replace(/\?$/, '')}, so nothing is allowed.`, {
        hint: 'Mend the policy, or unset it, and call again.',
      });
    }
    policies.push(policy);
  }
  return everyPolicy(policies);
}
