import type { App, Session, WebContents } from 'electron';
import { isPageUrl, PAGE_SCHEME } from './page/page-address';

/** What the page may ask for: to fill the screen, and to paste from its own menu. */
const GRANTED = ['fullscreen', 'clipboard-read', 'clipboard-sanitized-write'];

/** Nothing leaves or enters by the network, and no device, place or sensor is ever shown to the page. */
export function hardenSession(session: Session, log: (problem: string) => void): void {
  session.webRequest.onBeforeRequest((details, respond) => {
    const cancel = !isAllowedUrl(details.url);
    if (cancel) log(`request cancelled: ${new URL(details.url).protocol}//${new URL(details.url).host}`);
    respond({ cancel });
  });
  session.setPermissionRequestHandler((_contents, permission, respond) => respond(GRANTED.includes(permission)));
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

/** A window shows our page and nothing else: no other address, no new window, no embedded page. */
export function hardenContents(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => {
      if (!isPageUrl(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Our page, what it made itself (pictures as data: or blob:), and the developer tools of an unpackaged build. */
function isAllowedUrl(url: string): boolean {
  return [`${PAGE_SCHEME}:`, 'data:', 'blob:', 'devtools:'].some((scheme) => url.startsWith(scheme));
}
