import { expect, test } from 'vitest';
import { tellsWho } from './telling-who';

const NAME = 'Demo-Eira Fiktivdal';

test.each([
  'Hilsen Demo-Eira Fiktivdal',
  'hilsen demo eira  fiktivdal.',
  'Skriv til eira@koble.example',
  'Ring 41234567',
  'Ring 412 34 567!',
  'Ring +47 41 23 45 67',
  'tlf 004741234567',
])('%s tells who somebody is', (text) => {
  expect(tellsWho(text, NAME)).toBe(true);
});

test.each([
  '',
  'Jeg har sveist i ti år, sist i 2024-2025.',
  'Omsetningen var 12 000 000 000 kroner.',
  'Bedriften har nummer 974760673.',
  'Et fiktivt dalføre',
  'Vi møtes @ verkstedet',
])('%s does not', (text) => {
  expect(tellsWho(text, NAME)).toBe(false);
});

test('nobody’s name is in every text', () => {
  expect(tellsWho('Jeg sveiser.', '')).toBe(false);
});
