export { approveNeed } from './approve-need';
export { closeFilledNeed, closeNeed } from './close-need';
export { discardNeed } from './discard-need';
export { aboutHowManyFit } from './fitting-people';
export { listWaitingNeeds } from './list-waiting-needs';
export { needDocuments } from './need-document';
export {
  listImportedIds,
  removeImportedNeed,
  saveImportedNeed,
  type ImportedNeed,
} from './imported-need-queries';
export { expireNeeds, findNeedOf, pauseNeed } from './need-queries';
export type { NeedErrorCode } from './need';
export { noticeExpiringNeeds } from './notice-expiring-needs';
export { likestOpenChallenges } from './open-challenge-queries';
export { listOpenChallenges } from './open-challenges';
export { likestOpenRoles } from './open-role-queries';
export { listOpenRoles } from './open-roles';
export { getOwnChallenge } from './get-own-challenge';
export { listSharedChallenges } from './list-shared-challenges';
export { getOwnRole } from './own-role';
export { getPublicNeed } from './public-need';
export { listOwnNeeds, publishNeed } from './publish-need';
export { renewNeed } from './renew-need';
export { reopenNeed } from './reopen-need';
export { resubmitNeed } from './resubmit-need';
export { saveBrief } from './save-brief';
export { sendBackNeed } from './send-back-need';
export { shareChallenge } from './share-challenge';
export {
  findWatchedNeed,
  listWatchedNeeds,
  type RelatedTo,
  type WatchedNeed,
} from './watched-need-queries';
