/** First line of every audit page, by which one is known again. */
export const AUDIT_MARK = '<!doctype html><!-- odoo-claude audit report -->';
