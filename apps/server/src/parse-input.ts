import { AppError } from '@koble/kernel';
import type { z } from 'zod';

/** What came in, as its shape has it. Errors: `input.invalid` with the field that is wrong, or that is not asked for. */
export function parseInput<Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('input.invalid', 'invalid', { field: fieldOf(parsed.error.issues[0]) });
}

function fieldOf(issue: z.core.$ZodIssue | undefined): string {
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...unknown].join('.');
}
