import { expect, test } from 'vitest';
import { projectOf } from './project-of';

test('the price and the own hours of terms go on to the project as it reads them', () => {
  expect(projectOf({ priceOre: 11_000_000, companyHours: 30 })).toEqual({
    forskning: '110000',
    timer: '30',
    timepris: '700',
  });
});
