import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test } from 'vitest';
import { startI18n } from '../../shared/i18n';
import { CapacityFields } from './capacity-fields';
import { ReferenceFields } from './reference-fields';
import { TaskFields } from './task-fields';
import { EMPTY_DRAFT } from './templates';
import { TypedField } from './typed-field';

beforeEach(async () => {
  await startI18n();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

test('no field takes more than a draft keeps', () => {
  const reference = { customer: '', year: '', line: '', agreed: false };
  const draft = { ...EMPTY_DRAFT, references: [reference] };
  const parts = {
    editor: {
      id: 'p',
      draft,
      status: undefined,
      change: () => undefined,
      flush: () => Promise.resolve(undefined),
      keepMine: () => Promise.resolve(undefined),
    },
    errors: {},
  };
  const container = document.createElement('div');
  const root = createRoot(container);
  act(() => {
    root.render(
      <>
        <TypedField name="title" {...parts} />
        <TypedField name="method" kind="text" {...parts} />
        <TypedField name="priceKroner" kind="number" {...parts} />
        <TaskFields {...parts} />
        <CapacityFields {...parts} />
        <ReferenceFields {...parts} />
      </>,
    );
  });
  const fields = container.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input[type=text], textarea',
  );
  expect([...fields].filter(({ maxLength }) => maxLength <= 0)).toEqual([]);
  const most = (id: string) => container.querySelector(`#${id}`)?.getAttribute('maxlength');
  expect([most('title'), most('method'), most('topic'), most('line-0')]).toEqual([
    ...['300', '8000', '2000', '400'],
  ]);
  act(() => {
    root.unmount();
  });
});
