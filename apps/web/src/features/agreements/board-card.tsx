import type { AgreementSummary } from '@koble/agreements/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DaysLeftTag } from './days-left-tag';
import { otherSide } from './other-side';

/** One agreement on the board: with whom, about what, whose turn it is and how long there is. */
export function BoardCard({ one }: { one: AgreementSummary }) {
  const { t } = useTranslation();
  const other = otherSide(one);
  return (
    <li className="board-card">
      <span className="quiet">{other.name}</span>
      <Link to="/avtaler/$id" params={{ id: one.id }}>
        {one.title}
      </Link>
      {one.turn !== null && (
        <span>
          {one.turn === one.side
            ? t('agreement.yourTurn')
            : t('agreement.theirTurn', { name: other.name })}
        </span>
      )}
      {one.deadlineOn !== null && (
        <span>
          <DaysLeftTag deadlineOn={one.deadlineOn} />
        </span>
      )}
    </li>
  );
}
