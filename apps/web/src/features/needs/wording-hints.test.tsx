import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startI18n } from '../../shared/i18n';
import { WordingHints } from './wording-hints';

let container: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(async () => {
  await startI18n();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  container = document.createElement('div');
  root = createRoot(container);
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
});

const show = (text: string): string => {
  act(() => {
    root.render(<WordingHints text={text} />);
  });
  return container.textContent;
};

test('an unfair phrase is shown with its ground, why, what to write instead and the act', () => {
  const shown = show('Vi søker en sveiser. Du har norsk som morsmål.');
  expect(container.querySelectorAll('li')).toHaveLength(1);
  expect(shown).toContain('«norsk som morsmål» (etnisitet)');
  expect(shown).toContain('utelukker folk som kan språket godt nok');
  expect(shown).toContain('norsk nok til å lese tegninger');
  expect(shown).toContain('likestillings- og diskrimineringsloven');
  expect(shown).toContain('Dere bestemmer');
});

test('a fair text is left alone, also once its phrase has been put right', () => {
  expect(show('Vi søker en ung mann.')).not.toBe('');
  expect(show('Vi søker en sveiser.')).toBe('');
});
