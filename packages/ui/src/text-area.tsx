import type { TextareaHTMLAttributes } from 'react';
import { describedBy, Field, type FieldProps } from './field';

export type TextAreaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'>;

export function TextArea({ id, label, description, error, ...area }: TextAreaProps) {
  const texts = { id, description, error };
  return (
    <Field {...texts} label={label}>
      <textarea rows={5} {...area} {...describedBy(texts)} className="ds-input" />
    </Field>
  );
}
