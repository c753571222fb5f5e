import { SALARY_PERIODS } from '@koble/candidates/schema';
import { Select, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { ProfileEditor } from './use-profile-draft';

/** What somebody wishes to be paid; for their own eyes. */
export function ProfileSalary({
  editor: { draft, change },
  error,
}: {
  editor: ProfileEditor;
  error: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <div className="fields">
      <TextField
        id="salaryWish"
        label={t('profile.salary')}
        description={t('profile.salaryHelp')}
        inputMode="numeric"
        autoComplete="off"
        error={error}
        value={draft.salary}
        onChange={(event) => {
          change({ salary: event.target.value });
        }}
      />
      <Select
        id="salary-per"
        label={t('profile.salaryPer')}
        value={draft.salaryPer}
        options={SALARY_PERIODS.map((value) => ({
          value,
          text: t(`profile.salaryPeriod.${value}`),
        }))}
        onChange={({ target: { value } }) => {
          change({ salaryPer: SALARY_PERIODS.find((per) => per === value) ?? draft.salaryPer });
        }}
      />
    </div>
  );
}
