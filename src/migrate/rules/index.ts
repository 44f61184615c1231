// Written by `npm run gen` from the names of the files in the folders beside it.
import type { MigrationRule } from '../rule.ts';
import assetsInManifest15 from './15.0/assets-in-manifest.ts';
import environmentManage15 from './15.0/environment-manage.ts';
import qwebKey15 from './15.0/qweb-key.ts';
import renamedFields15 from './15.0/renamed-fields.ts';
import savepointCase15 from './15.0/savepoint-case.ts';
import tRaw15 from './15.0/t-raw.ts';
import xmlidMethods15 from './15.0/xmlid-methods.ts';
import createMulti16 from './16.0/create-multi.ts';
import fieldsViewGet16 from './16.0/fields-view-get.ts';
import flushAndInvalidate16 from './16.0/flush-and-invalidate.ts';
import qwebBundle16 from './16.0/qweb-bundle.ts';
import registryMethods16 from './16.0/registry-methods.ts';
import renamedFields16 from './16.0/renamed-fields.ts';
import renamedModels16 from './16.0/renamed-models.ts';
import attrsInExtensions17 from './17.0/attrs-in-extensions.ts';
import attrsToExpressions17 from './17.0/attrs-to-expressions.ts';
import clearCaches17 from './17.0/clear-caches.ts';
import fieldStates17 from './17.0/field-states.ts';
import installHooks17 from './17.0/install-hooks.ts';
import jsPatch17 from './17.0/js-patch.ts';
import listColumnInvisible17 from './17.0/list-column-invisible.ts';
import nameGet17 from './17.0/name-get.ts';
import owlMark17 from './17.0/owl-mark.ts';
import renamedFields17 from './17.0/renamed-fields.ts';
import renamedModels17 from './17.0/renamed-models.ts';
import settingsViews17 from './17.0/settings-views.ts';
import testFormImport17 from './17.0/test-form-import.ts';
import chatter18 from './18.0/chatter.ts';
import checkRecursion18 from './18.0/check-recursion.ts';
import cronCalls18 from './18.0/cron-calls.ts';
import fieldAggregator18 from './18.0/field-aggregator.ts';
import fieldUnaccent18 from './18.0/field-unaccent.ts';
import kanbanCard18 from './18.0/kanban-card.ts';
import renamedFields18 from './18.0/renamed-fields.ts';
import treeToList18 from './18.0/tree-to-list.ts';
import userHasGroups18 from './18.0/user-has-groups.ts';
import actionTargetInline19 from './19.0/action-target-inline.ts';
import envAttributes19 from './19.0/env-attributes.ts';
import fieldAutoJoin19 from './19.0/field-auto-join.ts';
import groupFields19 from './19.0/group-fields.ts';
import groupPrivilege19 from './19.0/group-privilege.ts';
import jsonRoutes19 from './19.0/json-routes.ts';
import renamedFields19 from './19.0/renamed-fields.ts';
import renamedModels19 from './19.0/renamed-models.ts';
import searchGroups19 from './19.0/search-groups.ts';
import sqlConstraints19 from './19.0/sql-constraints.ts';
import toggleActive19 from './19.0/toggle-active.ts';

/** Every rule, hop by hop. */
export const MIGRATIONS: readonly MigrationRule[] = [
  assetsInManifest15,
  environmentManage15,
  qwebKey15,
  renamedFields15,
  savepointCase15,
  tRaw15,
  xmlidMethods15,
  createMulti16,
  fieldsViewGet16,
  flushAndInvalidate16,
  qwebBundle16,
  registryMethods16,
  renamedFields16,
  renamedModels16,
  attrsInExtensions17,
  attrsToExpressions17,
  clearCaches17,
  fieldStates17,
  installHooks17,
  jsPatch17,
  listColumnInvisible17,
  nameGet17,
  owlMark17,
  renamedFields17,
  renamedModels17,
  settingsViews17,
  testFormImport17,
  chatter18,
  checkRecursion18,
  cronCalls18,
  fieldAggregator18,
  fieldUnaccent18,
  kanbanCard18,
  renamedFields18,
  treeToList18,
  userHasGroups18,
  actionTargetInline19,
  envAttributes19,
  fieldAutoJoin19,
  groupFields19,
  groupPrivilege19,
  jsonRoutes19,
  renamedFields19,
  renamedModels19,
  searchGroups19,
  sqlConstraints19,
  toggleActive19,
];
