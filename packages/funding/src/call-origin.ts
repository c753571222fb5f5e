/** Who keeps a call that nobody writes here. */
export type CallOrigin = 'sedia' | 'horizon_file' | 'csv';
