import { EventEmitter } from 'node:events';
import { hardenCommandLine, hardenContents, hardenSession } from '../../electron/harden';

/** The parts of Electron's session that are set, kept to be asked. */
function hardened() {
  const kept: Record<string, any> = { problems: [] };
  const session = Object.assign(new EventEmitter(), {
    webRequest: { onBeforeRequest: (listener: unknown) => (kept.request = listener) },
    setPermissionRequestHandler: (handler: unknown) => (kept.permission = handler),
    setPermissionCheckHandler: (handler: unknown) => (kept.check = handler),
    setDevicePermissionHandler: (handler: unknown) => (kept.device = handler),
    setSpellCheckerEnabled: (on: boolean) => (kept.spelling = on),
    setSpellCheckerLanguages: (languages: string[]) => (kept.languages = languages),
  });
  kept.cancelled = hardenSession(session as any, (problem) => kept.problems.push(problem));
  return { kept, session };
}

const cancels = (url: string) => {
  const { kept } = hardened();
  let cancel: boolean | undefined;
  kept.request({ url }, (answer: { cancel: boolean }) => (cancel = answer.cancel));
  return { cancel, problems: kept.problems as string[] };
};

test.each([
  'https://example.com/x',
  'http://127.0.0.1/',
  'wss://example.com/',
  'file:///etc/passwd',
  'ftp://example.com/',
])('a request to %s is cancelled and logged without its path', (url) => {
  const { cancel, problems } = cancels(url);
  expect(cancel).toBe(true);
  expect(problems).toEqual([`request cancelled: ${new URL(url).protocol}//${new URL(url).host}`]);
});

test('requests of other programs’ pages and unreadable ones are cancelled too; all are counted, not all are logged', () => {
  const { kept } = hardened();
  const ask = (url: string) => {
    let cancel: boolean | undefined;
    kept.request({ url }, (answer: { cancel: boolean }) => (cancel = answer.cancel));
    return cancel;
  };
  expect(['app://other/', 'blob:https://example.com/1', 'about:nothing', 'no address'].map(ask)).toEqual(
    Array(4).fill(true),
  );
  for (let n = 0; n < 100; n += 1) ask(`https://example.com/${n}`);
  ask('app://shufa/');
  expect([kept.cancelled(), kept.problems.length]).toEqual([104, 20]);
});

test.each(['app://shufa/index.html', 'data:image/png;base64,AA', 'blob:app://shufa/1', 'devtools://devtools/x.js'])(
  'a request to %s passes',
  (url) => expect(cancels(url)).toEqual({ cancel: false, problems: [] }),
);

test('the page may fill the screen and paste, and nothing else; spelling is not looked up, nothing is downloaded', () => {
  const { kept, session } = hardened();
  const granted = (permission: string, requestingUrl = 'app://shufa/', isMainFrame = true) => {
    let given: boolean | undefined;
    kept.permission(null, permission, (answer: boolean) => (given = answer), { requestingUrl, isMainFrame });
    return [given, kept.check(null, permission, requestingUrl)];
  };
  for (const permission of ['fullscreen', 'clipboard-read']) expect(granted(permission)).toEqual([true, true]);
  for (const permission of ['media', 'geolocation', 'notifications', 'openExternal'])
    expect(granted(permission)).toEqual([false, false]);
  expect(granted('clipboard-read', 'https://example.com/')).toEqual([false, false]);
  expect(granted('clipboard-read', 'app://shufa/', false)[0]).toBe(false);
  const preventDefault = jest.fn();
  session.emit('will-download', { preventDefault });
  expect([kept.device(), kept.spelling, kept.languages]).toEqual([false, false, []]);
  expect(preventDefault).toHaveBeenCalledTimes(1);
});

test('Chromium itself looks up no name, fetches no component and asks no proxy', () => {
  const switches: Record<string, string | undefined> = {};
  hardenCommandLine({ appendSwitch: (name, value) => void (switches[name] = value) });
  expect(switches).toMatchObject({ 'host-resolver-rules': 'MAP * ~NOTFOUND' });
  expect(Object.keys(switches)).toEqual(
    expect.arrayContaining(['disable-background-networking', 'disable-component-update', 'no-proxy-server']),
  );
});

describe('a window', () => {
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler(handler: () => unknown) {
      this.open = handler;
    },
    open: (): unknown => undefined,
    setWebRTCIPHandlingPolicy(policy: string) {
      this.calls = policy;
    },
    calls: '',
  });
  const app = new EventEmitter();
  hardenContents(app as any);
  app.emit('web-contents-created', {}, contents);
  const prevented = (name: string, url: string, isMainFrame = true) => {
    const preventDefault = jest.fn();
    contents.emit(name, { url, preventDefault, isMainFrame });
    return preventDefault.mock.calls.length === 1;
  };

  test('stays on our page', () => {
    expect(prevented('will-navigate', 'https://example.com/')).toBe(true);
    expect(prevented('will-navigate', 'file:///etc/passwd')).toBe(true);
    expect(prevented('will-navigate', 'app://shufa/#x')).toBe(false);
    expect(prevented('will-redirect', 'app://shufa/')).toBe(true);
  });

  test('opens no other and embeds nothing', () => {
    expect(contents.open()).toEqual({ action: 'deny' });
    expect(prevented('will-attach-webview', 'app://shufa/')).toBe(true);
    expect(prevented('will-frame-navigate', 'app://shufa/', false)).toBe(true);
    expect(prevented('will-frame-navigate', 'app://shufa/')).toBe(false);
    expect(contents.calls).toBe('disable_non_proxied_udp');
  });
});
