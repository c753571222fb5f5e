export { closeNeed } from './close-need';
export { needDocuments } from './need-document';
export { removeImportedNeed, saveImportedNeed, type ImportedNeed } from './imported-need-queries';
export { expireNeeds } from './need-queries';
export type { NeedErrorCode } from './need';
export { getPublicNeed } from './public-need';
export { listOwnNeeds, publishNeed } from './publish-need';
