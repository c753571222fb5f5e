export { lockFolder } from './folder-lock';
export { meilisearchProgram } from './meilisearch-program';
export { onNpmGone } from './npm-gone';
export { freePort } from './ports';
export { startServices, type ServiceOptions, type Services } from './start-services';
export { startMeilisearch } from './meilisearch';
export { startPostgres } from './postgres';
export type { RunningServer } from './child';
