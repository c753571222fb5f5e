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
  'Ring 41.23.45.67',
  'Ring 412-34-567',
  'Ring 4123\u00a04567',
  'Ring 41/23/45/67',
  'Ring 41 23  45 67',
  'Ring 41 234 567',
  'Ring +47-412.34.567',
  'Ring 41 23 45 67, 2 timer senere',
  'Fra 2019 41 23 45 67',
  'Fiktivdal, Demo-Eira',
  'Demo-Eira K. Fiktivdal',
  'Hilsen Eira (Fiktivdal)',
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
  'Demo-Eira, fra dalen',
  'Kan begynne 01.02.2027, eller 2027-03-01.',
  'Kurs 01.02.2027-01.03.2027',
  'Kurs i 2019/2020, 2021 2022 og 2023–2024',
  'Ansvar for 10 000 000 kroner',
  'Jeg har 12 345 678 910 grunner',
  'Bedriften har nummer 974 760 673.',
])('%s does not', (text) => {
  expect(tellsWho(text, NAME)).toBe(false);
});

test('nobody’s name is in every text', () => {
  expect(tellsWho('Jeg sveiser.', '')).toBe(false);
});
