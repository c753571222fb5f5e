import type { OrganisationView } from '@koble/accounts/schema';
import { Button, Choice, TextArea, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { problemOf } from '../../shared/problem';
import { useRefresh } from './use-refresh';

/** What the organisation writes of itself; read by whoever may not write it. */
export function OrganisationAbout({ organisation }: { organisation: OrganisationView }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const [about, setAbout] = useState(organisation.about);
  const [homepage, setHomepage] = useState(organisation.homepage ?? '');
  const [employees, setEmployees] = useState(organisation.profile.employees);
  const decides = organisation.kind === 'operator' && organisation.may.manageMembers;
  const [reviewsNeeds, setReviewsNeeds] = useState(organisation.reviewsNeeds);
  const { mutate, isPending, isSuccess, error } = useMutation(
    api.accounts.saveOrganisation.mutationOptions({ onSuccess: refresh }),
  );
  const wrongField = error === null ? undefined : problemOf(error).field;
  return (
    <section className="panel stack wide" aria-labelledby="organisation-about">
      <h2 id="organisation-about">{t('organisation.about')}</h2>
      <form
        className="stack wide"
        onSubmit={(event) => {
          event.preventDefault();
          mutate({
            about,
            homepage: addressOf(homepage),
            employees,
            ...(decides ? { reviewsNeeds } : {}),
          });
        }}
      >
        <TextArea
          id="about"
          label={t('organisation.aboutText')}
          description={t('organisation.aboutHelp')}
          maxLength={2000}
          value={about}
          onChange={(event) => {
            setAbout(event.target.value);
          }}
        />
        <div className="fields">
          <TextField
            id="homepage"
            label={t('organisation.homepage')}
            inputMode="url"
            autoComplete="url"
            maxLength={300}
            error={wrongField === 'homepage' ? t('organisation.homepageWrong') : undefined}
            value={homepage}
            onChange={(event) => {
              setHomepage(event.target.value);
            }}
          />
          <TextField
            id="employees"
            label={t('wizard.employees')}
            type="number"
            min={0}
            inputMode="numeric"
            value={employees ?? ''}
            onChange={(event) => {
              const count = event.target.valueAsNumber;
              setEmployees(Number.isInteger(count) && count >= 0 ? count : null);
            }}
          />
        </div>
        {decides && (
          <Choice
            type="checkbox"
            checked={reviewsNeeds}
            label={t('organisation.reviewsNeeds')}
            description={t('organisation.reviewsNeedsHelp')}
            onChange={() => {
              setReviewsNeeds(!reviewsNeeds);
            }}
          />
        )}
        <Outcome error={error} done={isSuccess ? t('account.saved') : undefined} />
        <div>
          <Button type="submit" busy={isPending}>
            {t('account.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** As people write an address, "bedrift.no", and none for an empty field. */
function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^https?:\/\//i.test(text) ? text : `https://${text}`;
}
