/** Forms that only a secret of one provider has. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/\bAKIA(?!IOSFODNN7EXAMPLE)[0-9A-Z]{16}\b/, 'an access key of AWS'],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}\b/, 'a token of GitHub'],
  [/\bgithub_pat_[A-Za-z0-9_]{22,}\b/, 'a token of GitHub'],
  [/\bglpat-[A-Za-z0-9_-]{20,}\b/, 'a token of GitLab'],
  [/\bxox[abprs]-[A-Za-z0-9-]{20,}\b/, 'a token of Slack'],
  [/\bsk_live_[A-Za-z0-9]{16,}\b/, 'a live key of Stripe'],
  [/\bSG\.[\w-]{22}\.[\w-]{43}\b/, 'a key of SendGrid'],
  [/\beyJ[\w-]{10,}\.eyJ[\w-]{8,}\.[\w-]{10,}/, 'a signed token'],
  [/-----BEGIN (?:RSA |EC |OPENSSH |DSA |)PRIVATE KEY-----/, 'a private key'],
];

/** One look for most texts, which hold none of them. */
const ANY = /AKIA|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk_live_|SG\.|eyJ|:\/\/|PRIVATE KEY/;

export function knownSecret(source: string): string | undefined {
  if (!ANY.test(source)) return undefined;
  return KNOWN.find(([pattern]) => pattern.test(source))?.[1] ?? passwordInAddress(source);
}

/** `postgresql://user:password@host`, with a password that looks like one. */
function passwordInAddress(source: string): string | undefined {
  const found = /\b[a-z][a-z+]{2,14}:\/\/[\w.-]+:([^\s:@/'"{}%]+)@[\w.-]+/.exec(source);
  return found?.[1] !== undefined && looksSecret(found[1]) ? 'an address with a password' : undefined;
}

const PLACEHOLDER =
  /change|example|sample|your|dummy|placeholder|default|test|demo|fake|foo|bar|xxx|\*\*\*|\.\.\.|^x+$|^<.*>$|^\{|%\(|%s|\{\}|enter|insert|todo|none|null|secret$|password$|token$|^pass/i;

/** A value that nobody would write for a name, a key of a dictionary, an address or a sentence. */
export function looksSecret(value: string): boolean {
  if (value.length < 8 || value.length > 200 || /\s/.test(value) || PLACEHOLDER.test(value)) return false;
  // Addresses, paths, dotted names, constants and names of fields are no secrets.
  if (/\.[a-z]{2,4}$/.test(value) && value.includes('/')) return false;
  if (/^(https?:|\/|[a-z_]+(\.[a-z_]+)+$|[a-z][a-z_-]*$|[A-Z_]+$|[a-z]+([A-Z][a-z]+)+$)/.test(value))
    return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^\w]/].filter((pattern) => pattern.test(value)).length;
  return classes >= 2 && /\d/.test(value) && entropy(value) > 2.6;
}

/** Bits a character, over the characters of the value itself. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / value.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}
