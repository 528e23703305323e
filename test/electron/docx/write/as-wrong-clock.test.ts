import { loadProfile } from '../../../../electron/templates/load-profile';
import { asWrongClock } from '../../../../electron/docx/write/as-wrong-clock';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { line, reportOf } from '../../../support/reports';
import { TEMPLATES } from '../../../support/run-cli';

afterEach(() => void jest.useRealTimers());

const writeIn = (year: number) => {
  jest.useFakeTimers({ now: new Date(year, 0, 1), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  const profile = loadProfile(TEMPLATES, 'gbt9704');
  return writeDocx(reportOf([line('title', '报告')]), { variant: 'clean', profile });
};

test.each([1970, 2100])('a clock in the year %d is named, with what to do', async (year) => {
  await expect(writeIn(year)).rejects.toMatchObject({
    code: 'wrong-clock',
    message: expect.stringMatching(new RegExp(`${year}年1月1日.*校准`, 'u')),
  });
});

test.each([1980, 2099])('a clock in the year %d writes', async (year) => {
  expect((await writeIn(year)).length).toBeGreaterThan(1000);
});

test('any other error stays what it was', () => {
  const error = new Error('another');
  expect(() => asWrongClock(error)).toThrow(error);
});
