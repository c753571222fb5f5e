import { useId, type InputHTMLAttributes, type ReactNode } from 'react';

export type ChoiceProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'id' | 'className' | 'type'
> & {
  type: 'checkbox' | 'radio';
  label: ReactNode;
};

/** One checkbox or radio with its label. */
export function Choice({ type, label, ...input }: ChoiceProps) {
  const id = useId();
  return (
    <div className="ds-field">
      <input {...input} type={type} id={id} className="ds-input" />
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}

/** Choices that belong together, under one question. */
export function ChoiceGroup({
  legend,
  description,
  children,
}: {
  legend: ReactNode;
  description?: string;
  children: ReactNode;
}) {
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{legend}</legend>
      {description !== undefined && <p>{description}</p>}
      {children}
    </fieldset>
  );
}
