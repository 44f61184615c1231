#!/usr/bin/env node
import { parseCommandLine } from './cli/arguments.ts';
import { EXIT, endWithReader, exitCode, print, UsageError } from './cli/exit.ts';
import { helpFor } from './cli/help.ts';
import { OdooError } from './odoo/errors.ts';
import { describeError } from './server/run-tool.ts';
import { VERSION } from './server/version.ts';

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nNext: odoo-claude --help`);
    return EXIT.usage;
  }
  if (error instanceof OdooError) {
    console.error(describeError(error));
    return exitCode(error);
  }
  console.error(error);
  return EXIT.odoo;
});

/** Each command is loaded when it is asked for. */
async function main(argv: readonly string[]): Promise<number> {
  const { options, command, operand, second, operands } = parseCommandLine(argv);
  if (command !== 'mcp') endWithReader();
  if (options.version) return print(VERSION);
  if (options.help || command === undefined) return print(helpFor(command));
  switch (command) {
    case 'mcp':
      await serve(options);
      return EXIT.ok;
    case 'schema': {
      const { specJsonSchema } = await import('./scaffold/index.ts');
      return print(JSON.stringify(specJsonSchema(), null, 2));
    }
    case 'symbols':
      return (await import('./cli/symbols.ts')).symbols(options);
    case 'scaffold':
      return (await import('./cli/tools.ts')).scaffold(operand, options);
    case 'add':
      return (await import('./cli/tools.ts')).add(operand, second, options);
    case 'spec':
      return (await import('./cli/tools.ts')).spec(operand, options);
    case 'migrate':
      return (await import('./cli/migrate.ts')).migrate(operands, options);
    case 'audit':
      return (await import('./cli/audit.ts')).audit(operands, options);
    case 'status':
      return (await import('./cli/tools.ts')).status();
    case 'doctor':
      return (await import('./cli/doctor.ts')).doctor(options);
    case 'setup':
      return (await import('./cli/setup.ts')).setup(options);
    case 'limited-user':
      return (await import('./cli/limited-user.ts')).limitedUser(operand, options);
    default:
      return (await import('./cli/verify.ts')).verify(operand, options);
  }
}

async function serve({ http, host, port }: ReturnType<typeof parseCommandLine>['options']): Promise<void> {
  if (http) {
    const { serveHttp } = await import('./server/http.ts');
    return serveHttp(process.env, { host, port });
  }
  if (host !== undefined || port !== undefined) {
    throw new UsageError('--host and --port go with --http.');
  }
  const { serveStdio } = await import('./server/stdio.ts');
  return serveStdio(process.env);
}
