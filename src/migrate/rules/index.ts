// Written by `npm run gen` from the names of the files in the folders beside it.
import type { MigrationRule } from '../rule.ts';
import actionForXmlid15 from './15.0/action-for-xmlid.ts';
import activityTypeModel15 from './15.0/activity-type-model.ts';
import archInText15 from './15.0/arch-in-text.ts';
import assetsInManifest15 from './15.0/assets-in-manifest.ts';
import channelFollowers15 from './15.0/channel-followers.ts';
import componentCase15 from './15.0/component-case.ts';
import decimalPrecision15 from './15.0/decimal-precision.ts';
import environmentManage15 from './15.0/environment-manage.ts';
import goneJsModule15 from './15.0/gone-js-module.ts';
import goneJsTemplate15 from './15.0/gone-js-template.ts';
import goneModules15 from './15.0/gone-modules.ts';
import goneNames15 from './15.0/gone-names.ts';
import gonePython15 from './15.0/gone-python.ts';
import goneStyleNames15 from './15.0/gone-style-names.ts';
import httpRedirect15 from './15.0/http-redirect.ts';
import inheritedFields15 from './15.0/inherited-fields.ts';
import mailTemplates15 from './15.0/mail-templates.ts';
import modelRecords15 from './15.0/model-records.ts';
import ownUserFields15 from './15.0/own-user-fields.ts';
import pluralFields15 from './15.0/plural-fields.ts';
import qwebKey15 from './15.0/qweb-key.ts';
import recursiveField15 from './15.0/recursive-field.ts';
import renamedFields15 from './15.0/renamed-fields.ts';
import renamedMethods15 from './15.0/renamed-methods.ts';
import renamedRecords15 from './15.0/renamed-records.ts';
import savepointCase15 from './15.0/savepoint-case.ts';
import selectionKeys15 from './15.0/selection-keys.ts';
import sqlColumns15 from './15.0/sql-columns.ts';
import tRaw15 from './15.0/t-raw.ts';
import takenFields15 from './15.0/taken-fields.ts';
import takenModels15 from './15.0/taken-models.ts';
import xmlidMethods15 from './15.0/xmlid-methods.ts';
import abstractModels16 from './16.0/abstract-models.ts';
import accountCode16 from './16.0/account-code.ts';
import accountType16 from './16.0/account-type.ts';
import bootstrap516 from './16.0/bootstrap-5.ts';
import bootstrap5Js16 from './16.0/bootstrap-5-js.ts';
import bootstrap5Scss16 from './16.0/bootstrap-5-scss.ts';
import computedOnchanges16 from './16.0/computed-onchanges.ts';
import createMulti16 from './16.0/create-multi.ts';
import fieldsViewGet16 from './16.0/fields-view-get.ts';
import flushAndInvalidate16 from './16.0/flush-and-invalidate.ts';
import goneAsset16 from './16.0/gone-asset.ts';
import goneJsAnchor16 from './16.0/gone-js-anchor.ts';
import goneJsImport16 from './16.0/gone-js-import.ts';
import goneJsModule16 from './16.0/gone-js-module.ts';
import goneJsTemplate16 from './16.0/gone-js-template.ts';
import goneModules16 from './16.0/gone-modules.ts';
import goneNames16 from './16.0/gone-names.ts';
import gonePython16 from './16.0/gone-python.ts';
import goneStyleNames16 from './16.0/gone-style-names.ts';
import groupColspan16 from './16.0/group-colspan.ts';
import jsonRequest16 from './16.0/json-request.ts';
import kanbanToggles16 from './16.0/kanban-toggles.ts';
import loadViews16 from './16.0/load-views.ts';
import mailLayout16 from './16.0/mail-layout.ts';
import mockImport16 from './16.0/mock-import.ts';
import modelInit16 from './16.0/model-init.ts';
import modelRecords16 from './16.0/model-records.ts';
import movedJsImport16 from './16.0/moved-js-import.ts';
import neededModules16 from './16.0/needed-modules.ts';
import osvQuery16 from './16.0/osv-query.ts';
import overrideArguments16 from './16.0/override-arguments.ts';
import owlImport16 from './16.0/owl-import.ts';
import owlLifecycle16 from './16.0/owl-lifecycle.ts';
import qwebBundle16 from './16.0/qweb-bundle.ts';
import registryMethods16 from './16.0/registry-methods.ts';
import renamedFields16 from './16.0/renamed-fields.ts';
import renamedMethods16 from './16.0/renamed-methods.ts';
import renamedModels16 from './16.0/renamed-models.ts';
import renamedRecords16 from './16.0/renamed-records.ts';
import reportOverrides16 from './16.0/report-overrides.ts';
import reportRender16 from './16.0/report-render.ts';
import saleReport16 from './16.0/sale-report.ts';
import searchDomain16 from './16.0/search-domain.ts';
import selectionKeys16 from './16.0/selection-keys.ts';
import sqlColumns16 from './16.0/sql-columns.ts';
import takenFields16 from './16.0/taken-fields.ts';
import takenModels16 from './16.0/taken-models.ts';
import taxTotals16 from './16.0/tax-totals.ts';
import viewGroups16 from './16.0/view-groups.ts';
import webControllers16 from './16.0/web-controllers.ts';
import abstractModels17 from './17.0/abstract-models.ts';
import activeId17 from './17.0/active-id.ts';
import attrsInExtensions17 from './17.0/attrs-in-extensions.ts';
import attrsToExpressions17 from './17.0/attrs-to-expressions.ts';
import automationAction17 from './17.0/automation-action.ts';
import clearCaches17 from './17.0/clear-caches.ts';
import composerResIds17 from './17.0/composer-res-ids.ts';
import conditionFields17 from './17.0/condition-fields.ts';
import exceptionsWarning17 from './17.0/exceptions-warning.ts';
import fieldBooleans17 from './17.0/field-booleans.ts';
import fieldDescriptor17 from './17.0/field-descriptor.ts';
import fieldProps17 from './17.0/field-props.ts';
import fieldStates17 from './17.0/field-states.ts';
import goneAsset17 from './17.0/gone-asset.ts';
import goneBundles17 from './17.0/gone-bundles.ts';
import goneJsAnchor17 from './17.0/gone-js-anchor.ts';
import goneJsImport17 from './17.0/gone-js-import.ts';
import goneJsService17 from './17.0/gone-js-service.ts';
import goneJsTemplate17 from './17.0/gone-js-template.ts';
import goneModules17 from './17.0/gone-modules.ts';
import goneNames17 from './17.0/gone-names.ts';
import gonePython17 from './17.0/gone-python.ts';
import goneStyleNames17 from './17.0/gone-style-names.ts';
import goneWidget17 from './17.0/gone-widget.ts';
import groupOrder17 from './17.0/group-order.ts';
import installHooks17 from './17.0/install-hooks.ts';
import isinstanceUnion17 from './17.0/isinstance-union.ts';
import jsEnvT17 from './17.0/js-env-t.ts';
import jsGlobals17 from './17.0/js-globals.ts';
import jsPatch17 from './17.0/js-patch.ts';
import legacyJs17 from './17.0/legacy-js.ts';
import listColumnInvisible17 from './17.0/list-column-invisible.ts';
import mailPost17 from './17.0/mail-post.ts';
import mailTemplateReports17 from './17.0/mail-template-reports.ts';
import methodCache17 from './17.0/method-cache.ts';
import modelRecords17 from './17.0/model-records.ts';
import movedJsImport17 from './17.0/moved-js-import.ts';
import nameGet17 from './17.0/name-get.ts';
import nameGetCalls17 from './17.0/name-get-calls.ts';
import nameSearchArguments17 from './17.0/name-search-arguments.ts';
import neededModules17 from './17.0/needed-modules.ts';
import ormcacheClear17 from './17.0/ormcache-clear.ts';
import overrideArguments17 from './17.0/override-arguments.ts';
import owlGlobal17 from './17.0/owl-global.ts';
import owlImport17 from './17.0/owl-import.ts';
import owlMark17 from './17.0/owl-mark.ts';
import patchMethod17 from './17.0/patch-method.ts';
import pluralFields17 from './17.0/plural-fields.ts';
import publicWidgetRpc17 from './17.0/public-widget-rpc.ts';
import renamedFields17 from './17.0/renamed-fields.ts';
import renamedMethods17 from './17.0/renamed-methods.ts';
import renamedModels17 from './17.0/renamed-models.ts';
import renamedRecords17 from './17.0/renamed-records.ts';
import resourcePath17 from './17.0/resource-path.ts';
import saleStateDone17 from './17.0/sale-state-done.ts';
import saleStateLists17 from './17.0/sale-state-lists.ts';
import searchArguments17 from './17.0/search-arguments.ts';
import searchCount17 from './17.0/search-count.ts';
import searchOverride17 from './17.0/search-override.ts';
import settingsViews17 from './17.0/settings-views.ts';
import shortcutTags17 from './17.0/shortcut-tags.ts';
import sqlColumns17 from './17.0/sql-columns.ts';
import superArguments17 from './17.0/super-arguments.ts';
import tExtend17 from './17.0/t-extend.ts';
import takenFields17 from './17.0/taken-fields.ts';
import takenModels17 from './17.0/taken-models.ts';
import viewFieldParent17 from './17.0/view-field-parent.ts';
import abstractModels18 from './18.0/abstract-models.ts';
import chatter18 from './18.0/chatter.ts';
import checkAccess18 from './18.0/check-access.ts';
import checkRecursion18 from './18.0/check-recursion.ts';
import cronCalls18 from './18.0/cron-calls.ts';
import defaultPeriod18 from './18.0/default-period.ts';
import envTranslation18 from './18.0/env-translation.ts';
import fieldAggregator18 from './18.0/field-aggregator.ts';
import fieldUnaccent18 from './18.0/field-unaccent.ts';
import goneAsset18 from './18.0/gone-asset.ts';
import goneJsAnchor18 from './18.0/gone-js-anchor.ts';
import goneJsImport18 from './18.0/gone-js-import.ts';
import goneJsService18 from './18.0/gone-js-service.ts';
import goneJsTemplate18 from './18.0/gone-js-template.ts';
import goneModules18 from './18.0/gone-modules.ts';
import goneNames18 from './18.0/gone-names.ts';
import gonePython18 from './18.0/gone-python.ts';
import goneStyleNames18 from './18.0/gone-style-names.ts';
import goneWidget18 from './18.0/gone-widget.ts';
import groupExpand18 from './18.0/group-expand.ts';
import jsRpc18 from './18.0/js-rpc.ts';
import jsUser18 from './18.0/js-user.ts';
import kanbanCard18 from './18.0/kanban-card.ts';
import kanbanHelpers18 from './18.0/kanban-helpers.ts';
import kanbanMenu18 from './18.0/kanban-menu.ts';
import kanbanOpen18 from './18.0/kanban-open.ts';
import listEditable18 from './18.0/list-editable.ts';
import listInCode18 from './18.0/list-in-code.ts';
import listInScripts18 from './18.0/list-in-scripts.ts';
import modelRecords18 from './18.0/model-records.ts';
import moduleMark18 from './18.0/module-mark.ts';
import movedAnchors18 from './18.0/moved-anchors.ts';
import movedJsImport18 from './18.0/moved-js-import.ts';
import neededModules18 from './18.0/needed-modules.ts';
import odooRegistry18 from './18.0/odoo-registry.ts';
import overrideArguments18 from './18.0/override-arguments.ts';
import overrides18 from './18.0/overrides.ts';
import pluralFields18 from './18.0/plural-fields.ts';
import productStorable18 from './18.0/product-storable.ts';
import renamedFields18 from './18.0/renamed-fields.ts';
import renamedMethods18 from './18.0/renamed-methods.ts';
import renamedRecords18 from './18.0/renamed-records.ts';
import reportSql18 from './18.0/report-sql.ts';
import searchArguments18 from './18.0/search-arguments.ts';
import searchDisplayName18 from './18.0/search-display-name.ts';
import selectionOndelete18 from './18.0/selection-ondelete.ts';
import sessionAuthenticate18 from './18.0/session-authenticate.ts';
import sessionUser18 from './18.0/session-user.ts';
import slugMethods18 from './18.0/slug-methods.ts';
import sqlColumns18 from './18.0/sql-columns.ts';
import takenFields18 from './18.0/taken-fields.ts';
import takenModels18 from './18.0/taken-models.ts';
import testChartTemplate18 from './18.0/test-chart-template.ts';
import testFormImport18 from './18.0/test-form-import.ts';
import tourSteps18 from './18.0/tour-steps.ts';
import treeToList18 from './18.0/tree-to-list.ts';
import userHasGroups18 from './18.0/user-has-groups.ts';
import ustr18 from './18.0/ustr.ts';
import accountActive19 from './19.0/account-active.ts';
import actionStateOndelete19 from './19.0/action-state-ondelete.ts';
import actionTargetInline19 from './19.0/action-target-inline.ts';
import addonImports19 from './19.0/addon-imports.ts';
import apiReturns19 from './19.0/api-returns.ts';
import automationDelay19 from './19.0/automation-delay.ts';
import chartTemplateCsv19 from './19.0/chart-template-csv.ts';
import companyDefaultGet19 from './19.0/company-default-get.ts';
import cronProgress19 from './19.0/cron-progress.ts';
import defaultUserGroup19 from './19.0/default-user-group.ts';
import delegateField19 from './19.0/delegate-field.ts';
import domainClass19 from './19.0/domain-class.ts';
import employeeBase19 from './19.0/employee-base.ts';
import envAssignment19 from './19.0/env-assignment.ts';
import envAttributes19 from './19.0/env-attributes.ts';
import expressionPatches19 from './19.0/expression-patches.ts';
import fakeModels19 from './19.0/fake-models.ts';
import fieldAutoJoin19 from './19.0/field-auto-join.ts';
import fieldDates19 from './19.0/field-dates.ts';
import fieldsFirst19 from './19.0/fields-first.ts';
import goneAsset19 from './19.0/gone-asset.ts';
import goneJsAnchor19 from './19.0/gone-js-anchor.ts';
import goneJsImport19 from './19.0/gone-js-import.ts';
import goneJsService19 from './19.0/gone-js-service.ts';
import goneJsTemplate19 from './19.0/gone-js-template.ts';
import goneModules19 from './19.0/gone-modules.ts';
import goneNames19 from './19.0/gone-names.ts';
import goneOrm19 from './19.0/gone-orm.ts';
import gonePython19 from './19.0/gone-python.ts';
import goneStyleNames19 from './19.0/gone-style-names.ts';
import goneTestHelpers19 from './19.0/gone-test-helpers.ts';
import goneValues19 from './19.0/gone-values.ts';
import goneWidget19 from './19.0/gone-widget.ts';
import groupFields19 from './19.0/group-fields.ts';
import groupPrivilege19 from './19.0/group-privilege.ts';
import jsonRoutes19 from './19.0/json-routes.ts';
import modelRecords19 from './19.0/model-records.ts';
import movedJsImport19 from './19.0/moved-js-import.ts';
import nameSearchDomain19 from './19.0/name-search-domain.ts';
import newId19 from './19.0/new-id.ts';
import ormcacheContext19 from './19.0/ormcache-context.ts';
import overrideArguments19 from './19.0/override-arguments.ts';
import pdfLibrary19 from './19.0/pdf-library.ts';
import pluralFields19 from './19.0/plural-fields.ts';
import procurementGroup19 from './19.0/procurement-group.ts';
import procurementValues19 from './19.0/procurement-values.ts';
import readGroup19 from './19.0/read-group.ts';
import renamedFields19 from './19.0/renamed-fields.ts';
import renamedMethods19 from './19.0/renamed-methods.ts';
import renamedModels19 from './19.0/renamed-models.ts';
import renamedRecords19 from './19.0/renamed-records.ts';
import requestAttributes19 from './19.0/request-attributes.ts';
import ruleUserGroups19 from './19.0/rule-user-groups.ts';
import safeEval19 from './19.0/safe-eval.ts';
import searchGroups19 from './19.0/search-groups.ts';
import searchKeywords19 from './19.0/search-keywords.ts';
import sessionAuthenticate19 from './19.0/session-authenticate.ts';
import sqlColumns19 from './19.0/sql-columns.ts';
import sqlConstraints19 from './19.0/sql-constraints.ts';
import takenFields19 from './19.0/taken-fields.ts';
import takenModels19 from './19.0/taken-models.ts';
import testCommit19 from './19.0/test-commit.ts';
import testRegistryMode19 from './19.0/test-registry-mode.ts';
import toggleActive19 from './19.0/toggle-active.ts';
import toolsNames19 from './19.0/tools-names.ts';
import userPrivateFields19 from './19.0/user-private-fields.ts';

/** Every rule, hop by hop. */
export const MIGRATIONS: readonly MigrationRule[] = [
  actionForXmlid15,
  activityTypeModel15,
  archInText15,
  assetsInManifest15,
  channelFollowers15,
  componentCase15,
  decimalPrecision15,
  environmentManage15,
  goneJsModule15,
  goneJsTemplate15,
  goneModules15,
  goneNames15,
  gonePython15,
  goneStyleNames15,
  httpRedirect15,
  inheritedFields15,
  mailTemplates15,
  modelRecords15,
  ownUserFields15,
  pluralFields15,
  qwebKey15,
  recursiveField15,
  renamedFields15,
  renamedMethods15,
  renamedRecords15,
  savepointCase15,
  selectionKeys15,
  sqlColumns15,
  tRaw15,
  takenFields15,
  takenModels15,
  xmlidMethods15,
  abstractModels16,
  accountCode16,
  accountType16,
  bootstrap516,
  bootstrap5Js16,
  bootstrap5Scss16,
  computedOnchanges16,
  createMulti16,
  fieldsViewGet16,
  flushAndInvalidate16,
  goneAsset16,
  goneJsAnchor16,
  goneJsImport16,
  goneJsModule16,
  goneJsTemplate16,
  goneModules16,
  goneNames16,
  gonePython16,
  goneStyleNames16,
  groupColspan16,
  jsonRequest16,
  kanbanToggles16,
  loadViews16,
  mailLayout16,
  mockImport16,
  modelInit16,
  modelRecords16,
  movedJsImport16,
  neededModules16,
  osvQuery16,
  overrideArguments16,
  owlImport16,
  owlLifecycle16,
  qwebBundle16,
  registryMethods16,
  renamedFields16,
  renamedMethods16,
  renamedModels16,
  renamedRecords16,
  reportOverrides16,
  reportRender16,
  saleReport16,
  searchDomain16,
  selectionKeys16,
  sqlColumns16,
  takenFields16,
  takenModels16,
  taxTotals16,
  viewGroups16,
  webControllers16,
  abstractModels17,
  activeId17,
  attrsInExtensions17,
  attrsToExpressions17,
  automationAction17,
  clearCaches17,
  composerResIds17,
  conditionFields17,
  exceptionsWarning17,
  fieldBooleans17,
  fieldDescriptor17,
  fieldProps17,
  fieldStates17,
  goneAsset17,
  goneBundles17,
  goneJsAnchor17,
  goneJsImport17,
  goneJsService17,
  goneJsTemplate17,
  goneModules17,
  goneNames17,
  gonePython17,
  goneStyleNames17,
  goneWidget17,
  groupOrder17,
  installHooks17,
  isinstanceUnion17,
  jsEnvT17,
  jsGlobals17,
  jsPatch17,
  legacyJs17,
  listColumnInvisible17,
  mailPost17,
  mailTemplateReports17,
  methodCache17,
  modelRecords17,
  movedJsImport17,
  nameGet17,
  nameGetCalls17,
  nameSearchArguments17,
  neededModules17,
  ormcacheClear17,
  overrideArguments17,
  owlGlobal17,
  owlImport17,
  owlMark17,
  patchMethod17,
  pluralFields17,
  publicWidgetRpc17,
  renamedFields17,
  renamedMethods17,
  renamedModels17,
  renamedRecords17,
  resourcePath17,
  saleStateDone17,
  saleStateLists17,
  searchArguments17,
  searchCount17,
  searchOverride17,
  settingsViews17,
  shortcutTags17,
  sqlColumns17,
  superArguments17,
  tExtend17,
  takenFields17,
  takenModels17,
  viewFieldParent17,
  abstractModels18,
  chatter18,
  checkAccess18,
  checkRecursion18,
  cronCalls18,
  defaultPeriod18,
  envTranslation18,
  fieldAggregator18,
  fieldUnaccent18,
  goneAsset18,
  goneJsAnchor18,
  goneJsImport18,
  goneJsService18,
  goneJsTemplate18,
  goneModules18,
  goneNames18,
  gonePython18,
  goneStyleNames18,
  goneWidget18,
  groupExpand18,
  jsRpc18,
  jsUser18,
  kanbanCard18,
  kanbanHelpers18,
  kanbanMenu18,
  kanbanOpen18,
  listEditable18,
  listInCode18,
  listInScripts18,
  modelRecords18,
  moduleMark18,
  movedAnchors18,
  movedJsImport18,
  neededModules18,
  odooRegistry18,
  overrideArguments18,
  overrides18,
  pluralFields18,
  productStorable18,
  renamedFields18,
  renamedMethods18,
  renamedRecords18,
  reportSql18,
  searchArguments18,
  searchDisplayName18,
  selectionOndelete18,
  sessionAuthenticate18,
  sessionUser18,
  slugMethods18,
  sqlColumns18,
  takenFields18,
  takenModels18,
  testChartTemplate18,
  testFormImport18,
  tourSteps18,
  treeToList18,
  userHasGroups18,
  ustr18,
  accountActive19,
  actionStateOndelete19,
  actionTargetInline19,
  addonImports19,
  apiReturns19,
  automationDelay19,
  chartTemplateCsv19,
  companyDefaultGet19,
  cronProgress19,
  defaultUserGroup19,
  delegateField19,
  domainClass19,
  employeeBase19,
  envAssignment19,
  envAttributes19,
  expressionPatches19,
  fakeModels19,
  fieldAutoJoin19,
  fieldDates19,
  fieldsFirst19,
  goneAsset19,
  goneJsAnchor19,
  goneJsImport19,
  goneJsService19,
  goneJsTemplate19,
  goneModules19,
  goneNames19,
  goneOrm19,
  gonePython19,
  goneStyleNames19,
  goneTestHelpers19,
  goneValues19,
  goneWidget19,
  groupFields19,
  groupPrivilege19,
  jsonRoutes19,
  modelRecords19,
  movedJsImport19,
  nameSearchDomain19,
  newId19,
  ormcacheContext19,
  overrideArguments19,
  pdfLibrary19,
  pluralFields19,
  procurementGroup19,
  procurementValues19,
  readGroup19,
  renamedFields19,
  renamedMethods19,
  renamedModels19,
  renamedRecords19,
  requestAttributes19,
  ruleUserGroups19,
  safeEval19,
  searchGroups19,
  searchKeywords19,
  sessionAuthenticate19,
  sqlColumns19,
  sqlConstraints19,
  takenFields19,
  takenModels19,
  testCommit19,
  testRegistryMode19,
  toggleActive19,
  toolsNames19,
  userPrivateFields19,
];
