import { AWARD_BASES, type AwardInput } from '@koble/aid/schema';
import { Select, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormButtons } from '../../shared/form-buttons';
import { Outcome } from '../../shared/outcome';
import { problemOf, useProblem } from '../../shared/problem';
import { AmountFields } from './amount-fields';
import { readAward, type TypedAward, type WrongField } from './typed-award';

/** The server's names of the fields, where they are others. */
const FIELDS: Readonly<Record<string, WrongField>> = {
  grantedOn: 'grantedOn',
  giver: 'giver',
  amount: 'amount',
  nokPerEur: 'rate',
};

/** An award to add or change; `error` is what the server said of it. */
export function AwardForm({
  id,
  first,
  busy,
  error,
  onSave,
  onCancel,
}: {
  id: string;
  first: TypedAward;
  busy: boolean;
  error: unknown;
  onSave: (award: AwardInput) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const [typed, setTyped] = useState(first);
  const [wrong, setWrong] = useState<readonly WrongField[]>([]);
  const refused = error === null ? undefined : FIELDS[problemOf(error).field ?? ''];
  const errorOf = (field: WrongField): string | undefined => {
    if (wrong.includes(field)) return t(`aid.wrong.${field}`);
    return refused === field ? say(error) : undefined;
  };
  const change = (more: Partial<TypedAward>): void => {
    setTyped({ ...typed, ...more });
  };
  return (
    <form
      className="box stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readAward(typed);
        setWrong(read.wrong);
        if ('award' in read) onSave(read.award);
        else document.getElementById(`${id}-${read.wrong[0]}`)?.focus();
      }}
    >
      {refused === undefined && <Outcome error={error} />}
      <div className="fields">
        <TextField
          id={`${id}-grantedOn`}
          label={t('aid.grantedOn')}
          description={t('aid.grantedOnHelp')}
          type="date"
          autoFocus
          value={typed.grantedOn}
          error={errorOf('grantedOn')}
          onChange={(event) => {
            change({ grantedOn: event.target.value });
          }}
        />
        <TextField
          id={`${id}-giver`}
          label={t('aid.giver')}
          autoComplete="off"
          maxLength={200}
          value={typed.giver}
          error={errorOf('giver')}
          onChange={(event) => {
            change({ giver: event.target.value });
          }}
        />
        <AmountFields
          id={id}
          typed={typed}
          errors={{ amount: errorOf('amount'), rate: errorOf('rate') }}
          onChange={change}
        />
        <Select
          id={`${id}-basis`}
          label={t('aid.basisLabel')}
          value={typed.basis}
          options={AWARD_BASES.map((value) => ({ value, text: t(`aid.basis.${value}`) }))}
          onChange={(event) => {
            const basis = AWARD_BASES.find((one) => one === event.target.value);
            if (basis !== undefined) change({ basis });
          }}
        />
      </div>
      <FormButtons save={t('aid.save')} busy={busy} onCancel={onCancel} />
    </form>
  );
}
