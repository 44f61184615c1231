/** What comes with Python, of the versions that Odoo runs on. Source: `sys.stdlib_module_names`. */
const STANDARD = new Set(
  `
  __builtin__ __future__ abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop
  base64 bdb binascii bisect builtins bz2 calendar cgi cgitb chunk cmath cmd code codecs codeop
  collections colorsys commands compileall concurrent configparser ConfigParser contextlib contextvars
  copy copyreg cPickle cProfile crypt cStringIO csv ctypes curses dataclasses datetime dbm decimal difflib
  dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch
  fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq
  hmac html http httplib idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword
  lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib
  msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
  ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint
  profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue Queue quopri random re readline
  reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd
  smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics
  string StringIO stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile
  telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace
  traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib urllib2 urlparse uu
  uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc xmlrpclib zipapp
  zipfile zipimport zlib zoneinfo
  `
    .trim()
    .split(/\s+/),
);

/** What Odoo asks for by itself in one series or another, and what that brings. Source: requirements.txt, setup.py. */
const ODOO = new Set(
  `odoo openerp asn1crypto attr attrs babel cbor2 certifi cffi chardet charset_normalizer Crypto cryptography cssselect
  dateutil decorator docutils ebaysdk feedparser freezegun geoip2 gevent greenlet html2text idna isodate jinja2 ldap lxml
  lxml_html_clean mako markupsafe maxminddb mock num2words odf ofxparse openpyxl OpenSSL packaging passlib PIL pkg_resources
  polib psutil psycopg2 pyasn1 pyasn1_modules pydot pyldap pyparsing pypdf PyPDF2 pytz qrcode reportlab requests
  requests_file requests_toolbelt rjsmin sass serial setuptools simplejson six stdnum suds typing_extensions urllib3 usb
  vatnumber vobject websocket werkzeug wheel xlrd xlsxwriter xlwt zeep zope`.split(/\s+/),
);

/** A package of this name is there wherever Odoo runs. */
export function comesWithOdoo(name: string): boolean {
  return STANDARD.has(name) || ODOO.has(name);
}

/** Names on the package index of packages that are imported by quite another one. */
const DISTRIBUTIONS: Readonly<Record<string, string>> = {
  bs4: 'beautifulsoup4',
  cv2: 'opencv',
  fitz: 'pymupdf',
  git: 'gitpython',
  MySQLdb: 'mysqlclient',
  skimage: 'scikit-image',
  sklearn: 'scikit-learn',
};

/** A package that is declared under this name is likely the one that is imported under that. */
export function isSamePackage(declared: string, imported: string): boolean {
  const [a, b] = [
    folded(declared.split(/[<>=!~[; ]/, 1)[0] ?? ''),
    folded(DISTRIBUTIONS[imported] ?? imported),
  ];
  return a.includes(b) || b.includes(a);
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]/g, '');
}
