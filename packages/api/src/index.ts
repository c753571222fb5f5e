export { appRouter, type AppRouter } from './app-router';
export type { ErrorCode } from './error-code';
export type { Context, Services } from './context';
