import type { LiveCheck } from '../check.ts';
import accessRows from './live-access-rows.ts';
import asUser from './live-as-user.ts';
import attachments from './live-attachments.ts';
import brokenReferences from './live-broken-references.ts';
import clearSecrets from './live-clear-secrets.ts';
import companyRule from './live-company-rule.ts';
import crons from './live-crons.ts';
import databaseCode from './live-database-code.ts';
import deadFields from './live-dead-fields.ts';
import deadMenus from './live-dead-menus.ts';
import declaredAbsent from './live-declared-absent.ts';
import fieldType from './live-field-type.ts';
import loggedErrors from './live-logged-errors.ts';
import manualFields from './live-manual-fields.ts';
import messageVolume from './live-message-volume.ts';
import missingIndex from './live-missing-index.ts';
import modelWithoutAccess from './live-model-without-access.ts';
import noupdateDrift from './live-noupdate-drift.ts';
import orphanSelection from './live-orphan-selection.ts';
import orphanXmlids from './live-orphan-xmlids.ts';
import outsideAccess from './live-outside-access.ts';
import posture from './live-posture.ts';
import privilegedUsers from './live-privileged-users.ts';
import profiles from './live-profiles.ts';
import propertyLeftovers from './live-property-leftovers.ts';
import recordRules from './live-record-rules.ts';
import relatedStale from './live-related-stale.ts';
import requiredNull from './live-required-null.ts';
import sameValue from './live-same-value.ts';
import schemaRows from './live-schema-rows.ts';
import sequences from './live-sequences.ts';
import slowLists from './live-slow-lists.ts';
import staleRecords from './live-stale-records.ts';
import uninstallImpact from './live-uninstall-impact.ts';
import uniqueViolated from './live-unique-violated.ts';
import untranslated from './live-untranslated.ts';
import unusedGroups from './live-unused-groups.ts';
import versionDrift from './live-version-drift.ts';
import viewRender from './live-view-render.ts';
import viewsEdited from './live-views-edited.ts';

/** In the order in which they run: what matters most comes before the time is over. */
export const LIVE_CHECKS: readonly LiveCheck[] = [
  versionDrift,
  accessRows,
  modelWithoutAccess,
  outsideAccess,
  recordRules,
  companyRule,
  asUser,
  viewRender,
  declaredAbsent,
  fieldType,
  requiredNull,
  uniqueViolated,
  orphanSelection,
  missingIndex,
  crons,
  databaseCode,
  loggedErrors,
  clearSecrets,
  privilegedUsers,
  posture,
  brokenReferences,
  deadMenus,
  staleRecords,
  orphanXmlids,
  schemaRows,
  viewsEdited,
  relatedStale,
  propertyLeftovers,
  sequences,
  attachments,
  slowLists,
  profiles,
  messageVolume,
  deadFields,
  sameValue,
  noupdateDrift,
  manualFields,
  unusedGroups,
  untranslated,
  uninstallImpact,
];
