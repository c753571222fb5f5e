import type { SelectHTMLAttributes } from 'react';
import { describedBy, Field, type FieldProps } from './field';

export type SelectProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className'> & {
    options: readonly { value: string; text: string }[];
  };

export function Select({ id, label, description, error, options, ...select }: SelectProps) {
  const texts = { id, description, error };
  return (
    <Field {...texts} label={label}>
      <select {...select} {...describedBy(texts)} className="ds-input">
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
