import type { ReactNode } from 'react';

export interface FieldProps {
  id: string;
  label: string;
  description?: string | undefined;
  error?: string | undefined;
}

/** A labelled field; what is inside takes `id` and `describedBy(id, …)`. */
export function Field({
  id,
  label,
  description,
  error,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className="ds-field">
      <label className="ds-label" data-weight="medium" htmlFor={id}>
        {label}
      </label>
      {description !== undefined && (
        <div id={`${id}-description`} data-field="description">
          {description}
        </div>
      )}
      {children}
      {error !== undefined && (
        <p className="ds-validation-message" data-color="danger" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** The attributes that tie a control to its field's texts. */
export function describedBy({ id, description, error }: Omit<FieldProps, 'label'>): {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
} {
  const ids = [
    ...(description === undefined ? [] : [`${id}-description`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  return {
    id,
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    ...(error === undefined ? {} : { 'aria-invalid': true }),
  };
}
