export { appRouter, type AppRouter } from './app-router';
export type { Context, Services } from './context';
