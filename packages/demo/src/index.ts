export { agreeInDemo } from './agree-in-demo';
export { loadDemoRegion, loadLargeRegion } from './load-region';
