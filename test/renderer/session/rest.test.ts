import { createRest } from '../../../renderer/session/rest';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const KEYS_APART = 70;

test('there is no rest between the keys of who writes on, and one behind the last', () => {
  let rests = 0;
  const rest = createRest(() => false);
  rest.subscribe(() => (rests += 1));
  for (let key = 0; key < 20; key += 1) {
    rest.stir();
    jest.advanceTimersByTime(KEYS_APART);
  }
  expect(rests).toBe(0);
  jest.advanceTimersByTime(1000);
  expect(rests).toBe(1);
});

test('an input method that composes is no rest, however long it takes', () => {
  let composing = true;
  let rests = 0;
  const rest = createRest(() => composing);
  rest.subscribe(() => (rests += 1));
  rest.stir();
  jest.advanceTimersByTime(5000);
  expect(rests).toBe(0);
  composing = false;
  jest.advanceTimersByTime(1000);
  expect(rests).toBe(1);
});

test('nobody who stopped listening hears of a rest, and none comes after the end', () => {
  const heard: string[] = [];
  const rest = createRest(() => false);
  const stop = rest.subscribe(() => heard.push('gone'));
  rest.subscribe(() => heard.push('there'));
  stop();
  rest.stir();
  jest.runAllTimers();
  expect(heard).toEqual(['there']);
  rest.stir();
  rest.stop();
  jest.runAllTimers();
  expect(heard).toEqual(['there']);
});
