import { expect, test } from 'vitest';
import { deliveryOfFailure } from './smtp-answer';

const failure = { message: 'it went wrong' };

test('a server that falls silent may have taken a mail that had left, and has not taken one that had not', () => {
  expect(deliveryOfFailure({ ...failure, code: 'ETIMEDOUT' }, true).kind).toBe('uncertain');
  expect(deliveryOfFailure({ ...failure, code: 'ETIMEDOUT' }, false).kind).toBe('later');
});

test('what is ours or the server’s to mend is no refusal of the address', () => {
  for (const command of ['AUTH PLAIN', 'MAIL FROM', 'CONN', 'EHLO'])
    expect(deliveryOfFailure({ ...failure, command, responseCode: 535 }, false).kind).toBe('later');
  const outOfStep = { ...failure, command: 'RCPT TO', responseCode: 503 };
  expect(deliveryOfFailure(outOfStep, false).kind).toBe('later');
});

test('an address that cannot be written in a command is not tried again', () => {
  expect(deliveryOfFailure({ ...failure, code: 'EENVELOPE' }, false).kind).toBe('refused');
});

test('a problem is one short line, whatever the server said', () => {
  const delivery = deliveryOfFailure({ message: `no\r\n${'x'.repeat(5000)}` }, false);
  expect(delivery).toMatchObject({ problem: `no ${'x'.repeat(297)}` });
});
