/**
 * Reads what Odoo says of its version: `19.0-20260101`, `17.0+e`, `saas~18.3+e`, `saas-19.4`.
 * Undefined when the text holds no version.
 */
export function parseVersion(text: string): { series: string; major: number } | undefined {
  const match = /^(?:saas[~-])?(\d{1,2})(?:\.(\d{1,2}))?(?!\d)/.exec(text.trim());
  if (!match) return undefined;
  return { series: `${match[1]}.${match[2] ?? '0'}`, major: Number(match[1]) };
}
