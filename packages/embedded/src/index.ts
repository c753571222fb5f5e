export { lockFolder } from './folder-lock';
export { startMeilisearch } from './meilisearch';
export { onNpmGone } from './npm-gone';
export { freePort } from './ports';
export { startPostgres } from './postgres';
export { startServices, type Services } from './start-services';
export { throwAwayFolder } from './throw-away-folder';
