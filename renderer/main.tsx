import { createRoot } from 'react-dom/client';
import { App } from './app';
import { ErrorBoundary } from './ui/error-boundary';
import { loopbackToken } from './transport';
import { followTheme } from './ui/theme';
import './ui/tokens.css';
import './ui/base.css';

// Before anything else can read the address.
const startFile = new URLSearchParams(location.hash.slice(1)).get('open');
void loopbackToken().catch(() => undefined);
followTheme();

createRoot(document.getElementById('root')!).render(
  <ErrorBoundary>
    <App startFile={startFile} />
  </ErrorBoundary>,
);
