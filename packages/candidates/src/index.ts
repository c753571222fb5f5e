export { candidateTitle, type CandidateErrorCode } from './candidate';
export { getCandidateCard, listCandidateSupplies } from './candidate-card';
export { candidateDocuments } from './candidate-document';
export { blockedCandidateIds } from './candidate-queries';
export { saveCandidate } from './save-candidate';
