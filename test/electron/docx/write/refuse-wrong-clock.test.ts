import { join } from 'node:path';
import { loadProfile } from '../../../../electron/docx/profiles';
import { refuseWrongClock } from '../../../../electron/docx/write/refuse-wrong-clock';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { line, reportOf } from '../../../support/reports';
import { TEMPLATES } from '../../../support/run-cli';

afterEach(() => void jest.useRealTimers());

test('a clock that an empty battery set back is named, with what to do', async () => {
  jest.useFakeTimers({ now: new Date(1970, 0, 1), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  const profile = loadProfile(join(TEMPLATES), 'gbt9704');
  await expect(writeDocx(reportOf([line('title', '报告')]), { variant: 'clean', profile })).rejects.toMatchObject({
    code: 'wrong-clock',
    message: expect.stringContaining('1970年1月1日'),
  });
});

test.each([1980, 2026, 2099])('the year %d is fine', (year) => {
  expect(() => refuseWrongClock(new Date(year, 5, 1))).not.toThrow();
});

test.each([1979, 2100])('the year %d is not', (year) => {
  expect(() => refuseWrongClock(new Date(year, 5, 1))).toThrow(expect.objectContaining({ code: 'wrong-clock' }));
});
