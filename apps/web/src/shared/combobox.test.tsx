import { Combobox } from '@koble/ui';
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const GROUPS = [
  { label: 'Yrker', options: [{ id: 'welder', text: 'Sveiser' }] },
  { label: 'Kompetanse', options: [{ id: 'welding', text: 'Sveising' }] },
];
const onChoose = vi.fn();

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(() => {
  onChoose.mockClear();
  document.body.innerHTML = '<div></div>';
  const [page] = document.body.children;
  if (page !== undefined)
    act(() => {
      createRoot(page).render(<Page />);
    });
});

function Page() {
  const [value, setValue] = useState('svei');
  return (
    <Combobox
      id="q"
      label="Søk"
      freeText={`Søk etter «${value}»`}
      value={value}
      groups={GROUPS}
      onType={setValue}
      onChoose={onChoose}
    />
  );
}

/** Presses a key in the field; false when the page took it for itself. */
function press(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => {
    field().dispatchEvent(event);
  });
  return !event.defaultPrevented;
}

function field(): HTMLInputElement {
  const found = document.querySelector('input');
  if (found === null) throw new Error('There is no field');
  return found;
}

/** The lines of the list, the one walked to in brackets. */
function lines(): string[] {
  return [...document.querySelectorAll('[role=option]')].map((line) =>
    line.getAttribute('aria-selected') === 'true' && line.id === activeId()
      ? `[${line.textContent}]`
      : line.textContent,
  );
}

function activeId(): string | null {
  return field().getAttribute('aria-activedescendant');
}

describe('a combobox', () => {
  test('shows what was typed first, then the options, and tells which line the arrows are at', () => {
    expect(lines()).toEqual([]);
    press('ArrowDown');
    expect(lines()).toEqual(['[Søk etter «svei»]', 'Sveiser', 'Sveising']);
    press('ArrowDown');
    expect(lines()).toEqual(['Søk etter «svei»', '[Sveiser]', 'Sveising']);
  });

  test('walks round at both ends', () => {
    press('ArrowUp');
    expect(lines()).toEqual(['Søk etter «svei»', 'Sveiser', '[Sveising]']);
    press('ArrowDown');
    expect(lines()).toEqual(['[Søk etter «svei»]', 'Sveiser', 'Sveising']);
  });

  test('takes the line walked to with Enter', () => {
    press('ArrowDown');
    press('ArrowDown');
    expect(press('Enter')).toBe(false);
    expect(onChoose).toHaveBeenCalledWith({ group: 'Yrker', id: 'welder', text: 'Sveiser' });
    expect(lines()).toEqual([]);
  });

  test('leaves Enter to the form when no line is walked to, so that what was typed can be sent', () => {
    expect(press('Enter')).toBe(true);
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('closes with Escape and keeps what was typed', () => {
    press('ArrowDown');
    press('Escape');
    expect(lines()).toEqual([]);
    expect(field().value).toBe('svei');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  test('takes the line that is clicked', () => {
    press('ArrowDown');
    const line = document.querySelectorAll<HTMLElement>('[role=option]')[2];
    act(() => {
      line?.click();
    });
    expect(onChoose).toHaveBeenCalledWith({ group: 'Kompetanse', id: 'welding', text: 'Sveising' });
  });
});
