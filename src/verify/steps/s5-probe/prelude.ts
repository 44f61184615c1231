import type { SeriesProfile } from '../../../series/profile.ts';

/** Stands for a line break in what the probe tells of an error. */
export const LINE = ' ¦ ';

/**
 * Functions of the probe. Odoo runs a server action in a sandbox that refuses imports, names with two
 * underscores and assignments to attributes; the one of 14.0 also `with`, closures and f-strings, the one of
 * 19.0 code that goes on after an `except`, and an early 16.0 on Python 3.11 `is None`. So none of these is used.
 */
export function prelude(profile: SeriesProfile): string {
  const { x2manyCommand, getViews, accessCheck, recordGroupsField } = profile;
  const flush = getViews === 'get_views' ? 'env.flush_all()' : "env['base'].flush()";
  // Not invalidate_all(): that one writes the refused values once more. And not clear() where reset() is there: the
  // environments would go on with the companies that they know, also with one that has been rolled back.
  const clear = x2manyCommand === 'Command' ? 'env.transaction.reset()' : 'env.clear()';
  // The companies of a user are remembered between calls as well.
  const forget =
    profile.clearCache === 'clear_cache' ? 'env.registry.clear_cache()' : "env['base'].clear_caches()";
  const allowed =
    accessCheck === 'has_access'
      ? 'records.has_access(operation)'
      : 'records.check_access_rights(operation, raise_exception=False)';
  return `
results = []
made = {}
people = {}
ANSWERS = ('UserError(', 'ValidationError(', 'AccessError(', 'RedirectWarning(', 'MissingError(', 'AccessDenied(')

def flush():
    ${flush}

def report(key, verdict, detail):
    text = str(detail)[:2000].replace('\\t', ' ').replace('\\n', '${LINE}')
    results.append('%s\\t%s\\t%s' % (key, verdict, text))

def told(error):
    text = repr(error)
    # The reason stands in the text of these alone.
    if text.startswith('QWeb'):
        text = text.split('(')[0] + ': ' + str(error)
    return text

def guarded(function, args):
    try:
        value = function(*args)
        flush()
        return (value, None)
    except Exception as error:
        return (None, told(error))

def attempt(keep, function, *args):
    flush()
    env.cr.execute('SAVEPOINT odoo_claude')
    value, problem = guarded(function, args)
    if not keep or problem:
        env.cr.execute('ROLLBACK TO SAVEPOINT odoo_claude')
        ${clear}
        ${forget}
    env.cr.execute('RELEASE SAVEPOINT odoo_claude')
    return (value, problem)

def create(model, values):
    return env[model].sudo().create(values())

def same(found, wanted):
    if wanted == None:
        return not found
    if isinstance(wanted, bool):
        return bool(found) == wanted
    if isinstance(wanted, (int, float)):
        return isinstance(found, (int, float)) and abs(found - wanted) < 0.0001
    return str(found) == str(wanted)

def judge(key, outcome, wanted):
    found, problem = outcome
    if problem:
        report(key, 'fail', problem)
    elif same(found, wanted):
        report(key, 'pass', found)
    else:
        report(key, 'fail', 'it is %s' % repr(found))

def refused(key, outcome, words):
    found, problem = outcome
    expected = False
    for word in words:
        if problem and word.lower() in problem.lower():
            expected = True
    if not problem:
        report(key, 'fail', 'it was accepted')
    elif expected:
        report(key, 'pass', problem)
    else:
        report(key, 'fail', 'it was refused for another reason: %s' % problem)

def person(login, groups, company):
    return env['res.users'].with_context(no_reset_password=True).create({
        'name': login,
        'login': login,
        '${recordGroupsField}': [(6, 0, groups)],
        'company_id': company.id,
        'company_ids': [(6, 0, [company.id])],
    })

def rights(model, user):
    records = env[model].with_user(user)
    letters = ''
    for operation in ('read', 'write', 'create', 'unlink'):
        if ${allowed}:
            letters += operation[0]
        else:
            letters += '-'
    return letters

def sample(model):
    if model in made:
        return made[model]
    return env[model].search([], limit=1)

def member(login, groups):
    if login not in people:
        people[login], problem = attempt(True, person, login, groups, env.company)
        if problem:
            people[login] = None
    return people[login]

def differs(record, name, wanted):
    found = record[name]
    if record._fields[name].type == 'many2one':
        found = found.id
    if same(found, wanted):
        return ''
    return '%s is %s. ' % (name, repr(found))

def answered(key, outcome, others=()):
    found, problem = outcome
    known = not problem
    for name in ANSWERS + others:
        if problem and problem.startswith(name):
            known = True
    if known:
        report(key, 'pass', problem or found)
    else:
        report(key, 'fail', problem)

def visible(record, user):
    return env[record._name].with_user(user).with_context(
        allowed_company_ids=user.company_ids.ids
    ).search_count([('id', '=', record.id)])
`.trimStart();
}
