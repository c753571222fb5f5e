import { Choice, ChoiceGroup, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** More than this are found faster by name. */
const MANY = 8;

/** Partners to tick; those that are ticked stay in sight while one looks for others. */
export function PartnerChoice({
  partners,
  chosen,
  onChange,
}: {
  partners: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const shown = partners.filter(
    ({ id, name }) =>
      chosen.includes(id) || name.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  );
  return (
    <div className="stack">
      {partners.length > MANY && (
        <TextField
          id="find-partner"
          label={t('challenge.find')}
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value);
          }}
        />
      )}
      <ChoiceGroup legend={t('challenge.partners')}>
        {shown.length === 0 && <p className="quiet">{t('challenge.noPartners')}</p>}
        {shown.map(({ id, name }) => (
          <Choice
            key={id}
            type="checkbox"
            label={name}
            checked={chosen.includes(id)}
            onChange={(event) => {
              onChange(
                event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
              );
            }}
          />
        ))}
      </ChoiceGroup>
    </div>
  );
}
