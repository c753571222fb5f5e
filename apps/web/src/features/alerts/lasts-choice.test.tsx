import type { AlertInput } from '@koble/alerts/schema';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadWords, startI18n } from '../../shared/i18n';
import { chosenDays } from './chosen-days';
import { LastsChoice } from './lasts-choice';

const onChange = vi.fn<(lasts: AlertInput['lasts']) => void>();

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startI18n();
  await loadWords('alerts');
});
beforeEach(() => {
  onChange.mockClear();
});

function show(lasts: AlertInput['lasts']): void {
  document.body.innerHTML = '<div></div>';
  const [page] = document.body.children;
  if (page !== undefined)
    act(() => {
      createRoot(page).render(<LastsChoice lasts={lasts} onChange={onChange} />);
    });
}

const dateField = () => document.querySelector<HTMLInputElement>('input[type=date]');
const radio = (label: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.control;

describe('how long a search lasts', () => {
  test('is so many days, without a date to fill in', () => {
    show({ kind: 'days', days: 60 });
    expect(dateField()).toBeNull();
    expect([...document.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  test('is until a date that has to be filled in, once that is chosen', () => {
    show({ kind: 'days', days: 60 });
    act(() => {
      radio('Til en dato jeg velger')?.click();
    });
    expect(onChange).toHaveBeenCalledWith({ kind: 'until', on: '' });
    show({ kind: 'until', on: '' });
    expect(dateField()?.required).toBe(true);
    const { first, last } = chosenDays();
    expect(dateField()).toMatchObject({ min: first, max: last });
  });
});
