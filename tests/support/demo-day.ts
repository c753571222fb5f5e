/** The day on which the tests' demo region is loaded. */
export const DEMO_DAY = '2026-11-23T09:00:00Z';
