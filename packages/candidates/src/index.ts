export { blockOrganisation } from './block-organisation';
export { candidateTitle, canSeeCards, lookingFor, type CandidateErrorCode } from './candidate';
export { getCandidateCard, listCandidateSupplies } from './candidate-card';
export { candidateDocuments } from './candidate-document';
export { blockedCandidateIds, expireCandidates } from './candidate-queries';
export { listBlocks } from './list-blocks';
export { noticeExpiringProfiles } from './notice-expiring-profiles';
export { saveCandidate } from './save-candidate';
export { unblockOrganisation } from './unblock-organisation';
