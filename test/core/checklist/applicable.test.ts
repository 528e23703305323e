import { applicableItems } from '../../../core/checklist/applicable';
import type { Item } from '../../../core/checklist/item';
import { writeReport, type Draft } from './write-report';

const item: Item = {
  id: 'X-1',
  title: '甲',
  part: null,
  group: '乙',
  level: 'required',
  basis: '丙',
  verified: true,
  evidence: { kind: 'manual' },
  guidance: '丁',
};

const levels = (change: Partial<Item>, draft: Partial<Draft>) =>
  applicableItems([{ ...item, ...change }], writeReport({ lines: [], ...draft })).map(({ level }) => level);

test('an item applies to the templates it names, to all when it names none', () => {
  expect(levels({}, { template: 'street' })).toEqual(['required']);
  expect(levels({ templates: ['district', 'zone'] }, { template: 'street' })).toEqual([]);
  expect(levels({ templates: ['district', 'zone'] }, { template: 'zone' })).toEqual(['required']);
});

test('an item is only advised for the templates it names so', () => {
  const change = { templates: ['district'], advisedFor: ['street'] };
  expect(levels(change, { template: 'district' })).toEqual(['required']);
  expect(levels(change, { template: 'street' })).toEqual(['advised']);
  expect(levels(change, { template: 'zone' })).toEqual([]);
});

test('an item applies to its years, both ends included', () => {
  const years = { from: 2023, to: 2025 };
  expect([2022, 2023, 2025, 2026].map((year) => levels({ years }, { year }).length)).toEqual([0, 1, 1, 0]);
  expect(levels({ years: { from: 2026 } }, { year: 2030 })).toEqual(['required']);
});

test('the level is raised for reports whose title or unit matches', () => {
  const raise = { level: 'mandatory' as const, when: '区委.*人民政府' };
  expect(levels({ raise }, { unit: '和平区人民政府' })).toEqual(['required']);
  expect(levels({ raise }, { unit: '中共和平区委 和平区人民政府' })).toEqual(['mandatory']);
  expect(levels({ raise }, { lines: ['# 中共和平区委\u3000和平区人民政府关于2023年法治政府建设情况的报告'] })).toEqual([
    'mandatory',
  ]);
});
