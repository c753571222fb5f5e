import type { AgreementTerms, AgreementView, LinkedCall } from '@koble/agreements/schema';
import { OWN_HOUR_ORE } from '@koble/funding/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';
import { projectOf } from './project-of';

/** What says whether its company can apply for what is linked, and what it could get. */
export type Applied = Pick<AgreementView, 'id' | 'side' | 'state' | 'togetherOre'>;

/** The calls that may pay for it, what they would pay at most, and how its company goes on from there. */
export function LinkedCalls({
  terms,
  calls,
  agreement,
}: {
  terms: AgreementTerms;
  calls: readonly LinkedCall[];
  /** Whose newest terms these are. */
  agreement: Applied | undefined;
}) {
  const { t } = useTranslation();
  if (terms.callIds.length === 0) return null;
  const linked = terms.callIds.map((id) => calls.find((call) => call.id === id));
  const hasSums = linked.some((call) => typeof call?.grantOre === 'number');
  const together = agreement?.togetherOre ?? null;
  return (
    <section className="stack">
      <h3>{t('terms.calls')}</h3>
      <ul className="stack">
        {linked.map((call, index) => (
          <li key={terms.callIds[index]}>
            <CallLine call={call} applied={agreement} />
          </li>
        ))}
      </ul>
      {together !== null && <p>{t('terms.together', { amount: money(together) })}</p>}
      {hasSums && terms.companyHours > 0 && (
        <p className="quiet">{t('terms.hourPrice', { amount: money(OWN_HOUR_ORE) })}</p>
      )}
      {agreement?.side === 'company' && (
        <p className="no-print">
          <Link to="/stotte/prosjekt" search={projectOf(terms)} className="ds-link">
            {t('funding.wholeProject')}
          </Link>
        </p>
      )}
    </section>
  );
}

/** A call, what it would pay at most, and the way to an application for it; the funder decides. */
function CallLine({
  call,
  applied,
}: {
  call: LinkedCall | undefined;
  applied: Applied | undefined;
}) {
  const { t } = useTranslation();
  if (call === undefined) return t('terms.goneCall');
  const { slug, title, grantOre } = call;
  return (
    <>
      <Link to="/stotte/$slug" params={{ slug }}>
        {title}
      </Link>
      {grantOre !== null && (
        <p className="quiet">{t('terms.grant', { amount: money(grantOre) })}</p>
      )}
      {applied !== undefined && mayApply(applied) && (
        <p className="no-print">
          <Link
            to="/saker/ny"
            search={{ stotte: slug, avtale: applied.id }}
            className="ds-link"
            aria-label={`${t('call.track')}: ${title}`}
          >
            {t('call.track')}
          </Link>
        </p>
      )}
    </>
  );
}

/** A company applies for work that is agreed on and not done. */
function mayApply({ side, state }: Applied): boolean {
  return side === 'company' && (state === 'accepted' || state === 'running');
}
