import { Select, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { FormButtons } from '../../shared/form-buttons';
import { Outcome } from '../../shared/outcome';
import type { Case } from './case';
import { textOf } from './typed';
import { useAct } from './use-act';

/** The giver's case number, when the project runs, and for which need it is. */
export function DetailsForm({
  of,
  needs,
  onDone,
}: {
  of: Case;
  needs: readonly { id: string; title: string }[];
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({
    reference: of.reference ?? '',
    startsOn: of.startsOn ?? '',
    endsOn: of.endsOn ?? '',
    needId: of.need?.id ?? '',
  });
  const { mutate, isPending, error } = useAct(onDone);
  const field = (name: keyof typeof draft) => ({
    id: `details-${name}`,
    value: draft[name],
    onChange: (event: { target: { value: string } }) => {
      setDraft({ ...draft, [name]: event.target.value });
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        mutate(() =>
          client.cases.change.mutate({
            id: of.id,
            version: of.version,
            reference: textOf(draft.reference),
            startsOn: textOf(draft.startsOn),
            endsOn: textOf(draft.endsOn),
            needId: textOf(draft.needId),
          }),
        );
      }}
    >
      <Outcome error={error} />
      <TextField label={t('cases.details.reference')} maxLength={80} {...field('reference')} />
      <TextField label={t('cases.details.startsOn')} type="date" {...field('startsOn')} />
      <TextField
        label={t('cases.details.endsOn')}
        type="date"
        min={draft.startsOn}
        {...field('endsOn')}
      />
      {needs.length > 0 && (
        <Select
          label={t('cases.start.need')}
          options={[
            { value: '', text: t('cases.start.noNeed') },
            ...needs.map(({ id, title }) => ({ value: id, text: title })),
          ]}
          {...field('needId')}
        />
      )}
      <FormButtons save={t('cases.form.save')} busy={isPending} onCancel={onDone} />
    </form>
  );
}
