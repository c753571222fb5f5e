export { agreeInDemo } from './agree-in-demo';
export { loadDemoRegion, loadLargeRegion } from './load-region';
export { planInDemo } from './plan-in-demo';
