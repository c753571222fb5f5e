import { INTRODUCTION_KINDS, type InterestObject } from '@koble/introductions/schema';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../features/accounts/signed-in-only';
import { ProfileHint } from '../features/candidates/profile-hint';
import { AlreadySent } from '../features/introductions/already-sent';
import { InterestAside } from '../features/introductions/interest-aside';
import { stepsOf } from '../features/introductions/interest-draft';
import { InterestSent } from '../features/introductions/interest-sent';
import { InterestWizard } from '../features/introductions/interest-wizard';
import { dropInterest } from '../features/introductions/kept-interest';
import type { SentInterest } from '../features/introductions/use-send-interest';
import { mayAsk } from '../features/introductions/who-asks';
import { WrongActor } from '../features/introductions/wrong-actor';
import { api } from '../shared/api';
import { NotFound, PageLoading, PageProblem } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/introductions.css';

export const page = createLazyRoute('/interesse/$kind/$id')({ component: InterestPage });

function InterestPage() {
  const params = useParams({ from: '/interesse/$kind/$id' });
  const kind = INTRODUCTION_KINDS.find((one) => one === params.kind);
  if (kind === undefined) return <NotFound />;
  const { id } = params;
  return (
    <SignedInOnly>
      {({ actor }) =>
        mayAsk(actor, kind) ? (
          // Another listing is another form.
          <Interest key={`${kind} ${id}`} object={{ kind, id }} personId={actor.personId} />
        ) : (
          <WrongActor kind={kind} id={id} />
        )
      }
    </SignedInOnly>
  );
}

function Interest({ object, personId }: { object: InterestObject; personId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { steg } = useSearch({ from: '/interesse/$kind/$id' });
  const [sent, setSent] = useState<SentInterest>();
  const [round, setRound] = useState(0);
  // Always as it stands now: a draft that is remembered would be in the way of the one that was saved since.
  const {
    data: form,
    error,
    refetch,
  } = useQuery(
    api.introductions.form.queryOptions({ object }, { retry: false, staleTime: 0, gcTime: 0 }),
  );
  useTitle(form === undefined ? undefined : `${t('interest.title')}: ${form.title}`);
  // Each step is read from its beginning, also by who hears the page; what must be put right comes first.
  useEffect(() => {
    if (steg !== undefined || sent !== undefined) {
      const errors = document.querySelector<HTMLElement>('.ds-error-summary');
      (errors ?? document.getElementById('content'))?.focus({ preventScroll: true });
    }
    window.scrollTo(0, 0);
  }, [steg, sent]);
  if (error !== null && form === undefined) return <PageProblem error={error} />;
  if (form === undefined) return <PageLoading />;
  const steps = stepsOf(form);
  const step = steps[Number(steg ?? '1') - 1] ?? 'why';
  return (
    <div className="page stack wide">
      {object.kind === 'role' && sent === undefined && form.sent === null && <ProfileHint />}
      <div className="wizard">
        {sent !== undefined ? (
          <InterestSent form={form} sent={sent} />
        ) : form.sent !== null ? (
          <AlreadySent form={form} sent={form.sent} />
        ) : (
          <InterestWizard
            key={round}
            form={form}
            personId={personId}
            step={step}
            onStep={(to) => {
              const n = steps.indexOf(to) + 1;
              void navigate({
                to: '/interesse/$kind/$id',
                params: object,
                search: n === 1 ? {} : { steg: String(n) },
              });
            }}
            onSent={setSent}
            onTakeTheirs={() => {
              dropInterest({ personId, object });
              void refetch().then(() => {
                setRound(round + 1);
              });
            }}
          />
        )}
        <InterestAside form={form} />
      </div>
    </div>
  );
}
