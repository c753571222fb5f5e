import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { queryClient } from '../../shared/api';
import { loadWords, startI18n } from '../../shared/i18n';
import { CheckMail } from './check-mail';

const onAgain = vi.fn(() => Promise.resolve());
const onOtherAddress = vi.fn();

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startI18n();
  await loadWords('alerts');
});
beforeEach(() => {
  vi.useFakeTimers();
  onAgain.mockClear();
  document.body.innerHTML = '<div></div>';
  const [page] = document.body.children;
  if (page !== undefined)
    act(() => {
      createRoot(page).render(
        <QueryClientProvider client={queryClient}>
          <CheckMail email="ada@koble.example" onAgain={onAgain} onOtherAddress={onOtherAddress} />
        </QueryClientProvider>,
      );
    });
});
afterEach(() => {
  vi.useRealTimers();
});

async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

function button(name: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
}

describe('a mail that was asked for', () => {
  test('takes the focus and says where it went and how long one waits for another', async () => {
    expect(document.activeElement?.textContent).toBe('Sjekk e-posten');
    expect(document.body.textContent).toContain('ada@koble.example');
    expect(document.body.textContent).toContain('be om en ny om 2:00');
    await pass(61_000);
    expect(document.body.textContent).toContain('be om en ny om 0:59');
    expect(button('Send på nytt')).toBeUndefined();
  });

  test('can be asked for again after two minutes, and not twice in a row', async () => {
    await pass(120_000);
    await act(async () => {
      button('Send på nytt')?.click();
      await vi.advanceTimersByTimeAsync(1000);
    });
    expect(onAgain).toHaveBeenCalledOnce();
    expect(document.querySelector('[role=status]')?.textContent).toBe('Vi har sendt den på nytt.');
    expect(button('Send på nytt')).toBeUndefined();
  });

  test('can be sent to another address at once', () => {
    act(() => {
      button('Bruk en annen adresse')?.click();
    });
    expect(onOtherAddress).toHaveBeenCalledOnce();
  });
});
