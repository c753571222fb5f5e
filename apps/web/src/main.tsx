import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAppRouter } from './router';
import { queryClient } from './shared/api';
import { startI18n } from './shared/i18n';
import { reloadForNewRelease } from './shared/new-release';
import './shared/styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

reloadForNewRelease();
await startI18n();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createAppRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
