import type { ModuleFacts, XmlidFacts } from './facts.ts';
import type { Closure, XmlidState } from './project.ts';

export interface XmlidOwner {
  readonly module: string;
  readonly fact: XmlidFacts;
}

export interface Known {
  readonly modules: ReadonlyMap<string, ModuleFacts>;
  /** Who declares an xmlid in another module's name. */
  readonly foreign: Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
  /** xmlids of data files that no manifest lists. */
  readonly loose: Pick<ReadonlySet<string>, 'has'>;
  /** Names of all models, with `_` for the dots. */
  readonly tables: Pick<ReadonlySet<string>, 'has'>;
}

/** xmlids that Odoo makes for what Python declares. Source: base/models/ir_model.py, `_reflect_*`. */
const MINTED = /^(model|field|selection|constraint)_/;
/**
 * Made by code as it runs: charts of accounts per company, catalogue entries of a theme, what an import or the web
 * client makes.
 */
const MADE_BY_CODE = /^(__\w+__|\d+_)/;

/** What an xmlid comes to, seen from a module whose closure this is. */
export function xmlidState(id: string, from: string, known: Known, closure: Closure): XmlidState {
  const dot = id.indexOf('.');
  const module = dot === -1 ? from : id.slice(0, dot);
  const name = dot === -1 ? id : id.slice(dot + 1);
  const owners = ownersOf(`${module}.${name}`, module, known);
  const owner = owners.find((each) => closure.modules.has(each.module));
  if (owner) return { is: 'found', ...owner };
  const facts = known.modules.get(module);
  if (!facts || facts.partial || facts.idsUnknown) return { is: 'unknown' };
  if (known.loose.has(`${module}.${name}`) || MADE_BY_CODE.test(id) || MADE_BY_CODE.test(name))
    return { is: 'unknown' };
  if (module === 'base' && /^module_(?!category_)/.test(name)) {
    const wanted = name.slice('module_'.length);
    return known.modules.has(wanted) ? { is: 'found', module: 'base', fact: undefined } : { is: 'unknown' };
  }
  if (MINTED.test(name) || (module === 'base' && name.startsWith('module_category_'))) {
    return mintedState(name, facts, known, closure);
  }
  if (delegated(`${module}.${name}`, module, known)) return { is: 'unknown' };
  // Laws change within a series: a later release may have taxes and reports that the symbol database has not.
  if (facts.dir === undefined && module.startsWith('l10n_')) return { is: 'unknown' };
  const [outside] = owners;
  // Somebody else declares it, and the module in whose name it is may make it too.
  if (outside && outside.module !== module && closure.modules.has(module)) return { is: 'unknown' };
  if (outside) return closure.complete ? { is: 'outside', module: outside.module } : { is: 'unknown' };
  // A module that is not there may declare it in this one's name, as far as anybody knows.
  return closure.complete || module === from ? { is: 'absent', module } : { is: 'unknown' };
}

function ownersOf(id: string, module: string, { modules, foreign }: Known): XmlidOwner[] {
  const found: XmlidOwner[] = [];
  for (const name of [module, ...(foreign.get(id) ?? [])]) {
    const xmlids = modules.get(name)?.xmlids;
    const fact = xmlids && Object.hasOwn(xmlids, id) ? xmlids[id] : undefined;
    if (fact) found.push({ module: name, fact });
  }
  return found;
}

function mintedState(name: string, facts: ModuleFacts, { tables }: Known, closure: Closure): XmlidState {
  if (!name.startsWith('model_') || facts.computedNames || facts.computedModels) return { is: 'unknown' };
  const table = name.slice('model_'.length);
  const made = facts.classes.some(({ model }) => model.replaceAll('.', '_') === table);
  if (made) {
    const is = closure.modules.has(facts.name) ? 'found' : 'outside';
    return is === 'found' ? { is, module: facts.name, fact: undefined } : { is, module: facts.name };
  }
  // An abstract parent's class makes the row too, in the module of the child.
  return tables.has(table) || !closure.complete ? { is: 'unknown' } : { is: 'absent', module: facts.name };
}

/** `user_root_res_partner`: the parent of a record by `_inherits` gets the record's xmlid and its model. */
function delegated(id: string, module: string, known: Known): boolean {
  for (let at = id.indexOf('_'); at !== -1; at = id.indexOf('_', at + 1)) {
    // Code makes one for each variant, place or step of a record, and numbers them.
    const numbered = /^_[a-z]*_?\d/.test(id.slice(at));
    if (numbered && ownersOf(id.slice(0, at), module, known).length > 0) return true;
    if (known.tables.has(id.slice(at + 1)) && ownersOf(id.slice(0, at), module, known).length > 0)
      return true;
  }
  return false;
}
