import type { PyNode } from '../../source/python/node.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { scopeFlow } from '../python/orm.ts';
import { taintHere } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { routeAround } from '../python/routes.ts';
import type { Taint } from '../python/taint.ts';
import { defineRule, type PythonContext } from '../rule.ts';

const OPENERS =
  /^(open|io\.open|os\.(open|remove|unlink|rename|listdir|makedirs|rmdir)|shutil\.(copy\w*|move|rmtree)|http\.Stream\.from_path|Stream\.from_path|send_file|http\.send_file|werkzeug\.utils\.send_file)$/;
const CLEANERS = /^(basename|secure_filename|file_path|get_module_resource|get_resource_path|isfile_safe)$/;

export default defineRule({
  id: 'path-from-input',
  aliases: ['S202'],
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  summary: 'A file is opened under a name that the caller gives',
  why: 'A name such as ../../etc/odoo.conf leaves the folder that it was meant for: the caller then reads the configuration with its passwords, or writes over code. os.path.basename() or secure_filename() leaves only the last part, file_path() refuses what is not in an addon.',
  link: 'https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html',
  bad: [
    `
    from odoo import http


    class Main(http.Controller):
        @http.route("/file", auth="user")
        def file(self, name):
            with open("/srv/files/" + name, "rb") as stream:
                return stream.read()
    `,
    `
    import os
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def drop(self, name):
            path = os.path.join("/srv/files", name)
            os.remove(path)
    `,
    `
    import zipfile
    from odoo import http


    class Main(http.Controller):
        @http.route("/upload", auth="user", methods=["POST"])
        def upload(self, archive):
            zipfile.ZipFile(archive).extractall("/srv/files")
    `,
    `
    import os
    from odoo import http


    class Main(http.Controller):
        @http.route("/upload", auth="user", methods=["POST"])
        def upload(self, ufile):
            name = ufile.filename
            ufile.save(os.path.join("/srv/files", name))
    `,
    `
    import shutil
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def keep(self, name):
            shutil.copyfile("/srv/new", "/srv/files/" + name)
    `,
  ],
  good: `
    import os
    from odoo import http
    from odoo.tools.misc import file_path


    class Main(http.Controller):
        @http.route("/file", auth="user")
        def file(self, name):
            path = os.path.join("/srv/files", os.path.basename(name))
            with open(path, "rb") as stream:
                return stream.read()

        @http.route("/addon", auth="user")
        def addon(self, name):
            with open(file_path(name)) as stream:
                return stream.read()

        @http.route("/upload", auth="user", methods=["POST"])
        def upload(self, ufile, sheet):
            ufile.save(os.path.join("/srv/files", os.path.basename(ufile.filename)))
            sheet.save()

        @http.route("/fixed/<int:number>", auth="user")
        def fixed(self, number):
            with open("/srv/files/%d.pdf" % number) as stream:
                return stream.read()
  `,
  calls: [
    ...'open remove unlink rename listdir makedirs rmdir copy copy2 copyfile copytree copymode copystat move'.split(
      ' ',
    ),
    ...'rmtree send_file from_path extract extractall save'.split(' '),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called) return;
      const extracts = called.name === 'extractall' || called.name === 'extract';
      const saves = called.name === 'save' && called.object !== undefined && isUpload(called.object, context);
      if (!extracts && !saves && !OPENERS.test(called.path ?? '')) return;
      if (servesNobody(context)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const path = extracts ? called.object : (positional[0] ?? keywords.get('file') ?? keywords.get('path'));
      // What is written to is the second of these.
      const target = /\b(shutil\.(copy\w*|move)|os\.rename)$/.test(called.path ?? '')
        ? positional[1]
        : undefined;
      const taint =
        textOf(path, context) ?? textOf(target, context) ?? (extracts ? archived(path, context) : undefined);
      // A part of the address cannot leave the folder.
      if (taint?.kind !== 'text' || taint.segment) return;
      context.report({
        at: node,
        message: extracts
          ? `The names inside an archive from ${taint.source} say where its files go, also outside the folder: check each name before extract().`
          : `The path comes from ${taint.source} and may leave the folder with "..": take os.path.basename() of the name, or file_path().`,
      });
    },
  },
});

function textOf(path: PyNode | undefined, context: PythonContext): Taint | undefined {
  const taint = taintHere(path, context, { cleaners: CLEANERS });
  return taint?.kind === 'text' ? taint : undefined;
}

/** A file of a form: `ufile.save(path)` of a route. */
function isUpload(object: PyNode, context: PythonContext): boolean {
  return routeAround(context) !== undefined && taintHere(object, context)?.kind === 'text';
}

/** What an archive is opened from, where the value is one. */
function archived(value: PyNode | undefined, context: PythonContext): Taint | undefined {
  if (value?.type === 'identifier') {
    const bound = scopeFlow(context).reaching(context.slice(value), value.start);
    const opened = bound.find(({ how, value: from }) => how !== 'augmented' && from?.type === 'call');
    return opened?.value && archived(opened.value, context);
  }
  const called = value && calledBy(value, context);
  if (!called || !/ZipFile$|^tarfile\.open$|TarFile$/.test(called.path ?? '')) return undefined;
  const { positional, keywords } = argumentsOfCall(value, context);
  return taintHere(positional[0] ?? keywords.get('fileobj'), context);
}
