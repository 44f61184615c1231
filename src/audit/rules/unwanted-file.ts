import { defineRule } from '../rule.ts';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\.(pem|key|p12|pfx|jks|keystore|ppk)$|(^|\/)id_(rsa|dsa|ed25519)$/i, 'a key'],
  [
    /(dump|backup|prod(uction)?)[^/]*\.sql(\.gz)?$|\.(dump|bak|backup)(\.gz)?$|\.sqlite3?$/i,
    'a copy of a database',
  ],
  [/\.(zip|tar|tgz|tar\.gz|rar|7z|gz)$/i, 'an archive'],
  [/\.(exe|dll|so|dylib|msi|deb|rpm|jar|class|bin)$/i, 'a program'],
  [/(^|\/)(\.env|odoo\.conf|\.odoorc|credentials\.json|\.htpasswd)$/i, 'a configuration'],
  [/\.(mp4|mov|avi|mkv|iso)$/i, 'a video or a disk image'],
];

export default defineRule({
  id: 'unwanted-file',
  aliases: ['ODOO002', 'module-unwanted-file'],
  severity: 'medium',
  category: 'security',
  summary: 'A key, a dump, an archive or a program lies in the module',
  why: 'What lies in a module goes to every server that has it, and into the history of the repository. Keys and dumps are then known, archives and programs run or hide what nobody has looked at, and videos make each checkout slow. Files below static can be fetched by everybody.',
  link: 'https://cwe.mitre.org/data/definitions/538.html',
  bad: {
    'models/example.py': 'x = 1\n',
    'data/dump.sql': 'SELECT 1;',
    'certs/server.key': 'x',
  },
  good: {
    'models/example.py': 'x = 1\n',
    'static/src/lib/library.js': 'x',
    'static/lib/fonts/font.woff2': 'x',
    'tests/data/certificate.pem': 'x',
    'tests/files/sample.zip': 'x',
    'migrations/16.0.1.0.0/pre.sql': 'SELECT 1;',
    'data/functions.sql': 'SELECT 1;',
    'data/neutralize.sql': 'SELECT 1;',
    'models/functions.py': 'PATH = "data/functions.sql"\n',
  },
  check(context) {
    const { module } = context;
    for (const file of module.files) {
      const kind = KINDS.find(([pattern]) => pattern.test(file))?.[1];
      if (kind === undefined || /(^|\/)(tests?|demo|migrations|upgrades|examples?)\//.test(file)) continue;
      const name = file.slice(file.lastIndexOf('/') + 1);
      // Code that opens the file needs it; a key is no better for that.
      if (kind !== 'a key' && (mentions(module.python, name) || /^static\/(src\/)?lib\//.test(file)))
        continue;
      if (kind === 'a key' && /public|cert|ca[._-]|chain|root|test|demo|sample|example/i.test(name)) continue;
      context.report({
        path: file,
        severity:
          kind === 'a key' || kind === 'a copy of a database' || kind === 'a configuration' ? 'high' : 'low',
        message: `${name} is ${kind} and goes to every server that has the module: take it out of the module and of the history.`,
      });
    }
  },
});

function mentions(files: readonly { readonly source: { readonly text: string } }[], name: string): boolean {
  return files.some(({ source }) => source.text.includes(name));
}
