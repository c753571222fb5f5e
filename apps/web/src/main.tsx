import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAppRouter } from './router';
import { queryClient } from './shared/api';
import { startI18n } from './shared/i18n';
import { takeKnownAnswers } from './shared/known-answers';
import { fetchNames } from './shared/names';
import { reloadForNewRelease } from './shared/new-release';
import './shared/styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

reloadForNewRelease();
await startI18n();
const router = createAppRouter();
// A page that the server has written stays until the web can draw the same in its place.
if (takeKnownAnswers(queryClient, document)) {
  await Promise.all([router.load(), fetchNames()]);
  // The web says of each of its pages which feed it has.
  document.querySelector('head link[rel="alternate"]')?.remove();
}
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
