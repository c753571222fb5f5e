export { buildRegion, DEMO_SIZE, type RegionSize } from './build-region';
export { DEMO_LOGINS } from './demo-logins';
export { loadRegion, scaledSize } from './load-region';
export type { Region } from './demo-queries';
