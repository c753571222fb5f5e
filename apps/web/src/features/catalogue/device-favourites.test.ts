import { MOST_ON_DEVICE } from '@koble/catalogue/schema';
import { beforeEach, expect, test } from 'vitest';
import {
  addDeviceFavourite,
  forgetDeviceFavourites,
  readDeviceFavourites,
  removeDeviceFavourite,
  type DeviceFavourite,
} from './device-favourites';

beforeEach(forgetDeviceFavourites);

function saved(number: number): DeviceFavourite {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const savedAt = new Date(Date.UTC(2026, 10, 1, 0, number)).toISOString();
  return { kind: 'role', id, title: `Rolle ${number}`, savedAt };
}

test('what is saved on a device is there until it is taken out, once, the newest first', () => {
  for (const number of [1, 3, 2, 3]) expect(addDeviceFavourite(saved(number))).toBe(true);
  expect(readDeviceFavourites()).toEqual([saved(3), saved(2), saved(1)]);
  expect(readDeviceFavourites()).toBe(readDeviceFavourites());
  removeDeviceFavourite(saved(3));
  expect(readDeviceFavourites()).toEqual([saved(2), saved(1)]);
});

test('there is room for so many, and the rest is refused', () => {
  for (let i = 0; i < MOST_ON_DEVICE; i += 1) addDeviceFavourite(saved(i));
  expect(addDeviceFavourite(saved(MOST_ON_DEVICE))).toBe(false);
  expect(readDeviceFavourites()).toHaveLength(MOST_ON_DEVICE);
});

test.each(['{', '7', '[null, {"kind":"dragon","id":"x"}]', '[{"kind":"role","id":"1"}]'])(
  'what somebody else has written there is passed over: %s',
  (text) => {
    localStorage.setItem('koble.favourites', text);
    expect(readDeviceFavourites()).toEqual([]);
  },
);
