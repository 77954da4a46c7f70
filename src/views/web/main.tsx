/** Starts the web app in the page: data cache, reader's language, router. */

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/layout.css';
import './design/record.css';
import './design/document.css';
import './design/briefing.css';
import './design/team.css';
import { cache } from './client/cache.js';
import { I18nProvider } from './i18n/i18n.js';
import { router } from './router.js';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element #app');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={cache}>
      <I18nProvider>
        <RouterProvider router={router} />
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
);
