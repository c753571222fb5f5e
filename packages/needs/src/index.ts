export { closeNeed } from './close-need';
export { canEditNeed, mayBecome, needIsOpen, type NeedErrorCode } from './need';
export { needDocuments } from './need-document';
export { closeImportedNeed, saveImportedNeed, type ImportedNeed } from './need-queries';
export { getPublicNeed } from './public-need';
export { listOwnNeeds, publishNeed } from './publish-need';
