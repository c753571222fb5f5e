import type { AgreementSummary } from '@koble/agreements/schema';
import { Link } from '@tanstack/react-router';
import { DaysLeftTag } from './days-left-tag';
import { otherSide } from './other-side';
import { TurnText } from './turn-text';

/** One agreement on the board: with whom, about what, whose turn it is and how long there is. */
export function BoardCard({ one }: { one: AgreementSummary }) {
  const other = otherSide(one);
  return (
    <li className="board-card">
      <span className="quiet">{other.name}</span>
      <Link to="/avtaler/$id" params={{ id: one.id }}>
        {one.title}
      </Link>
      <TurnText one={one} />
      {one.deadlineOn !== null && (
        <span>
          <DaysLeftTag deadlineOn={one.deadlineOn} />
        </span>
      )}
    </li>
  );
}
