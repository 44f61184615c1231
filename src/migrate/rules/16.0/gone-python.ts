import { GONE_PYTHON_NOOPS } from '../../cases/gone.ts';
import gone from '../../gone/python.json' with { type: 'json' };
import { gonePython } from '../../gone/python.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-python',
  to: '16.0',
  breaks: 'error',
  summary: 'Names of the framework that are imported and gone',
  why: 'A file that imports a name that is not there cannot be loaded, and the module not installed.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/http.py',
  cases: [
    { before: 'from odoo.http import Root, request\n', todos: 1 },
    { before: 'from odoo.tools import debugger\nfrom odoo.tools.debugger import post_mortem\n', todos: 2 },
  ],
  noops: [...GONE_PYTHON_NOOPS, 'from odoo.http import Response, route\n'],
  ...gonePython(
    gone['16.0'],
    {
      Root: 'The WSGI application is odoo.http.root, of the class Application.',
      HttpRequest: 'There is one class of requests, Request; its dispatcher says of which type it is.',
      JsonRequest: 'There is one class of requests, Request; its dispatcher says of which type it is.',
      WebRequest: 'There is one class of requests, Request.',
      OpenERPSession: 'The class of sessions is Session.',
      AuthenticationError: 'Raise odoo.exceptions.AccessDenied.',
      tempdir: 'Use tempfile.TemporaryDirectory().',
      traverse_containers: 'Walk the containers yourself.',
      QWebException: 'It is in odoo.addons.base.models.ir_qweb.',
    },
    '16.0',
  ),
});
