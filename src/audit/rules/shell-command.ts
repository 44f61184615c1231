import { literalOf, parts } from '../../source/python/literal.ts';
import type { PyNode } from '../../source/python/node.ts';
import { nodesOf, typeSet } from '../../source/python/packed.ts';
import { originsOf } from '../python/flow.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { scopeFlow } from '../python/orm.ts';
import { taintHere } from '../python/outside.ts';
import { isTestFile } from '../python/places.ts';
import { isConstant } from '../python/sql.ts';
import { defineRule, type PythonContext } from '../rule.ts';

const SHELL =
  /^(os\.(system|popen)|asyncio\.create_subprocess_shell|commands\.(getoutput|getstatusoutput)|subprocess\.(getoutput|getstatusoutput))$/;
const CALLS = typeSet('call');
const RUN = /^(subprocess\.)?(run|call|check_call|check_output|Popen)$/;
/** `os.execv(path, [...])` and its family: the first says which program, the rest what it is given. */
const EXEC = /^os\.(exec[lv]p?e?|spawn[lv]p?e?|posix_spawnp?)$/;

export default defineRule({
  id: 'shell-command',
  aliases: ['S602', 'S604', 'S605', 'S606'],
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  summary: 'A shell reads a command that is put together from values',
  why: 'A shell takes ;, |, $( ) and quotes in a value for its own, so a file name or a field is enough to run any command as the user of the server. A list of arguments without shell=True goes to the program as it is.',
  link: 'https://docs.python.org/3/library/subprocess.html#security-considerations',
  bad: [
    `
    import os


    def convert(path):
        os.system("convert %s out.png" % path)
    `,
    `
    import subprocess


    def convert(path):
        command = f"convert {path} out.png"
        subprocess.run(command, shell=True)
    `,
    `
    import subprocess
    from odoo import http


    class Main(http.Controller):
        @http.route("/run", auth="user")
        def run(self, program):
            return subprocess.check_output([program, "--version"])
    `,
    `
    import os
    import subprocess


    def convert(path):
        subprocess.Popen(["sh", "-c", "convert %s out.png" % path])
    `,
    `
    import os


    def convert(path):
        os.execv("/bin/sh", ["sh", "-c", "convert " + path])
    `,
  ],
  good: `
    import os
    import subprocess


    def convert(path):
        subprocess.run(["convert", path, "out.png"], check=True)
        subprocess.run("uptime | cut -c1-20", shell=True)
        os.system("sync")
        subprocess.run(["ls"], shell=False)
        subprocess.run(["sh", "-c", "uptime | cut -c1-20"])
        subprocess.run(["convert", "-c", path])
        os.execv("/usr/bin/convert", ["convert", path, "out.png"])


    def run(queue, name):
        queue.run(name)


    def _output(command):
        return subprocess.check_output(command, shell=True)


    def release():
        return _output("lsb_release -r"), _output("uptime | cut -c1-20")
  `,
  calls: [
    'system',
    'popen',
    'getoutput',
    'getstatusoutput',
    'run',
    'call',
    'check_call',
    'check_output',
    'Popen',
    'create_subprocess_shell',
    ...'execl execle execlp execlpe execv execve execvp execvpe spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe posix_spawn posix_spawnp'.split(
      ' ',
    ),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      const path = called?.path;
      if (path === undefined || !(SHELL.test(path) || RUN.test(path) || EXEC.test(path))) return;
      if (!path.includes('.') && !/from subprocess import/.test(context.text)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const command = positional[0] ?? keywords.get('args');
      if (!command || isTestFile(context.file.source.path)) return;
      const given = EXEC.test(path) ? positional.flatMap(listed) : listed(command);
      const script = scriptOf(given, context);
      if (script && !isConstant(script, scopeFlow(context), 8)) {
        const taint = taintHere(script, context);
        context.report({
          at: node,
          severity: taint?.kind === 'text' ? 'critical' : 'high',
          message: `A shell reads ${context.slice(script)}${taint ? `, and ${taint.source} is part of it` : ''}: give the program and its arguments as a list, without sh -c.`,
        });
      }
      if (script || EXEC.test(path)) return;
      const shell = keywords.get('shell');
      const byShell = SHELL.test(path) || (shell !== undefined && context.slice(shell) === 'True');
      if (byShell) {
        if (isConstant(command, scopeFlow(context), 8) || isGivenConstants(command, context)) return;
        const taint = taintHere(command, context);
        context.report({
          at: node,
          severity: taint?.kind === 'text' ? 'critical' : 'high',
          message: `A shell reads this command${taint ? `, and ${taint.source} is part of it` : ''}: give the program and its arguments as a list, without shell=True.`,
        });
        return;
      }
      const program = programOf(command, context);
      const taint = taintHere(program, context);
      if (taint?.kind !== 'text') return;
      context.report({
        at: node,
        severity: 'critical',
        message: `Which program runs is chosen by ${taint.source}: take it from a list of known programs.`,
      });
    },
  },
});

/** A parameter of a private function of the file, which its calls in the file only give constants. */
function isGivenConstants(command: PyNode, context: PythonContext): boolean {
  const { method, klass, file, text } = context;
  if (command.type !== 'identifier' || !method?.name.startsWith('_') || klass) return false;
  const [only, more] = scopeFlow(context).reaching(context.slice(command), command.start);
  const at = method.params.indexOf(context.slice(command));
  if (only?.how !== 'parameter' || more || at === -1) return false;
  const calls = nodesOf(file.root, CALLS).filter((call) => calledBy(call, context)?.path === method.name);
  const names = text.match(new RegExp(`\\b${method.name}\\b`, 'g'))?.length ?? 0;
  return (
    calls.length > 0 &&
    names === calls.length + 1 &&
    calls.every((call) => {
      const { positional, keywords } = argumentsOfCall(call, context);
      const given = positional[at] ?? keywords.get(context.slice(command));
      return given !== undefined && typeof literalOf(given, text) === 'string';
    })
  );
}

function listed(node: PyNode): readonly PyNode[] {
  return /^(list|tuple)$/.test(node.type) ? parts(node) : [node];
}

/** What `sh -c` is given to read. */
function scriptOf(given: readonly PyNode[], context: PythonContext): PyNode | undefined {
  const texts = given.map((each) => literalOf(each, context.text));
  const at = texts.findIndex(
    (text, i) => text === '-c' && /^(\/bin\/|\/usr\/bin\/)?(ba|z|da)?sh$/.test(String(texts[i - 1])),
  );
  return at === -1 ? undefined : given[at + 1];
}

/** The first element of the list, or the whole where it is a text. */
function programOf(command: PyNode, context: PythonContext): PyNode | undefined {
  const [origin] = originsOf(command, scopeFlow(context));
  if (!origin) return undefined;
  return /^(list|tuple)$/.test(origin.type) ? parts(origin)[0] : origin;
}
