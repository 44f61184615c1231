// src/audit/format/mark.ts
/** First line of every audit page, by which one is known again. */
const AUDIT_MARK = "<!doctype html><!-- odoo-claude audit report -->";

export { AUDIT_MARK as t };