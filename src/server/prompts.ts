import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  ErrorCode,
  GetPromptRequestSchema,
  type GetPromptResult,
  ListPromptsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { didYouMean } from '../util/suggest.ts';

interface Argument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

interface Prompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly Argument[];
  text(given: Readonly<Record<string, string>>): string;
}

const GOAL: Argument = { name: 'goal', description: 'What is to be achieved, in a sentence', required: true };
const PATH: Argument = { name: 'path', description: 'Folder of the module', required: true };

/** The cycle that a change to an Odoo goes through: each step ends with what the next one begins with. */
const PROMPTS: readonly Prompt[] = [
  {
    name: 'analyse',
    title: 'Analyse',
    description: 'Find out what the connected Odoo has for a goal, before anything is planned.',
    arguments: [GOAL, { name: 'model', description: 'Model it is about, if known', required: false }],
    text: ({ goal, model }) => `Analyse the connected Odoo for this goal: ${goal}

1. status: which series, database, user, companies and mode is this?
2. schema: ${model ? `look at ${model} and the models it relates to` : 'find the models that it is about by a word, then look at each'}: fields, states, buttons, your rights.
3. module list: is there an installed, or installable, module that does it already? Say so first if there is.
4. search and aggregate: a few real records, how many there are, which values are really used.
Change nothing. End with: what Odoo offers for it, what is missing, what you could not see and why, and what only the human can decide.`,
  },
  {
    name: 'plan',
    title: 'Plan',
    description: 'Turn a goal into the smallest plan: configuration before data, data before a module.',
    arguments: [GOAL],
    text: ({ goal }) => `Plan this change to the connected Odoo: ${goal}

Prefer configuration to data, data to a module, and a small module to a large one; say why a smaller step is not enough.
For a module: call scaffold without arguments for the form of a spec, and write the spec: models, fields, views, access, rules, tests. Check each name that exists already with schema, and each module it depends on with module state.
For data: say which records, matched by which key or external id, so that import can be repeated.
End with: the steps in order, what proves each, what could be lost and how to go back. Ask for a yes before anything is written.`,
  },
  {
    name: 'develop',
    title: 'Develop',
    description: 'Write the module of a plan with scaffold, and prove each step.',
    arguments: [GOAL, { ...PATH, required: false }],
    text: ({ goal, path }) => `Develop this for Odoo: ${goal}${path ? `\nThe module is in ${path}.` : ''}

1. scaffold with the spec: a dry run first, then write: true. It writes no file that somebody edited.
2. Write what a spec can't say (method bodies, computed values) by hand, in the style of the files that are there, with a test for each behaviour.
3. verify with install: false after each step, for the static gate; then verify for the rest. Correct what fails at the file and line it names.
A running Odoo does not reload changed Python: when verify says that files are stale, ask for a restart.`,
  },
  {
    name: 'test',
    title: 'Test',
    description: 'Prove a module on the live Odoo and try it as its users will.',
    arguments: [PATH],
    text: ({ path }) => `Test the Odoo module in ${path}.

1. verify with details: true. Quote each failure with its file, line and fix, and correct it; a check that was not run is not passed.
2. Try what the module is for on records that you make for it: create, the buttons by execute, the totals by aggregate. Also what must fail: a missing value, a user without rights, the state that forbids it.
3. Remove or archive what you made, and name what stays.
End with: what is proved and by which call, what is not, and what you would still doubt.`,
  },
  {
    name: 'deploy',
    title: 'Deploy',
    description: 'Bring a proved module to an instance and read back that it is there.',
    arguments: [
      { name: 'module', description: 'Technical name', required: true },
      { name: 'instance', description: 'Configured instance it goes to', required: false },
    ],
    text: ({
      module,
      instance,
    }) => `Deploy the Odoo module ${module}${instance ? ` to the instance ${instance}` : ''}.

1. status and module state: right instance, series and user? Is anything pending or stale? Which modules come with it?
2. Ask the human: is there a backup of the database and its files, who works in it now, and may Odoo reload its registry now? Wait for the answer.
3. The files have to be on that server's addons path; after a change of Python it has to be restarted, by the human.
4. module install or upgrade. Then module state: is the version in the database that of the files?
5. search the records it brings, and try its main action on one record that the human names.
If a step fails: module reset takes away a pending state. Say what was changed and what to go back to.`,
  },
];

/** The recommended cycle as prompts, which clients show as commands. */
export function servePrompts(server: Server): void {
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: PROMPTS.map(({ text: _, ...prompt }) => ({ ...prompt, arguments: [...prompt.arguments] })),
  }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }): GetPromptResult => {
    const prompt = PROMPTS.find((one) => one.name === params.name);
    const names = PROMPTS.map((one) => one.name);
    if (!prompt) {
      const name = params.name.slice(0, 60);
      throw new McpError(
        ErrorCode.InvalidParams,
        `There is no prompt "${name}": use ${names.join(', ')}.${didYouMean(name, names)}`,
      );
    }
    const given = params.arguments ?? {};
    const missing = prompt.arguments.find((one) => one.required && !given[one.name]?.trim());
    if (missing) {
      throw new McpError(
        ErrorCode.InvalidParams,
        `The prompt ${prompt.name} needs "${missing.name}": ${missing.description}.`,
      );
    }
    const text = prompt.text(given);
    return { description: prompt.description, messages: [{ role: 'user', content: { type: 'text', text } }] };
  });
}
