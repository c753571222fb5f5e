import { expect, test } from 'vitest';
import { problemOf } from './problem';
import { answerOf, refusalOf } from './upload-file';

test('a file that the server would refuse for its size is not sent', () => {
  expect(problemOf(refusalOf({ size: 0 })).code).toBe('files.empty');
  expect(problemOf(refusalOf({ size: 10 * 1024 * 1024 + 1 })).code).toBe('files.too_large');
  expect(refusalOf({ size: 10 * 1024 * 1024 })).toBeUndefined();
});

test('the answer is the file’s id, or what is said against it; anything else is neither', () => {
  expect(answerOf('{"id":"a","name":"x.pdf"}')).toEqual({ id: 'a' });
  const refused = { koble: { code: 'files.refused', details: {} } };
  expect(answerOf(JSON.stringify({ error: { data: refused } }))).toEqual({ refused });
  for (const text of ['<html>', 'null', '{}', '{"error":"nei"}', '{"id":4}'])
    expect(answerOf(text)).toEqual({});
});
