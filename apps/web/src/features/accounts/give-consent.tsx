import { Button, Select } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { nameOf, useNames } from '../../shared/names';

/** Lets one more operator act for the company, chosen by name and place. */
export function GiveConsent({
  besides,
  busy,
  onGive,
}: {
  besides: readonly string[];
  busy: boolean;
  onGive: (operatorId: string) => void;
}) {
  const { t } = useTranslation();
  const { municipalities } = useNames();
  const { data = [] } = useQuery(api.accounts.operators.queryOptions());
  const [chosen, setChosen] = useState('');
  const others = data.filter(({ id }) => !besides.includes(id));
  if (others.length === 0) return null;
  return (
    <form
      className="row end"
      onSubmit={(event) => {
        event.preventDefault();
        onGive(chosen);
        setChosen('');
      }}
    >
      <Select
        id="operator"
        label={t('consent.choose')}
        required
        value={chosen}
        options={[
          { value: '', text: t('consent.chooseOne') },
          ...others.map(({ id, name, municipality }) => ({
            value: id,
            text: municipality === null ? name : `${name}, ${nameOf(municipalities, municipality)}`,
          })),
        ]}
        onChange={(event) => {
          setChosen(event.target.value);
        }}
      />
      <Button type="submit" variant="secondary" busy={busy}>
        {t('consent.give')}
      </Button>
    </form>
  );
}
