import type { App, CommandLine, Session, WebContents } from 'electron';
import { isPageUrl, PAGE_SCHEME } from './page/page-address';

/** What our page may ask for: to fill the screen, and to paste from its own menu. Everything else is denied. */
const GRANTED = ['fullscreen', 'clipboard-read', 'clipboard-sanitized-write'];
/** Beyond this many, requests are only counted. */
const MOST_LOGGED = 20;

/** Chromium’s own traffic: what it would fetch, look up or report beside what a page asks for. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['no-proxy-server'],
  // No name is ever looked up, whoever asks.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** Before the app is ready: keeps Chromium itself off the network. */
export function hardenCommandLine(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of SWITCHES) commandLine.appendSwitch(name, value);
}

/**
 * Nothing leaves or enters by the network, and no device, place or sensor is ever shown to the page. Returns how many
 * requests were cancelled so far.
 */
export function hardenSession(session: Session, log: (problem: string) => void): () => number {
  let cancelled = 0;
  session.webRequest.onBeforeRequest((details, respond) => {
    const cancel = !isAllowedUrl(details.url);
    if (cancel) {
      cancelled += 1;
      if (cancelled <= MOST_LOGGED) log(`request cancelled: ${hostOf(details.url)}`);
    }
    respond({ cancel });
  });
  const mayHave = (permission: string, url: string | undefined) => GRANTED.includes(permission) && isPageUrl(url ?? '');
  session.setPermissionRequestHandler((_contents, permission, respond, details) =>
    respond(details.isMainFrame && mayHave(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => event.preventDefault());
  return () => cancelled;
}

/** A window shows our page and nothing else: no other address, no new window, no embedded page, no call to another. */
export function hardenContents(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => {
      if (!isPageUrl(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** Our page, what it made itself (pictures as data: or blob:), and the developer tools of an unpackaged build. */
function isAllowedUrl(url: string): boolean {
  return isPageUrl(url) || ['data:', `blob:${PAGE_SCHEME}:`, 'devtools:'].some((scheme) => url.startsWith(scheme));
}

/** Scheme and host: a path could hold a piece of a report. */
function hostOf(url: string): string {
  if (!URL.canParse(url)) return 'unreadable address';
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
