// Written by `npm run gen` from the names of the files beside it.
import type { AuditRule } from '../rule.ts';
import attributeFromInput from './attribute-from-input.ts';
import browseInLoop from './browse-in-loop.ts';
import categoryAllowed from './category-allowed.ts';
import categoryAllowedApp from './category-allowed-app.ts';
import computeNotAssigned from './compute-not-assigned.ts';
import createInLoop from './create-in-loop.ts';
import developmentStatusAllowed from './development-status-allowed.ts';
import environmentInLoop from './environment-in-loop.ts';
import evalUsed from './eval-used.ts';
import filterAfterSearch from './filter-after-search.ts';
import flushInLoop from './flush-in-loop.ts';
import hiddenQueryInLoop from './hidden-query-in-loop.ts';
import htmlConcatenated from './html-concatenated.ts';
import htmlFieldUnsanitized from './html-field-unsanitized.ts';
import htmlSanitizeOfText from './html-sanitize-of-text.ts';
import invalidEmail from './invalid-email.ts';
import jsEval from './js-eval.ts';
import jsMarkupOfVariable from './js-markup-of-variable.ts';
import jsUnsafeHtml from './js-unsafe-html.ts';
import jsonStringFromHttpRoute from './json-string-from-http-route.ts';
import licenseAllowed from './license-allowed.ts';
import manifestAuthorString from './manifest-author-string.ts';
import manifestBehindMigrations from './manifest-behind-migrations.ts';
import manifestDataDuplicated from './manifest-data-duplicated.ts';
import manifestDeprecatedKey from './manifest-deprecated-key.ts';
import manifestExternalAssets from './manifest-external-assets.ts';
import manifestMaintainersList from './manifest-maintainers-list.ts';
import manifestRequiredAuthor from './manifest-required-author.ts';
import manifestRequiredKey from './manifest-required-key.ts';
import manifestRequiredKeyApp from './manifest-required-key-app.ts';
import manifestSummaryMultiline from './manifest-summary-multiline.ts';
import manifestSuperfluousKey from './manifest-superfluous-key.ts';
import manifestVersionFormat from './manifest-version-format.ts';
import markupOfVariable from './markup-of-variable.ts';
import missingOdooFile from './missing-odoo-file.ts';
import missingOdooFileApp from './missing-odoo-file-app.ts';
import missingReadme from './missing-readme.ts';
import openRedirect from './open-redirect.ts';
import pathFromInput from './path-from-input.ts';
import poDuplicateMessageDefinition from './po-duplicate-message-definition.ts';
import poDuplicateModelDefinition from './po-duplicate-model-definition.ts';
import poPrettyFormat from './po-pretty-format.ts';
import poPythonParseFormat from './po-python-parse-format.ts';
import poPythonParsePrintf from './po-python-parse-printf.ts';
import poRequiresModule from './po-requires-module.ts';
import poSyntaxError from './po-syntax-error.ts';
import portalRouteWithoutCheck from './portal-route-without-check.ts';
import printUsed from './print-used.ts';
import publicMethodRunsSql from './public-method-runs-sql.ts';
import publicRouteSensitiveModel from './public-route-sensitive-model.ts';
import queryInCompute from './query-in-compute.ts';
import queryInEveryTurn from './query-in-every-turn.ts';
import queryInLoop from './query-in-loop.ts';
import readAllFields from './read-all-fields.ts';
import refInLoop from './ref-in-loop.ts';
import resourceNotExist from './resource-not-exist.ts';
import routeCsrfOff from './route-csrf-off.ts';
import rpcParameterName from './rpc-parameter-name.ts';
import safeEvalOfInput from './safe-eval-of-input.ts';
import searchCountKeyword from './search-count-keyword.ts';
import searchForFirst from './search-for-first.ts';
import searchForLength from './search-for-length.ts';
import searchForTruth from './search-for-truth.ts';
import shellCommand from './shell-command.ts';
import sqlInjection from './sql-injection.ts';
import sqlObjectOfVariable from './sql-object-of-variable.ts';
import sudoInPublicMethod from './sudo-in-public-method.ts';
import sudoInPublicRoute from './sudo-in-public-route.ts';
import sumInPython from './sum-in-python.ts';
import superuserEnvironment from './superuser-environment.ts';
import tRawUsed from './t-raw-used.ts';
import tlsVerifyOff from './tls-verify-off.ts';
import translationFormatInterpolation from './translation-format-interpolation.ts';
import translationFormatTruncated from './translation-format-truncated.ts';
import translationFstringInterpolation from './translation-fstring-interpolation.ts';
import translationInjection from './translation-injection.ts';
import translationNotLazy from './translation-not-lazy.ts';
import translationPositionalUsed from './translation-positional-used.ts';
import translationTooFewArgs from './translation-too-few-args.ts';
import translationTooManyArgs from './translation-too-many-args.ts';
import translationUnsupportedFormat from './translation-unsupported-format.ts';
import unlinkInLoop from './unlink-in-loop.ts';
import unsafeDeserialisation from './unsafe-deserialisation.ts';
import urlFromInput from './url-from-input.ts';
import weakHash from './weak-hash.ts';
import weakRandom from './weak-random.ts';
import websiteManifestKeyNotValidUri from './website-manifest-key-not-valid-uri.ts';
import whereCalcWithoutRules from './where-calc-without-rules.ts';
import writeInLoop from './write-in-loop.ts';
import xmlDeprecatedDataNode from './xml-deprecated-data-node.ts';
import xmlDeprecatedOpenerpNode from './xml-deprecated-openerp-node.ts';
import xmlDuplicateFields from './xml-duplicate-fields.ts';
import xmlDuplicateRecordId from './xml-duplicate-record-id.ts';
import xmlDuplicateTemplateId from './xml-duplicate-template-id.ts';
import xmlHeaderMissing from './xml-header-missing.ts';
import xmlHeaderWrong from './xml-header-wrong.ts';
import xmlRecordMissingId from './xml-record-missing-id.ts';
import xmlRedundantModuleName from './xml-redundant-module-name.ts';
import xmlSyntaxError from './xml-syntax-error.ts';

/** Every rule, by name. */
export const RULES: readonly AuditRule[] = [
  attributeFromInput,
  browseInLoop,
  categoryAllowed,
  categoryAllowedApp,
  computeNotAssigned,
  createInLoop,
  developmentStatusAllowed,
  environmentInLoop,
  evalUsed,
  filterAfterSearch,
  flushInLoop,
  hiddenQueryInLoop,
  htmlConcatenated,
  htmlFieldUnsanitized,
  htmlSanitizeOfText,
  invalidEmail,
  jsEval,
  jsMarkupOfVariable,
  jsUnsafeHtml,
  jsonStringFromHttpRoute,
  licenseAllowed,
  manifestAuthorString,
  manifestBehindMigrations,
  manifestDataDuplicated,
  manifestDeprecatedKey,
  manifestExternalAssets,
  manifestMaintainersList,
  manifestRequiredAuthor,
  manifestRequiredKey,
  manifestRequiredKeyApp,
  manifestSummaryMultiline,
  manifestSuperfluousKey,
  manifestVersionFormat,
  markupOfVariable,
  missingOdooFile,
  missingOdooFileApp,
  missingReadme,
  openRedirect,
  pathFromInput,
  poDuplicateMessageDefinition,
  poDuplicateModelDefinition,
  poPrettyFormat,
  poPythonParseFormat,
  poPythonParsePrintf,
  poRequiresModule,
  poSyntaxError,
  portalRouteWithoutCheck,
  printUsed,
  publicMethodRunsSql,
  publicRouteSensitiveModel,
  queryInCompute,
  queryInEveryTurn,
  queryInLoop,
  readAllFields,
  refInLoop,
  resourceNotExist,
  routeCsrfOff,
  rpcParameterName,
  safeEvalOfInput,
  searchCountKeyword,
  searchForFirst,
  searchForLength,
  searchForTruth,
  shellCommand,
  sqlInjection,
  sqlObjectOfVariable,
  sudoInPublicMethod,
  sudoInPublicRoute,
  sumInPython,
  superuserEnvironment,
  tRawUsed,
  tlsVerifyOff,
  translationFormatInterpolation,
  translationFormatTruncated,
  translationFstringInterpolation,
  translationInjection,
  translationNotLazy,
  translationPositionalUsed,
  translationTooFewArgs,
  translationTooManyArgs,
  translationUnsupportedFormat,
  unlinkInLoop,
  unsafeDeserialisation,
  urlFromInput,
  weakHash,
  weakRandom,
  websiteManifestKeyNotValidUri,
  whereCalcWithoutRules,
  writeInLoop,
  xmlDeprecatedDataNode,
  xmlDeprecatedOpenerpNode,
  xmlDuplicateFields,
  xmlDuplicateRecordId,
  xmlDuplicateTemplateId,
  xmlHeaderMissing,
  xmlHeaderWrong,
  xmlRecordMissingId,
  xmlRedundantModuleName,
  xmlSyntaxError,
];
