export { closeFilledNeed, closeNeed } from './close-need';
export { aboutHowManyFit } from './fitting-people';
export { needDocuments } from './need-document';
export {
  listImportedIds,
  removeImportedNeed,
  saveImportedNeed,
  type ImportedNeed,
} from './imported-need-queries';
export { expireNeeds, pauseNeed } from './need-queries';
export type { NeedErrorCode } from './need';
export { noticeExpiringNeeds } from './notice-expiring-needs';
export { getPublicNeed } from './public-need';
export { listOwnNeeds, publishNeed } from './publish-need';
export { renewNeed } from './renew-need';
export { reopenNeed } from './reopen-need';
