import { HELP } from './arguments.ts';

/** What a command takes, and what holds for all of them; without a command all that there is. */
export function helpFor(command: string | undefined): string {
  if (command === undefined) return HELP;
  const [, all = '', ...rest] = HELP.split('\n\n');
  const own = all.split(/\n(?=\S)/).filter((block) => block.split(' ', 2)[1] === command);
  return [own.join('\n'), ...rest].join('\n\n');
}
