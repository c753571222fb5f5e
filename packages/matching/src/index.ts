export { findBundles } from './find-bundles';
export { replayMatch } from './replay-match';
export type { Demand, ScoredSupply } from './supply';
