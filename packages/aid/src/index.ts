export { awardsOfUndertaking, newestRate } from './aid-award-queries';
export { deMinimisBalance } from './de-minimis';
