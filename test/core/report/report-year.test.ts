import { reportYear } from '../../../core/report/report-year';

test('from November on the report is on the year itself, before that on the year before', () => {
  const years = ['2026-01-05', '2026-03-01', '2026-10-31', '2026-11-01', '2026-12-31'].map((day) =>
    reportYear(new Date(`${day}T12:00:00`)),
  );
  expect(years).toEqual([2025, 2025, 2025, 2026, 2026]);
});
