/**
 * Key of `account_type` by the record that `user_type_id` held before 16.0. Source: the names of the records in 15.0
 * account/data/data_account_type.xml are those of the selection in 16.0 account/models/account_account.py.
 */
export const ACCOUNT_TYPES: Readonly<Record<string, string>> = {
  'account.data_account_type_receivable': 'asset_receivable',
  'account.data_account_type_payable': 'liability_payable',
  'account.data_account_type_liquidity': 'asset_cash',
  'account.data_account_type_credit_card': 'liability_credit_card',
  'account.data_account_type_current_assets': 'asset_current',
  'account.data_account_type_non_current_assets': 'asset_non_current',
  'account.data_account_type_prepayments': 'asset_prepayments',
  'account.data_account_type_fixed_assets': 'asset_fixed',
  'account.data_account_type_current_liabilities': 'liability_current',
  'account.data_account_type_non_current_liabilities': 'liability_non_current',
  'account.data_account_type_equity': 'equity',
  'account.data_unaffected_earnings': 'equity_unaffected',
  'account.data_account_type_revenue': 'income',
  'account.data_account_type_other_income': 'income_other',
  'account.data_account_type_expenses': 'expense',
  'account.data_account_type_depreciation': 'expense_depreciation',
  'account.data_account_type_direct_costs': 'expense_direct_cost',
  'account.data_account_off_sheet': 'off_balance',
};

/** Keys of `account_type` by the old `internal_type`; all that are none of these were `other`. */
const INTERNAL: Readonly<Record<string, readonly string[]>> = {
  receivable: ['asset_receivable'],
  payable: ['liability_payable'],
  liquidity: ['asset_cash', 'liability_credit_card'],
};

const OLD = /(?:user_type_id\.type|account_internal_type|internal_type)$/;

/** The path of a field with the kind of an account under its new name; undefined when it ends in none. */
export function accountPathNow(path: string): string | undefined {
  if (/(^|\.)user_type_id\.internal_group$/.test(path)) return path.replace('user_type_id.', '');
  const old = OLD.exec(path)?.[0];
  if (old === undefined || !/(^|\.)$/.test(path.slice(0, -old.length))) return undefined;
  return `${path.slice(0, -old.length)}account_type`;
}

/** How a comparison is written now. */
export interface Compared {
  readonly operator: string;
  readonly values: readonly string[];
  /** One value, not in a list. */
  readonly alone: boolean;
}

/** What a comparison of the old kinds compares with now; undefined for values that are no kinds. */
export function comparedNow(
  operator: string,
  values: readonly string[],
  alone: boolean,
): Compared | undefined {
  if (values.length === 0) return undefined;
  const kinds = values.flatMap((value) => (Object.hasOwn(INTERNAL, value) ? (INTERNAL[value] ?? []) : []));
  const known = values.every((value) => Object.hasOwn(INTERNAL, value));
  if (known && kinds.length === values.length) return { operator, values: kinds, alone };
  const listed = listOperator(operator);
  if (known) return listed === undefined ? undefined : { operator: listed, values: kinds, alone: false };
  // `other` is what is none of those that are named.
  if (!values.every((value) => value === 'other' || Object.hasOwn(INTERNAL, value))) return undefined;
  const rest = Object.keys(INTERNAL).filter((kind) => !values.includes(kind));
  const opposite = listed === 'in' ? 'not in' : listed === 'not in' ? 'in' : undefined;
  if (opposite === undefined || rest.length === 0) return undefined;
  return { operator: opposite, values: rest.flatMap((kind) => INTERNAL[kind] ?? []), alone: false };
}

function listOperator(operator: string): string | undefined {
  if (/^(=|==|in)$/.test(operator)) return 'in';
  return /^(!=|<>|not in)$/.test(operator) ? 'not in' : undefined;
}

const LEAF =
  /\(\s*(['"])([\w.]+)\1\s*,\s*(['"])(=|!=|in|not in)\3\s*,\s*(?:(['"])(\w+)\5|([[(])((?:\s*(['"])\w+\9\s*,?)+)[\])])\s*,?\s*\)/g;

/** The text of a domain with its leaves about kinds of accounts as they are now. */
export function accountDomainNow(text: string): string {
  return text.replaceAll(LEAF, (whole, q1, path, q2, operator, q3, single, open, list) => {
    const now = accountPathNow(String(path));
    if (now === undefined) return whole;
    const quote = String(q3 ?? q2);
    const values = single === undefined ? [...String(list).matchAll(/\w+/g)].map(String) : [String(single)];
    if (String(path).endsWith('internal_group')) return whole.replace(String(path), now);
    const compared = comparedNow(String(operator), values, single !== undefined);
    if (!compared) return whole;
    const [from, to] = open === '(' ? ['(', ')'] : ['[', ']'];
    const texts = compared.values.map((value) => `${quote}${value}${quote}`);
    const comma = open === '(' && texts.length === 1 ? ',' : '';
    const value = compared.alone ? texts.join() : `${from}${texts.join(', ')}${comma}${to}`;
    return `(${q1}${now}${q1}, ${q2}${compared.operator}${q2}, ${value})`;
  });
}
