/** Models whose rows no visitor should get. */
export const SENSITIVE_MODELS: ReadonlySet<string> = new Set([
  'res.users',
  'res.users.apikeys',
  'res.partner.bank',
  'hr.employee',
  'hr.contract',
  'hr.version',
  'hr.payslip',
  'account.move',
  'account.move.line',
  'account.payment',
  'account.bank.statement.line',
  'payment.token',
  'payment.provider',
  'payment.acquirer',
  'ir.config_parameter',
  'ir.model.access',
]);

/** Besides those, models of which no visitor should get the whole list. */
export const LISTED_MODELS: ReadonlySet<string> = new Set([
  'res.partner',
  'crm.lead',
  'sale.order',
  'purchase.order',
  'hr.applicant',
  'mail.message',
  'ir.attachment',
  'helpdesk.ticket',
  'project.task',
  'event.registration',
]);

/** Words of a name by which it is a secret. */
const SECRET =
  /(^|_)(passwd|password|pwd|passphrase|secret|secret_?key|api_?key|apikey|private_?key|access_?key|access_?token|auth_?token|api_?token|bearer|client_?secret|token|credentials?|otp|totp|cvv|webhook_secret)($|_)/i;
/** Names of what is told to everybody, or is about a secret. */
const PUBLIC =
  /(^|_)(public|site|publishable|url|uri|name|label|hint|type|id|ids|count|expir\w*|date|field|message|error|has|is|use|user|model|reset|policy|length|min|max|required|enabled|active|visible|show|display|hash|hashed|masked|encrypted|state|status|regex|pattern|format|placeholder|help|title|template|method|prefix|header|headers|path|file|filename|endpoint|param|key_name|website|cursor|sync|share|portal|signup|unsubscribe|csrf|page|next|provider|strength|csrf_token|tokens?_(count|type)|map|mapping|info|crypt)($|_)/i;

/** Most names hold none of these. */
const HINT = /pass|pwd|secret|key|token|cred|bearer|otp|cvv/i;

/** The name says that the value is a secret of somebody, and nothing about one. */
export function isSecretName(name: string): boolean {
  if (!HINT.test(name)) return false;
  return SECRET.test(snake(name)) && !PUBLIC.test(snake(name));
}

function snake(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/[-.]/g, '_')
    .toLowerCase();
}
