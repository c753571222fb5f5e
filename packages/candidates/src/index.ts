export { candidateTitle, canSeeCards, type CandidateErrorCode } from './candidate';
export { getCandidateCard, listCandidateSupplies } from './candidate-card';
export { candidateDocuments } from './candidate-document';
export { blockedCandidateIds, expireCandidates } from './candidate-queries';
export { saveCandidate } from './save-candidate';
