import { staleness, type FundingCall } from '@koble/funding/schema';
import { Alert, Facts, Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, moment, money } from '../../shared/format';
import { currentLanguage } from '../../shared/i18n';
import { useRuleWords } from './rule-words';

/** A funding call as anybody reads it: what is known, from where, and how old it is. */
export function CallView({ call }: { call: FundingCall }) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const age = staleness(call.checkedOn, new Date().toISOString().slice(0, 10));
  return (
    <article className="stack wide">
      {call.exampleYear !== null && (
        <Alert tone="warning">{t('call.example', { year: call.exampleYear })}</Alert>
      )}
      {age !== 'fresh' && (
        <Alert tone={age === 'red' ? 'danger' : 'warning'}>
          {age === 'red' ? t('call.staleRed') : t('call.staleAmber')}
        </Alert>
      )}
      <header className="stack">
        <div className="row">
          <Tag>{t('kind.call')}</Tag>
          <Tag>{t(`instrument.${call.instrument}`)}</Tag>
        </div>
        <h1>{call.title}</h1>
        <p className="lead">{currentLanguage() === 'en' ? call.summary.en : call.summary.nb}</p>
      </header>
      <Facts
        facts={[
          { term: t('call.amount'), value: amount() },
          {
            term: t('call.share'),
            value:
              call.sharePercent === null
                ? t('call.unknown')
                : t('call.shareValue', { percent: call.sharePercent }),
          },
          {
            term: t('call.deadline'),
            value:
              call.deadlines[0] === undefined
                ? t(`call.deadlineKind.${call.deadlineKind}`)
                : moment(call.deadlines[0]),
          },
          {
            term: t('call.perEmployee'),
            value: call.perEmployeeCapOre === null ? null : money(call.perEmployeeCapOre),
          },
          {
            term: t('call.perHour'),
            value: call.hourCapOre === null ? null : money(call.hourCapOre),
          },
          {
            term: t('call.costs'),
            value: call.eligibleCosts.map((cost) => t(`call.cost.${cost}`)).join(', '),
          },
          {
            term: t('call.duration'),
            value:
              call.durationMonthsMax === null
                ? null
                : t('call.durationValue', { count: call.durationMonthsMax }),
          },
          { term: t('call.basis'), value: t(`call.basisValue.${call.aidBasis}`) },
          {
            term: t('facet.purposes'),
            value: call.purposes.map((purpose) => t(`purpose.${purpose}`)).join(', '),
          },
          { term: t('call.funder'), value: call.funder.name },
          {
            term: t('call.checked'),
            value: t('call.checkedValue', { date: date(call.checkedOn), by: call.checkedBy }),
          },
          {
            term: t('call.source'),
            value: (
              <a className="ds-link" href={call.sourceUrl} rel="noopener">
                {new URL(call.sourceUrl).hostname}
              </a>
            ),
          },
        ]}
      />
      {call.rules.length > 0 && (
        <section className="stack">
          <h2>{t('call.who')}</h2>
          <ul>
            {call.rules.map((rule) => (
              <li key={JSON.stringify(rule)}>{words(rule)}</li>
            ))}
          </ul>
        </section>
      )}
      {call.documents.length > 0 && (
        <section className="stack">
          <h2>{t('call.documents')}</h2>
          <ul>
            {call.documents.map((document) => (
              <li key={document}>{t(`call.document.${document}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">{t('call.guiding')}</p>
    </article>
  );

  function amount(): string {
    if (call.amountMaxOre === null) return t('call.unknown');
    if (call.amountMinOre === null) return t('search.upTo', { amount: money(call.amountMaxOre) });
    return t('call.amountRange', { min: money(call.amountMinOre), max: money(call.amountMaxOre) });
  }
}
