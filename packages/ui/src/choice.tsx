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

/** One of several, which has to be chosen: `error` says that it was not. */
export function RadioGroup<Value extends string>({
  name,
  legend,
  error,
  options,
  value,
  onChange,
}: {
  name: string;
  legend: ReactNode;
  error?: string | undefined;
  options: readonly { value: Value; label: ReactNode }[];
  value: Value | undefined;
  onChange: (value: Value) => void;
}) {
  return (
    <ChoiceGroup legend={legend}>
      {error !== undefined && (
        <p className="ds-validation-message" data-color="danger" role="alert">
          {error}
        </p>
      )}
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name={name}
          label={option.label}
          checked={value === option.value}
          onChange={() => {
            onChange(option.value);
          }}
        />
      ))}
    </ChoiceGroup>
  );
}
