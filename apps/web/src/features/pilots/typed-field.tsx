import { PilotDraft } from '@koble/pilots/schema';
import { TextArea, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { mostOf } from './most-of';
import type { FieldErrors, FormField } from './pilot-form';
import type { PilotEditor } from './use-pilot-draft';

/** Fields of which the draft has what was typed, as it was typed. */
type TypedName = {
  [Name in keyof PilotDraft]: PilotDraft[Name] extends string ? Name : never;
}[keyof PilotDraft] &
  FormField;

export interface FieldsProps {
  editor: PilotEditor;
  errors: FieldErrors;
}

/**
 * A field with its words; a number is a text too, so that what is wrong in it stays to be put right. It takes no more than a draft
 * keeps: one that is longer would not be saved at all.
 */
export function TypedField({
  name,
  kind = 'line',
  label,
  help,
  editor: { draft, change },
  errors,
}: FieldsProps & {
  name: Exclude<TypedName, 'place' | 'ipr' | 'publication'>;
  kind?: 'line' | 'number' | 'date' | 'text';
  label?: string;
  help?: string;
}) {
  const { t } = useTranslation();
  const shared = {
    id: name,
    label: label ?? t(`offers.field.${name}`),
    ...(help === undefined ? {} : { description: help }),
    error: errors[name],
    value: draft[name],
  };
  const typed = (value: string): void => {
    change({ [name]: value });
  };
  if (kind === 'text')
    return (
      <TextArea
        {...shared}
        rows={5}
        maxLength={mostOf(PilotDraft.shape[name])}
        onChange={(event) => {
          typed(event.target.value);
        }}
      />
    );
  return (
    <TextField
      {...shared}
      maxLength={kind === 'date' ? undefined : mostOf(PilotDraft.shape[name])}
      type={kind === 'date' ? 'date' : 'text'}
      {...(kind === 'number' ? { inputMode: 'numeric' as const } : {})}
      onChange={(event) => {
        typed(event.target.value);
      }}
    />
  );
}
