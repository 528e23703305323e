import { createRoot } from 'react-dom/client';
import { App } from './app';
import { ErrorBoundary } from './ui/error-boundary';
import { returnToPlace } from './session/last-place';
import { followAddress, loopbackToken } from './transport';
import { showUnexpected } from './ui/show-unexpected';
import { followTheme } from './ui/theme';
import './ui/tokens.css';
import './ui/base.css';

// Before anything else can read the address.
const startFile = new URLSearchParams(location.hash.slice(1)).get('open') ?? returnToPlace()?.path ?? null;
void loopbackToken().catch(() => undefined);
followAddress();
followTheme();
showUnexpected();

createRoot(document.getElementById('root')!).render(
  <ErrorBoundary>
    <App startFile={startFile} />
  </ErrorBoundary>,
);
