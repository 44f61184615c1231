// Written by `npm run gen` from the names of the files beside it.
import type { AuditRule } from '../rule.ts';
import accessDeclaredTwice from './access-declared-twice.ts';
import accessFileNotListed from './access-file-not-listed.ts';
import accessForEverybody from './access-for-everybody.ts';
import accessForModels from './access-for-models.ts';
import accessForOutsiders from './access-for-outsiders.ts';
import accessFullForEmployees from './access-full-for-employees.ts';
import accessOverrideInPython from './access-override-in-python.ts';
import accessShape from './access-shape.ts';
import accessWithNoupdate from './access-with-noupdate.ts';
import accessWithoutRead from './access-without-read.ts';
import actionExpressionSyntax from './action-expression-syntax.ts';
import actionTagGone from './action-tag-gone.ts';
import actionTargetInline from './action-target-inline.ts';
import actionViewModeTree from './action-view-mode-tree.ts';
import anomalousBackslashInString from './anomalous-backslash-in-string.ts';
import assetInNoBundle from './asset-in-no-bundle.ts';
import assetPathMatchesNothing from './asset-path-matches-nothing.ts';
import assetsInTemplate from './assets-in-template.ts';
import attachmentPublic from './attachment-public.ts';
import attributeDeprecated from './attribute-deprecated.ts';
import attributeFromInput from './attribute-from-input.ts';
import attributeStringRedundant from './attribute-string-redundant.ts';
import autoJoin from './auto-join.ts';
import badBuiltinGroupby from './bad-builtin-groupby.ts';
import binaryInDatabase from './binary-in-database.ts';
import broadExceptAroundWrite from './broad-except-around-write.ts';
import browseInLoop from './browse-in-loop.ts';
import buttonMethodUnknown from './button-method-unknown.ts';
import buttonOnlyHidden from './button-only-hidden.ts';
import categoryAllowed from './category-allowed.ts';
import categoryAllowedApp from './category-allowed-app.ts';
import checkCompanyMissing from './check-company-missing.ts';
import commentedOutCode from './commented-out-code.ts';
import companyDependentAttribute from './company-dependent-attribute.ts';
import companyRuleMissing from './company-rule-missing.ts';
import computeNotAssigned from './compute-not-assigned.ts';
import computeWithoutDepends from './compute-without-depends.ts';
import conflictMarkers from './conflict-markers.ts';
import considerMergingClassesInherited from './consider-merging-classes-inherited.ts';
import constrainsNotWriteable from './constrains-not-writeable.ts';
import contextFilterUnknown from './context-filter-unknown.ts';
import contextForceCompany from './context-force-company.ts';
import contextKeyCompany from './context-key-company.ts';
import contextOverridden from './context-overridden.ts';
import createInLoop from './create-in-loop.ts';
import createNotBatch from './create-not-batch.ts';
import cronFieldGone from './cron-field-gone.ts';
import cronRunsOnce from './cron-runs-once.ts';
import cronUnbounded from './cron-unbounded.ts';
import cronWithTracking from './cron-with-tracking.ts';
import csvDuplicateRecordId from './csv-duplicate-record-id.ts';
import csvSyntaxError from './csv-syntax-error.ts';
import cursorNotClosed from './cursor-not-closed.ts';
import dangerousDefaultValue from './dangerous-default-value.ts';
import dataEvalSyntax from './data-eval-syntax.ts';
import dataSchema from './data-schema.ts';
import debuggerLeft from './debugger-left.ts';
import deepDepends from './deep-depends.ts';
import deepRecordRule from './deep-record-rule.ts';
import defaultAtImport from './default-at-import.ts';
import dependsIncomplete from './depends-incomplete.ts';
import dependsOnWriteDate from './depends-on-write-date.ts';
import deprecatedInselectOperator from './deprecated-inselect-operator.ts';
import deprecatedNameGet from './deprecated-name-get.ts';
import deprecatedOdooMethodCall from './deprecated-odoo-method-call.ts';
import deprecatedOdooModelMethod from './deprecated-odoo-model-method.ts';
import deprecatedOsvExpression from './deprecated-osv-expression.ts';
import deprecatedSelfCr from './deprecated-self-cr.ts';
import deprecatedSqlConstraints from './deprecated-sql-constraints.ts';
import developmentStatusAllowed from './development-status-allowed.ts';
import developmentStatusOfDependency from './development-status-of-dependency.ts';
import domainFromInput from './domain-from-input.ts';
import domainOperatorValue from './domain-operator-value.ts';
import duplicateKey from './duplicate-key.ts';
import duplicatedMethod from './duplicated-method.ts';
import environmentInLoop from './environment-in-loop.ts';
import evalUsed from './eval-used.ts';
import exceptPass from './except-pass.ts';
import externalDependencyMissing from './external-dependency-missing.ts';
import externalRequestInCompute from './external-request-in-compute.ts';
import externalRequestTimeout from './external-request-timeout.ts';
import externalScriptInView from './external-script-in-view.ts';
import fieldLostWithoutScript from './field-lost-without-script.ts';
import fieldMethodMissing from './field-method-missing.ts';
import fieldParameterUnknown from './field-parameter-unknown.ts';
import fieldPositionalArgument from './field-positional-argument.ts';
import fieldRedeclared from './field-redeclared.ts';
import fieldTypeChangedWithoutScript from './field-type-changed-without-script.ts';
import fileNotUsed from './file-not-used.ts';
import filterAfterSearch from './filter-after-search.ts';
import floatEquality from './float-equality.ts';
import flushInLoop from './flush-in-loop.ts';
import foreignNoupdateRecord from './foreign-noupdate-record.ts';
import foreignRecordFrozen from './foreign-record-frozen.ts';
import functionUnknownMethod from './function-unknown-method.ts';
import groupImpliesAdmin from './group-implies-admin.ts';
import groupRuleWithoutManager from './group-rule-without-manager.ts';
import hardCodedId from './hard-coded-id.ts';
import hardcodedSecret from './hardcoded-secret.ts';
import hiddenQueryInLoop from './hidden-query-in-loop.ts';
import htmlConcatenated from './html-concatenated.ts';
import htmlFieldUnsanitized from './html-field-unsanitized.ts';
import htmlSanitizeOfText from './html-sanitize-of-text.ts';
import idsLookupInLoop from './ids-lookup-in-loop.ts';
import imageFullSizeInList from './image-full-size-in-list.ts';
import inconsistentComputeStore from './inconsistent-compute-store.ts';
import inconsistentComputeSudo from './inconsistent-compute-sudo.ts';
import indexWithoutColumn from './index-without-column.ts';
import inheritableMethodLambda from './inheritable-method-lambda.ts';
import inheritableMethodString from './inheritable-method-string.ts';
import inheritsFieldLoose from './inherits-field-loose.ts';
import invalidCommit from './invalid-commit.ts';
import invalidEmail from './invalid-email.ts';
import irRuleDomain from './ir-rule-domain.ts';
import jsCdnLoad from './js-cdn-load.ts';
import jsConsoleLog from './js-console-log.ts';
import jsDebugger from './js-debugger.ts';
import jsDuplicateKey from './js-duplicate-key.ts';
import jsEval from './js-eval.ts';
import jsHookOutsideSetup from './js-hook-outside-setup.ts';
import jsLegacyDefine from './js-legacy-define.ts';
import jsLegacyImport from './js-legacy-import.ts';
import jsMarkupOfVariable from './js-markup-of-variable.ts';
import jsMinifiedOutsideLib from './js-minified-outside-lib.ts';
import jsModuleMarkMissing from './js-module-mark-missing.ts';
import jsPatchArguments from './js-patch-arguments.ts';
import jsPropsMutated from './js-props-mutated.ts';
import jsPropsUndeclared from './js-props-undeclared.ts';
import jsRegistryLate from './js-registry-late.ts';
import jsRpcInLoop from './js-rpc-in-loop.ts';
import jsSearchReadUnbounded from './js-search-read-unbounded.ts';
import jsServiceGone from './js-service-gone.ts';
import jsSuperInPatch from './js-super-in-patch.ts';
import jsTranslateVariable from './js-translate-variable.ts';
import jsUnsafeHtml from './js-unsafe-html.ts';
import jsonStringFromHttpRoute from './json-string-from-http-route.ts';
import jwtUnverified from './jwt-unverified.ts';
import leftoverFile from './leftover-file.ts';
import legacyX2manyCommand from './legacy-x2many-command.ts';
import licenseAllowed from './license-allowed.ts';
import licenseOfDependency from './license-of-dependency.ts';
import listChangedWhileIterating from './list-changed-while-iterating.ts';
import listLimitTooHigh from './list-limit-too-high.ts';
import m2mRelationIsLabel from './m2m-relation-is-label.ts';
import mailTemplateLanguage from './mail-template-language.ts';
import mailTemplateUnknownField from './mail-template-unknown-field.ts';
import mailThreadOnLog from './mail-thread-on-log.ts';
import manifestAuthorString from './manifest-author-string.ts';
import manifestAutoInstallWrong from './manifest-auto-install-wrong.ts';
import manifestBehindMigrations from './manifest-behind-migrations.ts';
import manifestDataDuplicated from './manifest-data-duplicated.ts';
import manifestDependsUnsorted from './manifest-depends-unsorted.ts';
import manifestDependsWrong from './manifest-depends-wrong.ts';
import manifestDeprecatedKey from './manifest-deprecated-key.ts';
import manifestExternalAssets from './manifest-external-assets.ts';
import manifestHookMissing from './manifest-hook-missing.ts';
import manifestIconMissing from './manifest-icon-missing.ts';
import manifestKeyMisspelt from './manifest-key-misspelt.ts';
import manifestMaintainersList from './manifest-maintainers-list.ts';
import manifestRequiredAuthor from './manifest-required-author.ts';
import manifestRequiredKey from './manifest-required-key.ts';
import manifestRequiredKeyApp from './manifest-required-key-app.ts';
import manifestSummaryMultiline from './manifest-summary-multiline.ts';
import manifestSuperfluousKey from './manifest-superfluous-key.ts';
import manifestSyntaxError from './manifest-syntax-error.ts';
import manifestVersionFormat from './manifest-version-format.ts';
import many2manyRelationShared from './many2many-relation-shared.ts';
import many2oneRequiredSetNull from './many2one-required-set-null.ts';
import markupOfVariable from './markup-of-variable.ts';
import massAssignment from './mass-assignment.ts';
import menuWithoutAction from './menu-without-action.ts';
import messagePostHtml from './message-post-html.ts';
import methodCompute from './method-compute.ts';
import methodInverse from './method-inverse.ts';
import methodNaming from './method-naming.ts';
import methodRedefined from './method-redefined.ts';
import methodRequiredSuper from './method-required-super.ts';
import methodSearch from './method-search.ts';
import migrationNotRepeatable from './migration-not-repeatable.ts';
import migrationOnInstall from './migration-on-install.ts';
import migrationPreOrm from './migration-pre-orm.ts';
import migrationUnboundedUpdate from './migration-unbounded-update.ts';
import migrationUndefinedEnv from './migration-undefined-env.ts';
import missingDependency from './missing-dependency.ts';
import missingEnsureOne from './missing-ensure-one.ts';
import missingOdooFile from './missing-odoo-file.ts';
import missingOdooFileApp from './missing-odoo-file-app.ts';
import missingReadme from './missing-readme.ts';
import missingReturn from './missing-return.ts';
import missingReturnOfNothing from './missing-return-of-nothing.ts';
import mixedLineEndings from './mixed-line-endings.ts';
import modelAttributeOrder from './model-attribute-order.ts';
import modelClassNameMismatch from './model-class-name-mismatch.ts';
import modelFromInput from './model-from-input.ts';
import modelKindConflict from './model-kind-conflict.ts';
import modelLostWithoutScript from './model-lost-without-script.ts';
import modelRedefined from './model-redefined.ts';
import modelViewMissing from './model-view-missing.ts';
import modelWithoutDescription from './model-without-description.ts';
import monetaryWithoutCurrency from './monetary-without-currency.ts';
import mutableClassAttribute from './mutable-class-attribute.ts';
import naiveNow from './naive-now.ts';
import noGapSequence from './no-gap-sequence.ts';
import noRaiseUnlink from './no-raise-unlink.ts';
import noSearchAll from './no-search-all.ts';
import noWizardInModels from './no-wizard-in-models.ts';
import noWriteInCompute from './no-write-in-compute.ts';
import noqaWithoutCode from './noqa-without-code.ts';
import noupdateRecordChanged from './noupdate-record-changed.ts';
import odooAddonsRelativeImport from './odoo-addons-relative-import.ts';
import odooExceptionWarning from './odoo-exception-warning.ts';
import onchangeReturnsDomain from './onchange-returns-domain.ts';
import one2manyInverseUnindexed from './one2many-inverse-unindexed.ts';
import one2manyInverseUnknown from './one2many-inverse-unknown.ts';
import openRedirect from './open-redirect.ts';
import orderUnindexed from './order-unindexed.ts';
import ormcacheOnRecords from './ormcache-on-records.ts';
import overrideReplaces from './override-replaces.ts';
import overrideSignature from './override-signature.ts';
import owlForeachWithoutKey from './owl-foreach-without-key.ts';
import owlPropUntranslated from './owl-prop-untranslated.ts';
import owlTemplateDuplicate from './owl-template-duplicate.ts';
import owlTemplateForeignName from './owl-template-foreign-name.ts';
import owlTemplateUnused from './owl-template-unused.ts';
import parentPathMissing from './parent-path-missing.ts';
import pathFromInput from './path-from-input.ts';
import poDuplicateMessageDefinition from './po-duplicate-message-definition.ts';
import poDuplicateModelDefinition from './po-duplicate-model-definition.ts';
import poFuzzy from './po-fuzzy.ts';
import poPrettyFormat from './po-pretty-format.ts';
import poPythonParseFormat from './po-python-parse-format.ts';
import poPythonParsePrintf from './po-python-parse-printf.ts';
import poRequiresModule from './po-requires-module.ts';
import poSyntaxError from './po-syntax-error.ts';
import pointlessStatement from './pointless-statement.ts';
import portalRouteWithoutCheck from './portal-route-without-check.ts';
import precomputeWithoutStore from './precompute-without-store.ts';
import preferEnvTranslation from './prefer-env-translation.ts';
import preferReadmeRst from './prefer-readme-rst.ts';
import printUsed from './print-used.ts';
import prohibitedMethodOverride from './prohibited-method-override.ts';
import publicMethodRunsSql from './public-method-runs-sql.ts';
import publicRouteSensitiveModel from './public-route-sensitive-model.ts';
import pythonFileNotImported from './python-file-not-imported.ts';
import pythonUnknownXmlid from './python-unknown-xmlid.ts';
import queryInCompute from './query-in-compute.ts';
import queryInEveryTurn from './query-in-every-turn.ts';
import queryInLoop from './query-in-loop.ts';
import queryInSearchOverride from './query-in-search-override.ts';
import queryInTemplate from './query-in-template.ts';
import qwebFieldElement from './qweb-field-element.ts';
import rawSqlWrite from './raw-sql-write.ts';
import readAllFields from './read-all-fields.ts';
import recordFieldRenamed from './record-field-renamed.ts';
import recordIdByNumber from './record-id-by-number.ts';
import recordIdChangedWithoutScript from './record-id-changed-without-script.ts';
import recordUnknownField from './record-unknown-field.ts';
import recordsetInDomain from './recordset-in-domain.ts';
import recordsetUnionInLoop from './recordset-union-in-loop.ts';
import recursiveMissing from './recursive-missing.ts';
import refInLoop from './ref-in-loop.ts';
import refOfDeletable from './ref-of-deletable.ts';
import reimported from './reimported.ts';
import relatedTypeMismatch from './related-type-mismatch.ts';
import relatedWithDefault from './related-with-default.ts';
import renamedFieldParameter from './renamed-field-parameter.ts';
import reportTemplateMissing from './report-template-missing.ts';
import requiredWithoutScript from './required-without-script.ts';
import resourceNotExist from './resource-not-exist.ts';
import routeCorsAny from './route-cors-any.ts';
import routeCsrfOff from './route-csrf-off.ts';
import routeDeclaredTwice from './route-declared-twice.ts';
import routeOverrideCsrf from './route-override-csrf.ts';
import routeOverrideOpens from './route-override-opens.ts';
import routeOverrideRepeats from './route-override-repeats.ts';
import routeOverrideType from './route-override-type.ts';
import routeOverrideUndecorated from './route-override-undecorated.ts';
import routeWithoutMethods from './route-without-methods.ts';
import rpcParameterName from './rpc-parameter-name.ts';
import ruleCompanyId from './rule-company-id.ts';
import ruleDomainTime from './rule-domain-time.ts';
import ruleLetsAllThrough from './rule-lets-all-through.ts';
import ruleWithoutNoupdate from './rule-without-noupdate.ts';
import safeEvalOfInput from './safe-eval-of-input.ts';
import savepointInLoop from './savepoint-in-loop.ts';
import searchCountKeyword from './search-count-keyword.ts';
import searchForFirst from './search-for-first.ts';
import searchForLength from './search-for-length.ts';
import searchForTruth from './search-for-truth.ts';
import searchedFieldUnindexed from './searched-field-unindexed.ts';
import secretInEnviron from './secret-in-environ.ts';
import secretLogged from './secret-logged.ts';
import selectionAddRequired from './selection-add-required.ts';
import selectionDuplicateKey from './selection-duplicate-key.ts';
import selectionKeyLostWithoutScript from './selection-key-lost-without-script.ts';
import sensitiveFieldWithoutGroups from './sensitive-field-without-groups.ts';
import serverCodeUnknownMethod from './server-code-unknown-method.ts';
import severalGlobalRules from './several-global-rules.ts';
import shellCommand from './shell-command.ts';
import sleepInTransaction from './sleep-in-transaction.ts';
import sqlInjection from './sql-injection.ts';
import sqlObjectOfVariable from './sql-object-of-variable.ts';
import storedRelatedUnused from './stored-related-unused.ts';
import storedSecretWithoutGroups from './stored-secret-without-groups.ts';
import sudoInPublicMethod from './sudo-in-public-method.ts';
import sudoInPublicRoute from './sudo-in-public-route.ts';
import sumInPython from './sum-in-python.ts';
import superMethodMismatch from './super-method-mismatch.ts';
import superuserEnvironment from './superuser-environment.ts';
import tRawUsed from './t-raw-used.ts';
import testCommits from './test-commits.ts';
import testFileNotImported from './test-file-not-imported.ts';
import testFixedId from './test-fixed-id.ts';
import testFolderImported from './test-folder-imported.ts';
import testNetwork from './test-network.ts';
import testOnlySuperuser from './test-only-superuser.ts';
import testPostInstallTag from './test-post-install-tag.ts';
import testSavepointCase from './test-savepoint-case.ts';
import testUsesDemo from './test-uses-demo.ts';
import testWeakAssertion from './test-weak-assertion.ts';
import testWithoutAssertion from './test-without-assertion.ts';
import testsMissing from './tests-missing.ts';
import tlsVerifyOff from './tls-verify-off.ts';
import todoComment from './todo-comment.ts';
import tokenCompared from './token-compared.ts';
import tooFewFormatArgs from './too-few-format-args.ts';
import trackingWithoutColumn from './tracking-without-column.ts';
import translatedValueInWrite from './translated-value-in-write.ts';
import translationField from './translation-field.ts';
import translationFileName from './translation-file-name.ts';
import translationFormatInterpolation from './translation-format-interpolation.ts';
import translationFormatTruncated from './translation-format-truncated.ts';
import translationFstringInterpolation from './translation-fstring-interpolation.ts';
import translationInjection from './translation-injection.ts';
import translationNotLazy from './translation-not-lazy.ts';
import translationPositionalUsed from './translation-positional-used.ts';
import translationRequired from './translation-required.ts';
import translationTooFewArgs from './translation-too-few-args.ts';
import translationTooManyArgs from './translation-too-many-args.ts';
import translationUnsupportedFormat from './translation-unsupported-format.ts';
import unguardedStateMethod from './unguarded-state-method.ts';
import uniqueBySearch from './unique-by-search.ts';
import uniqueNullable from './unique-nullable.ts';
import uniqueTranslated from './unique-translated.ts';
import unknownFieldInConstrains from './unknown-field-in-constrains.ts';
import unknownFieldInDepends from './unknown-field-in-depends.ts';
import unknownFieldInDomain from './unknown-field-in-domain.ts';
import unknownFieldInMapped from './unknown-field-in-mapped.ts';
import unknownFieldInOrder from './unknown-field-in-order.ts';
import unknownFieldInRelated from './unknown-field-in-related.ts';
import unknownFieldInValues from './unknown-field-in-values.ts';
import unknownModel from './unknown-model.ts';
import unknownXmlid from './unknown-xmlid.ts';
import unlinkInLoop from './unlink-in-loop.ts';
import unreachable from './unreachable.ts';
import unsafeDeserialisation from './unsafe-deserialisation.ts';
import unsearchableField from './unsearchable-field.ts';
import unusedDependency from './unused-dependency.ts';
import unusedGroup from './unused-group.ts';
import unusedImport from './unused-import.ts';
import unusedLogger from './unused-logger.ts';
import unusedPrivateMethod from './unused-private-method.ts';
import unusedSuppression from './unused-suppression.ts';
import unusedTemplate from './unused-template.ts';
import unwantedFile from './unwanted-file.ts';
import urlFromInput from './url-from-input.ts';
import useHeaderComments from './use-header-comments.ts';
import useVimComment from './use-vim-comment.ts';
import viewAccessibility from './view-accessibility.ts';
import viewAttributeIgnored from './view-attribute-ignored.ts';
import viewAttributesSpecChild from './view-attributes-spec-child.ts';
import viewAttrsGone from './view-attrs-gone.ts';
import viewButtonSpecial from './view-button-special.ts';
import viewChatterTooNew from './view-chatter-too-new.ts';
import viewColumnCount from './view-column-count.ts';
import viewDuplicateName from './view-duplicate-name.ts';
import viewExpressionSyntax from './view-expression-syntax.ts';
import viewFieldMissing from './view-field-missing.ts';
import viewFieldWithoutName from './view-field-without-name.ts';
import viewFilterWithoutName from './view-filter-without-name.ts';
import viewForbiddenDirective from './view-forbidden-directive.ts';
import viewGraphOrientation from './view-graph-orientation.ts';
import viewGroupTypo from './view-group-typo.ts';
import viewInheritedWithGroups from './view-inherited-with-groups.ts';
import viewJsLiteral from './view-js-literal.ts';
import viewKanbanTemplate from './view-kanban-template.ts';
import viewLabelWithoutFor from './view-label-without-for.ts';
import viewListChild from './view-list-child.ts';
import viewListEditable from './view-list-editable.ts';
import viewListTag from './view-list-tag.ts';
import viewListXpath from './view-list-xpath.ts';
import viewModifierTooNew from './view-modifier-too-new.ts';
import viewPageWithoutNotebook from './view-page-without-notebook.ts';
import viewSchemaAttribute from './view-schema-attribute.ts';
import viewSearchGroupAttribute from './view-search-group-attribute.ts';
import viewSearchpanel from './view-searchpanel.ts';
import viewSettingsLayout from './view-settings-layout.ts';
import viewSpecMatchesNothing from './view-spec-matches-nothing.ts';
import viewUnknownField from './view-unknown-field.ts';
import viewXpathClass from './view-xpath-class.ts';
import viewXpathFragile from './view-xpath-fragile.ts';
import viewXpathTranslatedAttribute from './view-xpath-translated-attribute.ts';
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
import xmlEntitiesResolved from './xml-entities-resolved.ts';
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
import xmlidLoadedLater from './xmlid-loaded-later.ts';
import xmlidNaming from './xmlid-naming.ts';

/** Every rule, by name. */
export const RULES: readonly AuditRule[] = [
  accessDeclaredTwice,
  accessFileNotListed,
  accessForEverybody,
  accessForModels,
  accessForOutsiders,
  accessFullForEmployees,
  accessOverrideInPython,
  accessShape,
  accessWithNoupdate,
  accessWithoutRead,
  actionExpressionSyntax,
  actionTagGone,
  actionTargetInline,
  actionViewModeTree,
  anomalousBackslashInString,
  assetInNoBundle,
  assetPathMatchesNothing,
  assetsInTemplate,
  attachmentPublic,
  attributeDeprecated,
  attributeFromInput,
  attributeStringRedundant,
  autoJoin,
  badBuiltinGroupby,
  binaryInDatabase,
  broadExceptAroundWrite,
  browseInLoop,
  buttonMethodUnknown,
  buttonOnlyHidden,
  categoryAllowed,
  categoryAllowedApp,
  checkCompanyMissing,
  commentedOutCode,
  companyDependentAttribute,
  companyRuleMissing,
  computeNotAssigned,
  computeWithoutDepends,
  conflictMarkers,
  considerMergingClassesInherited,
  constrainsNotWriteable,
  contextFilterUnknown,
  contextForceCompany,
  contextKeyCompany,
  contextOverridden,
  createInLoop,
  createNotBatch,
  cronFieldGone,
  cronRunsOnce,
  cronUnbounded,
  cronWithTracking,
  csvDuplicateRecordId,
  csvSyntaxError,
  cursorNotClosed,
  dangerousDefaultValue,
  dataEvalSyntax,
  dataSchema,
  debuggerLeft,
  deepDepends,
  deepRecordRule,
  defaultAtImport,
  dependsIncomplete,
  dependsOnWriteDate,
  deprecatedInselectOperator,
  deprecatedNameGet,
  deprecatedOdooMethodCall,
  deprecatedOdooModelMethod,
  deprecatedOsvExpression,
  deprecatedSelfCr,
  deprecatedSqlConstraints,
  developmentStatusAllowed,
  developmentStatusOfDependency,
  domainFromInput,
  domainOperatorValue,
  duplicateKey,
  duplicatedMethod,
  environmentInLoop,
  evalUsed,
  exceptPass,
  externalDependencyMissing,
  externalRequestInCompute,
  externalRequestTimeout,
  externalScriptInView,
  fieldLostWithoutScript,
  fieldMethodMissing,
  fieldParameterUnknown,
  fieldPositionalArgument,
  fieldRedeclared,
  fieldTypeChangedWithoutScript,
  fileNotUsed,
  filterAfterSearch,
  floatEquality,
  flushInLoop,
  foreignNoupdateRecord,
  foreignRecordFrozen,
  functionUnknownMethod,
  groupImpliesAdmin,
  groupRuleWithoutManager,
  hardCodedId,
  hardcodedSecret,
  hiddenQueryInLoop,
  htmlConcatenated,
  htmlFieldUnsanitized,
  htmlSanitizeOfText,
  idsLookupInLoop,
  imageFullSizeInList,
  inconsistentComputeStore,
  inconsistentComputeSudo,
  indexWithoutColumn,
  inheritableMethodLambda,
  inheritableMethodString,
  inheritsFieldLoose,
  invalidCommit,
  invalidEmail,
  irRuleDomain,
  jsCdnLoad,
  jsConsoleLog,
  jsDebugger,
  jsDuplicateKey,
  jsEval,
  jsHookOutsideSetup,
  jsLegacyDefine,
  jsLegacyImport,
  jsMarkupOfVariable,
  jsMinifiedOutsideLib,
  jsModuleMarkMissing,
  jsPatchArguments,
  jsPropsMutated,
  jsPropsUndeclared,
  jsRegistryLate,
  jsRpcInLoop,
  jsSearchReadUnbounded,
  jsServiceGone,
  jsSuperInPatch,
  jsTranslateVariable,
  jsUnsafeHtml,
  jsonStringFromHttpRoute,
  jwtUnverified,
  leftoverFile,
  legacyX2manyCommand,
  licenseAllowed,
  licenseOfDependency,
  listChangedWhileIterating,
  listLimitTooHigh,
  m2mRelationIsLabel,
  mailTemplateLanguage,
  mailTemplateUnknownField,
  mailThreadOnLog,
  manifestAuthorString,
  manifestAutoInstallWrong,
  manifestBehindMigrations,
  manifestDataDuplicated,
  manifestDependsUnsorted,
  manifestDependsWrong,
  manifestDeprecatedKey,
  manifestExternalAssets,
  manifestHookMissing,
  manifestIconMissing,
  manifestKeyMisspelt,
  manifestMaintainersList,
  manifestRequiredAuthor,
  manifestRequiredKey,
  manifestRequiredKeyApp,
  manifestSummaryMultiline,
  manifestSuperfluousKey,
  manifestSyntaxError,
  manifestVersionFormat,
  many2manyRelationShared,
  many2oneRequiredSetNull,
  markupOfVariable,
  massAssignment,
  menuWithoutAction,
  messagePostHtml,
  methodCompute,
  methodInverse,
  methodNaming,
  methodRedefined,
  methodRequiredSuper,
  methodSearch,
  migrationNotRepeatable,
  migrationOnInstall,
  migrationPreOrm,
  migrationUnboundedUpdate,
  migrationUndefinedEnv,
  missingDependency,
  missingEnsureOne,
  missingOdooFile,
  missingOdooFileApp,
  missingReadme,
  missingReturn,
  missingReturnOfNothing,
  mixedLineEndings,
  modelAttributeOrder,
  modelClassNameMismatch,
  modelFromInput,
  modelKindConflict,
  modelLostWithoutScript,
  modelRedefined,
  modelViewMissing,
  modelWithoutDescription,
  monetaryWithoutCurrency,
  mutableClassAttribute,
  naiveNow,
  noGapSequence,
  noRaiseUnlink,
  noSearchAll,
  noWizardInModels,
  noWriteInCompute,
  noqaWithoutCode,
  noupdateRecordChanged,
  odooAddonsRelativeImport,
  odooExceptionWarning,
  onchangeReturnsDomain,
  one2manyInverseUnindexed,
  one2manyInverseUnknown,
  openRedirect,
  orderUnindexed,
  ormcacheOnRecords,
  overrideReplaces,
  overrideSignature,
  owlForeachWithoutKey,
  owlPropUntranslated,
  owlTemplateDuplicate,
  owlTemplateForeignName,
  owlTemplateUnused,
  parentPathMissing,
  pathFromInput,
  poDuplicateMessageDefinition,
  poDuplicateModelDefinition,
  poFuzzy,
  poPrettyFormat,
  poPythonParseFormat,
  poPythonParsePrintf,
  poRequiresModule,
  poSyntaxError,
  pointlessStatement,
  portalRouteWithoutCheck,
  precomputeWithoutStore,
  preferEnvTranslation,
  preferReadmeRst,
  printUsed,
  prohibitedMethodOverride,
  publicMethodRunsSql,
  publicRouteSensitiveModel,
  pythonFileNotImported,
  pythonUnknownXmlid,
  queryInCompute,
  queryInEveryTurn,
  queryInLoop,
  queryInSearchOverride,
  queryInTemplate,
  qwebFieldElement,
  rawSqlWrite,
  readAllFields,
  recordFieldRenamed,
  recordIdByNumber,
  recordIdChangedWithoutScript,
  recordUnknownField,
  recordsetInDomain,
  recordsetUnionInLoop,
  recursiveMissing,
  refInLoop,
  refOfDeletable,
  reimported,
  relatedTypeMismatch,
  relatedWithDefault,
  renamedFieldParameter,
  reportTemplateMissing,
  requiredWithoutScript,
  resourceNotExist,
  routeCorsAny,
  routeCsrfOff,
  routeDeclaredTwice,
  routeOverrideCsrf,
  routeOverrideOpens,
  routeOverrideRepeats,
  routeOverrideType,
  routeOverrideUndecorated,
  routeWithoutMethods,
  rpcParameterName,
  ruleCompanyId,
  ruleDomainTime,
  ruleLetsAllThrough,
  ruleWithoutNoupdate,
  safeEvalOfInput,
  savepointInLoop,
  searchCountKeyword,
  searchForFirst,
  searchForLength,
  searchForTruth,
  searchedFieldUnindexed,
  secretInEnviron,
  secretLogged,
  selectionAddRequired,
  selectionDuplicateKey,
  selectionKeyLostWithoutScript,
  sensitiveFieldWithoutGroups,
  serverCodeUnknownMethod,
  severalGlobalRules,
  shellCommand,
  sleepInTransaction,
  sqlInjection,
  sqlObjectOfVariable,
  storedRelatedUnused,
  storedSecretWithoutGroups,
  sudoInPublicMethod,
  sudoInPublicRoute,
  sumInPython,
  superMethodMismatch,
  superuserEnvironment,
  tRawUsed,
  testCommits,
  testFileNotImported,
  testFixedId,
  testFolderImported,
  testNetwork,
  testOnlySuperuser,
  testPostInstallTag,
  testSavepointCase,
  testUsesDemo,
  testWeakAssertion,
  testWithoutAssertion,
  testsMissing,
  tlsVerifyOff,
  todoComment,
  tokenCompared,
  tooFewFormatArgs,
  trackingWithoutColumn,
  translatedValueInWrite,
  translationField,
  translationFileName,
  translationFormatInterpolation,
  translationFormatTruncated,
  translationFstringInterpolation,
  translationInjection,
  translationNotLazy,
  translationPositionalUsed,
  translationRequired,
  translationTooFewArgs,
  translationTooManyArgs,
  translationUnsupportedFormat,
  unguardedStateMethod,
  uniqueBySearch,
  uniqueNullable,
  uniqueTranslated,
  unknownFieldInConstrains,
  unknownFieldInDepends,
  unknownFieldInDomain,
  unknownFieldInMapped,
  unknownFieldInOrder,
  unknownFieldInRelated,
  unknownFieldInValues,
  unknownModel,
  unknownXmlid,
  unlinkInLoop,
  unreachable,
  unsafeDeserialisation,
  unsearchableField,
  unusedDependency,
  unusedGroup,
  unusedImport,
  unusedLogger,
  unusedPrivateMethod,
  unusedSuppression,
  unusedTemplate,
  unwantedFile,
  urlFromInput,
  useHeaderComments,
  useVimComment,
  viewAccessibility,
  viewAttributeIgnored,
  viewAttributesSpecChild,
  viewAttrsGone,
  viewButtonSpecial,
  viewChatterTooNew,
  viewColumnCount,
  viewDuplicateName,
  viewExpressionSyntax,
  viewFieldMissing,
  viewFieldWithoutName,
  viewFilterWithoutName,
  viewForbiddenDirective,
  viewGraphOrientation,
  viewGroupTypo,
  viewInheritedWithGroups,
  viewJsLiteral,
  viewKanbanTemplate,
  viewLabelWithoutFor,
  viewListChild,
  viewListEditable,
  viewListTag,
  viewListXpath,
  viewModifierTooNew,
  viewPageWithoutNotebook,
  viewSchemaAttribute,
  viewSearchGroupAttribute,
  viewSearchpanel,
  viewSettingsLayout,
  viewSpecMatchesNothing,
  viewUnknownField,
  viewXpathClass,
  viewXpathFragile,
  viewXpathTranslatedAttribute,
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
  xmlEntitiesResolved,
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
  xmlidLoadedLater,
  xmlidNaming,
];
