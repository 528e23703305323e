import { readDay } from '../../../core/deadlines/read-day';

test.each([
  '2024-03-01',
  '2024-3-1',
  '2024.3.1',
  '2024/03/1',
  '2024年3月1日',
  ' 2024 年 3 月 1 日 ',
  '20240301',
  '２０２４年３月１日',
])('“%s” is 1 March 2024', (text) => expect(readDay(text)).toBe('2024-03-01'));

test.each(['', '3月1日', '2024-13-01', '2024-02-30', '2023年2月29日', '24-3-1', '2024-3', '明天', '0000-00-00'])(
  '“%s” is no day',
  (text) => expect(readDay(text)).toBeNull(),
);
