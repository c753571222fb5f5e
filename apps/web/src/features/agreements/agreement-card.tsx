import type { AgreementSummary } from '@koble/agreements/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { KindMark } from '../../shared/kind-mark';
import { DaysLeftTag } from './days-left-tag';
import { otherSide } from './other-side';
import { StateTag } from './state-tag';
import { TurnText } from './turn-text';

/** One of an organisation's agreements: with whom, where it stands, whose turn it is. */
export function AgreementCard({ one }: { one: AgreementSummary }) {
  const { t } = useTranslation();
  const other = otherSide(one);
  return (
    <li className="card" data-kind="pilot">
      <div className="card-top">
        <KindMark kind="pilot" />
        <StateTag one={one} />
      </div>
      <h3>
        <Link to="/avtaler/$id" params={{ id: one.id }}>
          {one.title}
        </Link>
      </h3>
      <p className="meta">
        <span>{other.name}</span>
        <span>{t('agreement.number', { number: one.number })}</span>
        <span>{t('agreement.changedOn', { date: date(one.updatedAt) })}</span>
      </p>
      {(one.turn ?? one.changeWaitsFor) !== null && (
        <div className="row">
          <TurnText one={one} />
          {one.deadlineOn !== null && <DaysLeftTag deadlineOn={one.deadlineOn} />}
        </div>
      )}
    </li>
  );
}
