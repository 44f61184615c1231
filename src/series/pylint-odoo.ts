import type { Series } from './profile.ts';

interface Span {
  readonly from?: Series;
  readonly to?: Series;
  /** Separated by spaces. */
  readonly checks: string;
}

/**
 * Checks that an OCA module must pass, by the series that have them.
 * Source: OCA/oca-addons-repo-template, src/.pylintrc-mandatory.jinja of April 2026.
 */
const MANDATORY: readonly Span[] = [
  {
    checks: `anomalous-backslash-in-string assignment-from-none attribute-deprecated dangerous-default-value
      development-status-allowed duplicate-key eval-used license-allowed manifest-author-string
      manifest-deprecated-key manifest-required-author manifest-required-key manifest-version-format method-compute
      method-inverse method-required-super method-search pointless-statement pointless-string-statement print-used
      redundant-keyword-arg reimported return-in-init sql-injection too-few-format-args translation-field
      translation-required unreachable use-vim-comment`,
  },
  {
    to: '18.0',
    checks: `api-one-deprecated api-one-multi-together class-camelcase dangerous-view-replace-wo-priority
      duplicate-id-csv duplicate-xml-fields duplicate-xml-record-id eval-referenced incoherent-interpreter-exec-perm
      openerp-exception-warning redundant-modulename-xml relative-import rst-syntax-error
      wrong-tabs-instead-of-spaces xml-syntax-error`,
  },
  {
    from: '15.0',
    to: '18.0',
    checks: `character-not-valid-in-resource-link create-user-wo-reset-password dangerous-filter-wo-user
      dangerous-qweb-replace-wo-priority deprecated-data-xml-node deprecated-openerp-xml-node
      duplicate-po-message-definition file-not-used missing-newline-extrafiles old-api7-method-defined
      po-msgstr-variables po-syntax-error str-format-used unnecessary-utf8-coding-comment
      xml-attribute-translatable xml-deprecated-qweb-directive xml-deprecated-tree-attribute`,
  },
  {
    from: '15.0',
    checks: `attribute-string-redundant consider-merging-classes-inherited context-overridden except-pass
      invalid-commit manifest-maintainers-list missing-readme missing-return odoo-addons-relative-import
      renamed-field-parameter resource-not-exist test-folder-imported translation-contains-variable
      translation-positional-used website-manifest-key-not-valid-uri`,
  },
  { from: '16.0', checks: 'external-request-timeout' },
  {
    from: '19.0',
    checks: `bad-builtin-groupby category-allowed deprecated-name-get deprecated-odoo-model-method
      inheritable-method-lambda inheritable-method-string invalid-email manifest-behind-migrations
      manifest-data-duplicated missing-odoo-file no-raise-unlink no-search-all no-wizard-in-models
      prohibited-method-override prefer-env-translation translation-format-interpolation
      translation-format-truncated translation-fstring-interpolation translation-not-lazy translation-too-few-args
      translation-too-many-args translation-unsupported-format no-write-in-compute`,
  },
];

/** Checks whose findings are told and stop nothing. Source: the same, src/.pylintrc.jinja. */
const OPTIONAL: readonly Span[] = [
  { to: '18.0', checks: 'missing-manifest-dependency too-complex' },
  {
    checks: `consider-merging-classes-inherited deprecated-module invalid-commit missing-readme
      odoo-addons-relative-import redefined-builtin manifest-external-assets`,
  },
];

/** Names of checks, sorted. */
export function pylintChecks(series: Series): { mandatory: string[]; all: string[] } {
  const mandatory = checksOf(MANDATORY, series);
  return { mandatory, all: [...new Set([...mandatory, ...checksOf(OPTIONAL, series)])].sort() };
}

function checksOf(spans: readonly Span[], series: Series): string[] {
  return spans
    .filter(({ from = series, to = series }) => from <= series && series <= to)
    .flatMap(({ checks }) => checks.split(/\s+/))
    .sort();
}
