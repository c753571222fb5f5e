import type { CallForm } from '@koble/funding/schema';
import { Choice, ChoiceGroup, Select, TextArea, TextField } from '@koble/ui';
import type { InputHTMLAttributes, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from './editor-form';

/** The form of a call, what is wrong with its fields, and the way to change it. */
export interface Editing {
  form: CallForm;
  errors: Partial<Record<FormField, string>>;
  /** Whether the call is published: its address stays. */
  hasAddress: boolean;
  change: (to: (form: CallForm) => CallForm) => void;
}

/** Fields that hold whatever is typed. */
export type TypedName = {
  [Name in FormField]: string extends CallForm[Name] ? Name : never;
}[FormField];

export function EditorGroup({
  name,
  children,
}: {
  name: 'about' | 'dates' | 'money' | 'who' | 'project' | 'apply' | 'source';
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <section className="panel stack wide" aria-labelledby={`group-${name}`}>
      <h2 id={`group-${name}`}>{t(`calls.group.${name}`)}</h2>
      {children}
    </section>
  );
}

/** One line of whatever is typed. */
export function TypedField({
  editing,
  name,
  help,
  ...input
}: { editing: Editing; name: TypedName; help?: string } & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'maxLength'
>) {
  const { t } = useTranslation();
  return (
    <TextField
      {...input}
      id={name}
      label={t(`calls.field.${name}`)}
      {...(help === undefined ? {} : { description: help })}
      error={editing.errors[name]}
      value={editing.form[name]}
      onChange={({ target }) => {
        editing.change((form) => ({ ...form, [name]: target.value }));
      }}
    />
  );
}

/** One of a closed list. */
export function OneOf<Value extends string>({
  editing,
  name,
  value,
  options,
  words,
  onChoose,
}: {
  editing: Editing;
  name: FormField;
  value: Value;
  options: readonly Value[];
  words: (value: Value) => string;
  onChoose: (value: Value) => void;
}) {
  const { t } = useTranslation();
  return (
    <Select
      id={name}
      label={t(`calls.field.${name}`)}
      error={editing.errors[name]}
      value={value}
      options={options.map((one) => ({ value: one, text: words(one) }))}
      onChange={({ target }) => {
        const chosen = options.find((one) => one === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    />
  );
}

/** Any number of a closed list. */
export function SomeOf<Value extends string>({
  editing,
  name,
  chosen,
  options,
  words,
  onChoose,
}: {
  editing: Editing;
  name: FormField;
  chosen: readonly Value[];
  options: readonly Value[];
  words: (value: Value) => string;
  onChoose: (values: Value[]) => void;
}) {
  const { t } = useTranslation();
  const error = editing.errors[name];
  return (
    <div id={name} tabIndex={-1}>
      <ChoiceGroup legend={t(`calls.field.${name}`)}>
        {options.map((one) => (
          <Choice
            key={one}
            type="checkbox"
            checked={chosen.includes(one)}
            label={words(one)}
            onChange={({ target }) => {
              // In the order of the list, so that the order of clicks is no change.
              onChoose(
                options.filter((other) =>
                  other === one ? target.checked : chosen.includes(other),
                ),
              );
            }}
          />
        ))}
      </ChoiceGroup>
      <FieldError error={error} />
    </div>
  );
}

/** What is wrong with a field that is more than one control. */
export function FieldError({ error }: { error: string | undefined }) {
  return error === undefined ? null : (
    <p className="ds-validation-message" data-color="danger">
      {error}
    </p>
  );
}

/** The same in both languages. */
export function InBoth({
  id,
  heading,
  value,
  long = false,
  onChange,
}: {
  id: string;
  heading: string;
  value: { nb: string; en: string };
  long?: boolean;
  onChange: (value: { nb: string; en: string }) => void;
}) {
  const { t } = useTranslation();
  const Input = long ? TextAreaIn : TextField;
  return (
    <div className="fields">
      <Input
        id={id}
        label={`${heading}, ${t('calls.inNorwegian').toLowerCase()}`}
        value={value.nb}
        onChange={({ target }) => {
          onChange({ ...value, nb: target.value });
        }}
      />
      <Input
        id={`${id}-en`}
        label={`${heading}, ${t('calls.inEnglish').toLowerCase()}`}
        lang="en"
        value={value.en}
        onChange={({ target }) => {
          onChange({ ...value, en: target.value });
        }}
      />
    </div>
  );
}

function TextAreaIn(props: {
  id: string;
  label: string;
  lang?: string;
  value: string;
  onChange: (event: { target: { value: string } }) => void;
}) {
  return <TextArea {...props} rows={4} maxLength={600} />;
}
