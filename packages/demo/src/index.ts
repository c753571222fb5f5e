export { loadDemoRegion, loadLargeRegion } from './load-region';
