export { newestRate } from './aid-award-queries';
export { deMinimisBalance } from './de-minimis';
export { recordAward } from './record-award';
export { removeAward } from './remove-award';
export { awardsOfUndertaking } from './undertaking';
