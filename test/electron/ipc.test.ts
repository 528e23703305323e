import type { Api } from '../../core/api';
import { apiMethods } from '../../core/api-methods';
import { serve } from '../../electron/ipc';
import { isPageUrl } from '../../electron/page/page-address';
import { sampleHandlers } from './sample-handlers';

/** The desk process and a window joined by structured clone, as in Electron. */
function connect(handlers: Api, url = 'app://shufa/') {
  const channels = new Map<string, (...args: any[]) => any>();
  serve({ handle: (name, listener) => void channels.set(name, listener) }, handlers, ({ senderFrame }) =>
    isPageUrl(senderFrame?.url ?? ''),
  );
  const invoke = async (name: string, ...args: unknown[]) =>
    structuredClone(await channels.get(name)!({ senderFrame: { url } }, ...structuredClone(args)));
  return { channels, invoke };
}

test('every method of the Api is answered, and nothing else', () => {
  expect([...connect(sampleHandlers()).channels.keys()]).toEqual(apiMethods);
});

test('a value comes back', async () => {
  expect(await connect(sampleHandlers()).invoke('suggestPath', '报告', '.shufa')).toEqual({
    ok: true,
    value: '/d/报告.shufa',
  });
});

test('an expected error keeps its code and details', async () => {
  expect(await connect(sampleHandlers()).invoke('previewText', 'x')).toEqual({
    ok: false,
    error: { code: 'empty-file', details: { path: 'x' } },
  });
});

test('a bug arrives as internal, and only the log learns what it was', async () => {
  const handlers = sampleHandlers();
  expect(await connect(handlers).invoke('openReport', '/d/a.shufa')).toEqual({
    ok: false,
    error: { code: 'internal', details: {} },
  });
  expect(handlers.problems).toEqual([expect.stringContaining('openReport: TypeError: a bug')]);
});

test.each([['https://example.com/'], ['file:///etc/passwd'], ['app://other/'], ['']])(
  'a sender at %j is refused before its arguments are looked at',
  async (url) => {
    expect(await connect(sampleHandlers(), url).invoke('suggestPath', 1)).toEqual({
      ok: false,
      error: { code: 'refused', details: {} },
    });
  },
);

test('a sender without a frame, as after its window closed, is refused', async () => {
  const { channels } = connect(sampleHandlers());
  expect(await channels.get('shellInfo')!({ senderFrame: null })).toMatchObject({ error: { code: 'refused' } });
});
