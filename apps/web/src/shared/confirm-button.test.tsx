import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startI18n } from './i18n';
import { ConfirmButton } from './confirm-button';

const onConfirm = vi.fn();

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startI18n();
});
beforeEach(() => {
  onConfirm.mockClear();
  document.body.innerHTML = '<div></div>';
  const [page] = document.body.children;
  if (page !== undefined)
    act(() => {
      createRoot(page).render(
        <ConfirmButton
          label="Ta ut"
          question="Vil du ta ut Demo-Ada?"
          confirm="Ja, ta ut"
          busy={false}
          onConfirm={onConfirm}
        />,
      );
    });
});

function buttons(): string[] {
  return [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
}

function press(nth: number): void {
  act(() => {
    document.querySelectorAll('button')[nth]?.click();
  });
}

describe('a button for what cannot be undone', () => {
  test('asks before it does anything, with the focus on the answer', () => {
    press(0);
    expect(document.querySelector('[role=group]')?.getAttribute('aria-label')).toBe(
      'Vil du ta ut Demo-Ada?',
    );
    expect(document.activeElement?.textContent).toBe('Ja, ta ut');
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test('does it once after a yes', () => {
    press(0);
    press(0);
    expect(onConfirm).toHaveBeenCalledOnce();
    expect(buttons()).toEqual(['Ta ut']);
  });

  test('does nothing after a no, and has the focus again', () => {
    press(0);
    press(1);
    expect(onConfirm).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Ta ut');
  });
});
