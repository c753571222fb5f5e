import { staleness, type FundingCall } from '@koble/funding/schema';
import { osloDate } from '@koble/kernel';
import { Alert, Icon, Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailLayout } from '../../shared/detail-layout';
import { currentLanguage } from '../../shared/i18n';
import { month } from '../../shared/format';
import { SkillTags } from '../../shared/skill-tags';
import { CallFacts } from './call-facts';
import { useRuleWords } from './rule-words';

/** A funding call as anybody reads it: what is known, from where, and how old it is. `interest`: what the reader can do about it. */
export function CallView({
  call,
  interest,
  save,
}: {
  call: FundingCall;
  interest: ReactNode;
  save: ReactNode;
}) {
  const { t } = useTranslation();
  const words = useRuleWords();
  return (
    <DetailLayout
      kind="call"
      title={call.title}
      lead={call.funder.name}
      notices={<Notices call={call} />}
      facts={<CallFacts call={call} />}
      save={save}
      action={
        <>
          <Link
            to="/stotte/$slug/sjekk"
            params={{ slug: call.slug }}
            className="ds-button"
            data-variant="primary"
          >
            {t('call.check')}
            <Icon name="arrow-right" />
          </Link>
          {call.state !== 'closed' && interest}
        </>
      }
    >
      <p className="prose big">{currentLanguage() === 'en' ? call.summary.en : call.summary.nb}</p>
      <ul className="tags">
        <li>
          <Tag>{t(`instrument.${call.instrument}`)}</Tag>
        </li>
        {call.purposes.map((purpose) => (
          <li key={purpose}>
            <Tag tone="accent">{t(`purpose.${purpose}`)}</Tag>
          </li>
        ))}
      </ul>
      {call.skills.length > 0 && (
        <section className="stack">
          <h2>{t('listing.skills')}</h2>
          <SkillTags ids={call.skills} />
        </section>
      )}
      {call.rules.length > 0 && (
        <section className="stack">
          <h2>{t('call.who')}</h2>
          <ul className="bullets">
            {call.rules.map((rule) => (
              <li key={JSON.stringify(rule)}>{words(rule)}</li>
            ))}
          </ul>
        </section>
      )}
      {call.eligibleCosts.length > 0 && (
        <section className="stack">
          <h2>{t('call.costs')}</h2>
          <ul className="checks">
            {call.eligibleCosts.map((cost) => (
              <li key={cost}>
                <Icon name="check" />
                {t(`call.cost.${cost}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {call.steps.length > 0 && (
        <section className="stack">
          <h2>{t('call.steps')}</h2>
          <ol className="bullets">
            {call.steps.map((step) => (
              <li key={step.nb}>{currentLanguage() === 'en' ? step.en : step.nb}</li>
            ))}
          </ol>
        </section>
      )}
      {call.documents.length > 0 && (
        <section className="stack">
          <h2>{t('call.documents')}</h2>
          <ul className="bullets">
            {call.documents.map((document) => (
              <li key={document}>{t(`call.document.${document}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">{t('call.guiding')}</p>
    </DetailLayout>
  );
}

/** How far what stands here can be trusted today. */
function Notices({ call }: { call: FundingCall }) {
  const { t } = useTranslation();
  // oxlint-disable-next-line react/purity -- the moment at which it is drawn is what is meant
  const age = staleness(call.checkedOn, osloDate(new Date()));
  return (
    <>
      {call.state === 'closed' && <Alert tone="warning">{t('listing.closed')}</Alert>}
      {call.forecastMonth !== null && (
        <Alert tone="warning">{t('call.forecast', { month: month(call.forecastMonth) })}</Alert>
      )}
      {call.exampleYear !== null && (
        <Alert tone="warning">{t('call.example', { year: call.exampleYear })}</Alert>
      )}
      {age !== 'fresh' && (
        <Alert tone={age === 'red' ? 'danger' : 'warning'}>
          {age === 'red' ? t('call.staleRed') : t('call.staleAmber')}
        </Alert>
      )}
    </>
  );
}
