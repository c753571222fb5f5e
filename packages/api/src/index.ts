export { appRouter, type AppRouter } from './app-router';
export type { Context, Services } from './context';
export type { KobleError } from './error-shape';
export type { ApiErrorCode, ProcedureMeta } from './procedures';
