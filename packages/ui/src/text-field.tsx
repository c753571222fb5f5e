import type { InputHTMLAttributes } from 'react';
import { describedBy, Field, type FieldProps } from './field';

export type TextFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'>;

export function TextField({ id, label, description, error, ...input }: TextFieldProps) {
  const texts = { id, description, error };
  return (
    <Field {...texts} label={label}>
      <input type="text" {...input} {...describedBy(texts)} className="ds-input" />
    </Field>
  );
}
