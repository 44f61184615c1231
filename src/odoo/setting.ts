/** A setting from the environment. Clients pass one that nobody set as `""` or as a literal `${NAME}`. */
export function setting(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text && !/^\$\{[^}]*\}$/.test(text) ? text : undefined;
}
