import type { AgreementSummary } from '@koble/agreements/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BoardCard } from './board-card';
import { columnOf, COLUMNS, type Column } from './progress';

/** What is done with would push all else away: of each column the rest stands under agreements. */
const SHOWN = 5;

/** A partner's agreements in columns by how far they have come; on a narrow screen one list with headings. */
export function AgreementBoard({ rows }: { rows: readonly AgreementSummary[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="box">{t('workspace.board.none')}</p>;
  return (
    <div className="board">
      {COLUMNS.map((column) => (
        <BoardColumn
          key={column}
          column={column}
          rows={rows.filter(({ state }) => columnOf(state) === column)}
        />
      ))}
    </div>
  );
}

function BoardColumn({ column, rows }: { column: Column; rows: readonly AgreementSummary[] }) {
  const { t } = useTranslation();
  const more = rows.length - SHOWN;
  return (
    <section className="board-column" data-empty={rows.length === 0} aria-labelledby={column}>
      <h3 id={column} className="small">
        {t(`workspace.board.column.${column}`)} <span className="board-count">{rows.length}</span>
      </h3>
      {rows.length === 0 ? (
        <p className="quiet">{t('workspace.board.empty')}</p>
      ) : (
        <ul className="plain">
          {rows.slice(0, SHOWN).map((one) => (
            <BoardCard key={one.id} one={one} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Link to="/avtaler" className="ds-link">
          {t('workspace.board.more', { count: more })}
        </Link>
      )}
    </section>
  );
}
