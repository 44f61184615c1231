// Written by `npm run gen` from the names of the files beside it.
import type { AuditRule } from '../rule.ts';
import attachmentPublic from './attachment-public.ts';
import attributeDeprecated from './attribute-deprecated.ts';
import attributeFromInput from './attribute-from-input.ts';
import attributeStringRedundant from './attribute-string-redundant.ts';
import browseInLoop from './browse-in-loop.ts';
import categoryAllowed from './category-allowed.ts';
import categoryAllowedApp from './category-allowed-app.ts';
import computeNotAssigned from './compute-not-assigned.ts';
import createInLoop from './create-in-loop.ts';
import csvDuplicateRecordId from './csv-duplicate-record-id.ts';
import csvSyntaxError from './csv-syntax-error.ts';
import developmentStatusAllowed from './development-status-allowed.ts';
import environmentInLoop from './environment-in-loop.ts';
import evalUsed from './eval-used.ts';
import fileNotUsed from './file-not-used.ts';
import filterAfterSearch from './filter-after-search.ts';
import flushInLoop from './flush-in-loop.ts';
import hardcodedSecret from './hardcoded-secret.ts';
import hiddenQueryInLoop from './hidden-query-in-loop.ts';
import htmlConcatenated from './html-concatenated.ts';
import htmlFieldUnsanitized from './html-field-unsanitized.ts';
import htmlSanitizeOfText from './html-sanitize-of-text.ts';
import inheritableMethodLambda from './inheritable-method-lambda.ts';
import inheritableMethodString from './inheritable-method-string.ts';
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
import manifestSyntaxError from './manifest-syntax-error.ts';
import manifestVersionFormat from './manifest-version-format.ts';
import markupOfVariable from './markup-of-variable.ts';
import methodCompute from './method-compute.ts';
import methodInverse from './method-inverse.ts';
import methodSearch from './method-search.ts';
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
import preferReadmeRst from './prefer-readme-rst.ts';
import printUsed from './print-used.ts';
import publicMethodRunsSql from './public-method-runs-sql.ts';
import publicRouteSensitiveModel from './public-route-sensitive-model.ts';
import queryInCompute from './query-in-compute.ts';
import queryInEveryTurn from './query-in-every-turn.ts';
import queryInLoop from './query-in-loop.ts';
import readAllFields from './read-all-fields.ts';
import refInLoop from './ref-in-loop.ts';
import renamedFieldParameter from './renamed-field-parameter.ts';
import resourceNotExist from './resource-not-exist.ts';
import routeCsrfOff from './route-csrf-off.ts';
import rpcParameterName from './rpc-parameter-name.ts';
import safeEvalOfInput from './safe-eval-of-input.ts';
import searchCountKeyword from './search-count-keyword.ts';
import searchForFirst from './search-for-first.ts';
import searchForLength from './search-for-length.ts';
import searchForTruth from './search-for-truth.ts';
import secretInEnviron from './secret-in-environ.ts';
import secretLogged from './secret-logged.ts';
import sensitiveFieldWithoutGroups from './sensitive-field-without-groups.ts';
import shellCommand from './shell-command.ts';
import sqlInjection from './sql-injection.ts';
import sqlObjectOfVariable from './sql-object-of-variable.ts';
import storedSecretWithoutGroups from './stored-secret-without-groups.ts';
import sudoInPublicMethod from './sudo-in-public-method.ts';
import sudoInPublicRoute from './sudo-in-public-route.ts';
import sumInPython from './sum-in-python.ts';
import superuserEnvironment from './superuser-environment.ts';
import tRawUsed from './t-raw-used.ts';
import tlsVerifyOff from './tls-verify-off.ts';
import tokenCompared from './token-compared.ts';
import translationField from './translation-field.ts';
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
import unusedLogger from './unused-logger.ts';
import urlFromInput from './url-from-input.ts';
import useHeaderComments from './use-header-comments.ts';
import weakHash from './weak-hash.ts';
import weakRandom from './weak-random.ts';
import weblateComponentTooLong from './weblate-component-too-long.ts';
import websiteManifestKeyNotValidUri from './website-manifest-key-not-valid-uri.ts';
import whereCalcWithoutRules from './where-calc-without-rules.ts';
import writeInLoop from './write-in-loop.ts';
import xmlCreateUserWoResetPassword from './xml-create-user-wo-reset-password.ts';
import xmlDangerousQwebReplaceLowPriority from './xml-dangerous-qweb-replace-low-priority.ts';
import xmlDeprecatedDataNode from './xml-deprecated-data-node.ts';
import xmlDeprecatedOeChatter from './xml-deprecated-oe-chatter.ts';
import xmlDeprecatedOpenerpNode from './xml-deprecated-openerp-node.ts';
import xmlDeprecatedQwebDirective from './xml-deprecated-qweb-directive.ts';
import xmlDeprecatedQwebDirective15 from './xml-deprecated-qweb-directive-15.ts';
import xmlDeprecatedResGroupsCategoryId from './xml-deprecated-res-groups-category-id.ts';
import xmlDeprecatedTreeAttribute from './xml-deprecated-tree-attribute.ts';
import xmlDuplicateFields from './xml-duplicate-fields.ts';
import xmlDuplicateRecordId from './xml-duplicate-record-id.ts';
import xmlDuplicateTemplateId from './xml-duplicate-template-id.ts';
import xmlFieldBoolWithoutEval from './xml-field-bool-without-eval.ts';
import xmlFieldNumericWithoutEval from './xml-field-numeric-without-eval.ts';
import xmlHeaderMissing from './xml-header-missing.ts';
import xmlHeaderWrong from './xml-header-wrong.ts';
import xmlIdPositionFirst from './xml-id-position-first.ts';
import xmlNotValidCharLink from './xml-not-valid-char-link.ts';
import xmlOeStructureMissingId from './xml-oe-structure-missing-id.ts';
import xmlRecordMissingId from './xml-record-missing-id.ts';
import xmlRedundantModuleName from './xml-redundant-module-name.ts';
import xmlSyntaxError from './xml-syntax-error.ts';
import xmlTagPosition from './xml-tag-position.ts';
import xmlTemplatePrettierIncompatible from './xml-template-prettier-incompatible.ts';
import xmlViewDangerousReplaceLowPriority from './xml-view-dangerous-replace-low-priority.ts';
import xmlXpathTranslatableItem from './xml-xpath-translatable-item.ts';

/** Every rule, by name. */
export const RULES: readonly AuditRule[] = [
  attachmentPublic,
  attributeDeprecated,
  attributeFromInput,
  attributeStringRedundant,
  browseInLoop,
  categoryAllowed,
  categoryAllowedApp,
  computeNotAssigned,
  createInLoop,
  csvDuplicateRecordId,
  csvSyntaxError,
  developmentStatusAllowed,
  environmentInLoop,
  evalUsed,
  fileNotUsed,
  filterAfterSearch,
  flushInLoop,
  hardcodedSecret,
  hiddenQueryInLoop,
  htmlConcatenated,
  htmlFieldUnsanitized,
  htmlSanitizeOfText,
  inheritableMethodLambda,
  inheritableMethodString,
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
  manifestSyntaxError,
  manifestVersionFormat,
  markupOfVariable,
  methodCompute,
  methodInverse,
  methodSearch,
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
  preferReadmeRst,
  printUsed,
  publicMethodRunsSql,
  publicRouteSensitiveModel,
  queryInCompute,
  queryInEveryTurn,
  queryInLoop,
  readAllFields,
  refInLoop,
  renamedFieldParameter,
  resourceNotExist,
  routeCsrfOff,
  rpcParameterName,
  safeEvalOfInput,
  searchCountKeyword,
  searchForFirst,
  searchForLength,
  searchForTruth,
  secretInEnviron,
  secretLogged,
  sensitiveFieldWithoutGroups,
  shellCommand,
  sqlInjection,
  sqlObjectOfVariable,
  storedSecretWithoutGroups,
  sudoInPublicMethod,
  sudoInPublicRoute,
  sumInPython,
  superuserEnvironment,
  tRawUsed,
  tlsVerifyOff,
  tokenCompared,
  translationField,
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
  unusedLogger,
  urlFromInput,
  useHeaderComments,
  weakHash,
  weakRandom,
  weblateComponentTooLong,
  websiteManifestKeyNotValidUri,
  whereCalcWithoutRules,
  writeInLoop,
  xmlCreateUserWoResetPassword,
  xmlDangerousQwebReplaceLowPriority,
  xmlDeprecatedDataNode,
  xmlDeprecatedOeChatter,
  xmlDeprecatedOpenerpNode,
  xmlDeprecatedQwebDirective,
  xmlDeprecatedQwebDirective15,
  xmlDeprecatedResGroupsCategoryId,
  xmlDeprecatedTreeAttribute,
  xmlDuplicateFields,
  xmlDuplicateRecordId,
  xmlDuplicateTemplateId,
  xmlFieldBoolWithoutEval,
  xmlFieldNumericWithoutEval,
  xmlHeaderMissing,
  xmlHeaderWrong,
  xmlIdPositionFirst,
  xmlNotValidCharLink,
  xmlOeStructureMissingId,
  xmlRecordMissingId,
  xmlRedundantModuleName,
  xmlSyntaxError,
  xmlTagPosition,
  xmlTemplatePrettierIncompatible,
  xmlViewDangerousReplaceLowPriority,
  xmlXpathTranslatableItem,
];
