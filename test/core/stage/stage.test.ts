import { stageState, type StageStep } from '../../../core/stage/stage-step';
import { officeStages, stageFault, usedStages, type Stage } from '../../../core/stage/stage';

const stage = (id: string, signed = false): Stage => ({ id, name: id.toUpperCase(), use: '', signed });
const product = [stage('a'), stage('b'), stage('c', true)];
const step = (fields: Partial<StageStep>): StageStep => ({
  id: 'x',
  kind: 'step',
  at: '',
  date: '2026-02-11',
  person: '李',
  stage: 'a',
  stageName: '甲',
  signed: false,
  note: '',
  version: 'v',
  hash: 'h',
  open: { comments: 0, suggestions: 0, missing: 0 },
  ...fields,
});

test('an office that decided nothing has the stages of the product', () => {
  expect(usedStages({ product, own: null })).toEqual(product);
});

test('what the office left out is not used, and what is new in the product waits to be taken', () => {
  const own = [
    { ...stage('b'), off: false },
    { ...stage('a'), off: true },
  ];
  expect(usedStages({ product, own }).map(({ id }) => id)).toEqual(['b']);
  expect(officeStages({ product, own }).map(({ id, off }) => [id, off])).toEqual([
    ['b', false],
    ['a', true],
    ['c', true],
  ]);
});

test('a list without names, with a name twice, or with nothing in use is at fault', () => {
  const used = { ...stage('a'), off: false };
  expect(stageFault([used])).toBeNull();
  expect(stageFault([{ ...used, name: ' ' }])).toMatch('空');
  expect(stageFault([used, used])).toMatch('重复');
  expect(stageFault([{ ...used, off: true }])).toMatch('至少');
});

test('a report without steps is at the first stage, one whose stage is gone keeps its old name', () => {
  expect(stageState([], product)).toEqual({ stage: 'a', name: 'A', lock: null, reopened: null });
  expect(stageState([step({ stage: 'gone', stageName: '旧称' })], product).name).toBe('旧称');
});

test('the sign-off locks, later stages stay locked, a reopening unlocks until the next sign-off', () => {
  const sign = step({ stage: 'c', stageName: '签', signed: true, version: 'v1', hash: 'h1' });
  const lock = { hash: 'h1', version: 'v1', person: '李', date: '2026-02-11', stageName: '签' };
  const reopen = step({ kind: 'reopen', stage: 'b', note: '补数据' });
  expect(stageState([sign], product).lock).toEqual(lock);
  expect(stageState([sign, step({ stage: 'd' })], product).lock).toEqual(lock);
  expect(stageState([sign, reopen], product)).toMatchObject({
    stage: 'b',
    lock: null,
    reopened: { version: 'v1', reason: '补数据' },
  });
  const again = step({ stage: 'c', stageName: '签', signed: true, version: 'v2', hash: 'h2' });
  expect(stageState([sign, reopen, again], product)).toMatchObject({ lock: { hash: 'h2' }, reopened: null });
});
