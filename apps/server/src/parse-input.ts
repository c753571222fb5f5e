import { AppError } from '@koble/kernel';
import type { z } from 'zod';

/** What came in, as its shape has it. Errors: `input.invalid` with the field that is wrong. */
export function parseInput<Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('input.invalid', 'invalid', {
    field: parsed.error.issues[0]?.path.join('.') ?? '',
  });
}
