import { Dialog } from '@koble/ui';
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';

let container: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  container = document.createElement('div');
  document.body.append(container);
  root = createRoot(container);
  act(() => {
    root.render(<Questions />);
  });
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  container.remove();
});

/** Two questions that share one window, as the actions of an introduction do. */
function Questions() {
  const [asking, setAsking] = useState('');
  return (
    <>
      {['first', 'second', ''].map((question) => (
        <button
          key={question}
          onClick={() => {
            setAsking(question);
          }}
        >
          {question || 'done'}
        </button>
      ))}
      <Dialog
        open={asking !== ''}
        title={asking}
        closeLabel="Close"
        footer={null}
        onClose={() => {
          setAsking('');
        }}
      >
        {asking}
      </Dialog>
    </>
  );
}

test('Escape closes it and the page knows', () => {
  press('first');
  act(() => {
    box().close();
  });
  expect([box().open, body()]).toEqual([false, '']);
});

test('the news that it was closed, which the browser tells late, does not close the next question', () => {
  press('first');
  press('done');
  press('second');
  act(() => {
    box().dispatchEvent(new Event('close'));
  });
  expect([box().open, body()]).toEqual([true, 'second']);
});

function press(name: string): void {
  const button = [...container.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  act(() => {
    button?.click();
  });
}

function box(): HTMLDialogElement {
  const found = container.querySelector('dialog');
  if (found === null) throw new Error('no dialog');
  return found;
}

function body(): string | null | undefined {
  return container.querySelector('.sheet-body')?.textContent;
}
