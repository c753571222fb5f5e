export { closeFilledNeed, closeNeed } from './close-need';
export { needDocuments } from './need-document';
export { removeImportedNeed, saveImportedNeed, type ImportedNeed } from './imported-need-queries';
export { expireNeeds, pauseNeed } from './need-queries';
export type { NeedErrorCode } from './need';
export { getPublicNeed } from './public-need';
export { listOwnNeeds, publishNeed } from './publish-need';
export { reopenNeed } from './reopen-need';
