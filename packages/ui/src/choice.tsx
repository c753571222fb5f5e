import { useId, type InputHTMLAttributes, type ReactNode } from 'react';

export type ChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type'> & {
  type: 'checkbox' | 'radio';
  label: ReactNode;
  description?: ReactNode;
};

/** One checkbox or radio with its label. */
export function Choice({ type, label, description, ...input }: ChoiceProps) {
  const made = useId();
  const id = input.id ?? made;
  return (
    <div className="ds-field">
      <input
        {...input}
        type={type}
        id={id}
        className="ds-input"
        {...(description === undefined ? {} : { 'aria-describedby': `${id}-description` })}
      />
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {description !== undefined && (
        <div id={`${id}-description`} data-field="description">
          {description}
        </div>
      )}
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
