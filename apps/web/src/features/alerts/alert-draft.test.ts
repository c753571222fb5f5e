import { ALERT_DAYS, ALERT_FREQUENCIES, AlertInput, WatchedSearch } from '@koble/alerts/schema';
import { describe, expect, test } from 'vitest';
import { DAYS, FREQUENCIES, inputOf, NEW_ALERT, nameOfDraft } from './alert-draft';

const search = WatchedSearch.parse({ q: 'sveiser' });

describe('the draft of a saved search', () => {
  // The page does not carry the server's schema for three words and three numbers.
  test('knows the choices that the server knows', () => {
    expect(FREQUENCIES).toEqual(ALERT_FREQUENCIES);
    expect(DAYS).toEqual(ALERT_DAYS);
  });

  test('is called what the search says, until somebody calls it something else', () => {
    const watched = { search, words: 'sveiser · Levanger' };
    expect(nameOfDraft(NEW_ALERT, watched)).toBe('sveiser · Levanger');
    expect(nameOfDraft({ ...NEW_ALERT, name: 'Ny jobb' }, watched)).toBe('Ny jobb');
    expect(nameOfDraft({ ...NEW_ALERT, name: '' }, watched)).toBe('');
  });

  test('has a name that the server takes, however much is searched for', () => {
    const watched = { search, words: Array.from({ length: 60 }, () => 'sveising').join(' · ') };
    expect(AlertInput.safeParse(inputOf(NEW_ALERT, watched)).success).toBe(true);
    expect(nameOfDraft(NEW_ALERT, watched)).toMatch(/…$/);
  });
});
