export { loadRegion, scaledSize } from './load-region';
