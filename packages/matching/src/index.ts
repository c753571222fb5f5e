export { answerNeed } from './answer-need';
export { findBundles } from './find-bundles';
export { replayMatch, type MatchingErrorCode } from './replay-match';
export { scoreMatch, type ScoredMatch } from './score-match';
export type { Demand, ScoredSupply } from './supply';
export { RULE_VERSION } from './weights';
