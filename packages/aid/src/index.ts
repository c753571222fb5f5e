export { awardsOfUndertaking, newestRate } from './aid-award-queries';
export { deMinimisBalance } from './de-minimis';
export { recordAward, removeAward } from './record-award';
