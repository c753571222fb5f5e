import type { AgreementView } from '@koble/agreements/schema';
import { Icon } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { moment } from '../../shared/format';

/** Who has accepted the terms of this number, as they were called then. */
export function Signers({
  view: { signatures },
  termsNumber: number,
}: {
  view: Pick<AgreementView, 'signatures'>;
  termsNumber: number | null;
}) {
  const { t } = useTranslation();
  return (
    <ul className="checks">
      {signatures
        .filter(({ termsNumber }) => termsNumber === number)
        .map(({ side, name, role, organisation, termsNumber, at }) => (
          <li key={side}>
            <Icon name="check" />
            {t('signed.by', {
              name: name === '' ? t('signed.nameless') : name,
              role: t(`signed.role.${role}`),
              organisation,
              number: termsNumber,
              at: moment(at),
            })}
          </li>
        ))}
    </ul>
  );
}
