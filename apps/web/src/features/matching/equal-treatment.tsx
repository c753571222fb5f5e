import { EQUAL_TREATMENT } from '@koble/matching/schema';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';

const TRAITS = ['name', 'gender', 'age', 'nationality', 'career_gap'] as const;

/** What was measured, as the measurement wrote it down, and what it cannot show. */
export function EqualTreatment() {
  const { t } = useTranslation();
  const { traits, measuredOn, ruleVersion } = EQUAL_TREATMENT;
  const all = TRAITS.map((trait) => traits[trait]);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return (
    <>
      <p className="prose big">
        <strong>
          {t('equalTreatment.result', {
            pairs: sum(all.map(({ pairs }) => pairs)),
            identical: sum(all.map(({ identical }) => identical)),
          })}
        </strong>
      </p>
      <table className="ds-table weights" data-size="sm">
        <caption>{t('equalTreatment.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('equalTreatment.differs')}</th>
            <th scope="col">{t('equalTreatment.pairs')}</th>
            <th scope="col">{t('equalTreatment.identical')}</th>
          </tr>
        </thead>
        <tbody>
          {TRAITS.map((trait) => (
            <tr key={trait}>
              <th scope="row">{t(`equalTreatment.trait.${trait}`)}</th>
              <td>{traits[trait].pairs}</td>
              <td>{traits[trait].identical}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {t('equalTreatment.measured', { date: date(measuredOn), version: ruleVersion })}
      </p>
      <h2>{t('equalTreatment.how')}</h2>
      {(['howTwo', 'howPath', 'howSame', 'howPlanted', 'howAgain'] as const).map((key) => (
        <p key={key} className="prose">
          {t(`equalTreatment.${key}`)}
        </p>
      ))}
      <h2>{t('equalTreatment.found')}</h2>
      <p className="prose">{t('equalTreatment.foundText')}</p>
      <h2>{t('equalTreatment.limits')}</h2>
      <ul className="bullets prose">
        {(['limitPeople', 'limitIndirect', 'limitReading', 'limitTraits'] as const).map((key) => (
          <li key={key}>{t(`equalTreatment.${key}`)}</li>
        ))}
      </ul>
    </>
  );
}
