/**
 * - `read`: tools that write are not offered.
 * - `safe`: the default; deletion is not offered and each write asks the human first.
 * - `yolo`: everything is offered and nothing asks.
 */
export type AccessMode = 'read' | 'safe' | 'yolo';

const SPELLINGS: ReadonlyMap<string, AccessMode> = new Map([
  ...['false', 'off', '0', 'no', 'safe', ''].map((word) => [word, 'safe'] as const),
  ...['true', 'on', '1', 'yes', 'yolo', 'full'].map((word) => [word, 'yolo'] as const),
  ...['read', 'readonly', 'read-only'].map((word) => [word, 'read'] as const),
]);

/** The mode that a setting asks for; undefined for a word that is none, which must never widen access. */
export function parseAccessMode(word: string): AccessMode | undefined {
  return SPELLINGS.get(word.trim().toLowerCase());
}
