/** @jest-environment jsdom */
import {
  forgetPlace,
  lastPlace,
  placeIsSafe,
  rememberPlace,
  returnToPlace,
} from '../../../renderer/session/last-place';

beforeEach(() => sessionStorage.clear());

const place = { path: '/d/报告.shufa', block: 'b7' };

test('a page that is loaded anew goes back to where the window stood', () => {
  rememberPlace(place);
  expect(returnToPlace()).toEqual(place);
});

test('a window that was on the first screen stays there', () => {
  rememberPlace(place);
  forgetPlace();
  expect([returnToPlace(), lastPlace()]).toEqual([null, null]);
});

test('a report that brings the page down each time is not opened a third time', () => {
  rememberPlace(place);
  expect(returnToPlace()).toEqual(place);
  rememberPlace(place);
  expect(returnToPlace()).toEqual(place);
  rememberPlace(place);
  expect(returnToPlace()).toBeNull();
  expect(lastPlace()).toBeNull();
});

test('once the page stood for a while, returns are counted anew', () => {
  rememberPlace(place);
  returnToPlace();
  returnToPlace();
  placeIsSafe();
  expect(returnToPlace()).toEqual(place);
});

test.each(['', '{', '7', '{"path":7}', '{"path":""}'])(
  'what somebody else left there (%j) counts as nothing',
  (text) => {
    sessionStorage.setItem('shufa.place', text);
    expect([lastPlace(), returnToPlace()]).toEqual([null, null]);
  },
);
