export { DEMO_LOGINS } from './demo-logins';
export { loadRegion, scaledSize } from './load-region';
