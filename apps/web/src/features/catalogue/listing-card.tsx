import type { ListingCard as Card } from '@koble/catalogue/schema';
import { Tag } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words';
import { date, daysUntil, money } from '../../shared/format';
import { nameOf, useNames } from '../../shared/names';

const SHOWN_SKILLS = 5;

/** One line of a result. */
export function ListingCard({ card }: { card: Card }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const names = useNames();
  return (
    <li className="card" data-kind={card.kind}>
      <div className="row">
        <Tag tone="neutral">{t(`kind.${card.kind}`)}</Tag>
        {card.mode.map((mode) => (
          <Tag key={mode}>{word('mode', mode)}</Tag>
        ))}
      </div>
      <h3>
        <ListingLink card={card}>{card.title}</ListingLink>
      </h3>
      <p className="meta">
        {card.organisation !== '' && <span>{card.organisation}</span>}
        <span>{placeOf(card, names)}</span>
        {card.km !== null && card.km > 0 && (
          <span>{t('search.straightLine', { km: card.km })}</span>
        )}
      </p>
      {card.summary !== '' && <p>{card.summary}</p>}
      {card.skills.length > 0 && (
        <ul className="tags">
          {card.skills.slice(0, SHOWN_SKILLS).map((id) => (
            <li key={id}>
              <Tag tone="accent">{nameOf(names.skills, id)}</Tag>
            </li>
          ))}
        </ul>
      )}
      <p className="meta">
        {card.deadline !== null && (
          <span>
            {t('search.deadline', { date: date(card.deadline) })} ·{' '}
            {t('search.daysLeft', { count: daysUntil(card.deadline) })}
          </span>
        )}
        <Amount card={card} />
        {card.kind === 'pilot' && card.capacity !== null && (
          <span>{t('search.freeSlots', { count: card.capacity })}</span>
        )}
        <span>{t('search.published', { date: date(card.publishedAt) })}</span>
      </p>
    </li>
  );

  function placeOf(of: Card, { municipalities, districts }: typeof names): string {
    if (of.municipality !== null) return nameOf(municipalities, of.municipality);
    return of.district === null ? t('search.anywhereShort') : nameOf(districts, of.district);
  }
}

function Amount({ card }: { card: Card }) {
  const { t } = useTranslation();
  if (card.amountOre === null) return null;
  const amount = money(card.amountOre);
  if (card.kind === 'call') return <span>{t('search.upTo', { amount })}</span>;
  return (
    <span>
      {card.kind === 'pilot' ? t('search.price', { amount }) : t('search.budget', { amount })}
    </span>
  );
}

/** The page of a listing, by its kind. */
function ListingLink({ card, children }: { card: Card; children: string }) {
  const id = card.sourceId;
  switch (card.kind) {
    case 'role':
      return (
        <Link to="/roller/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'challenge':
      return (
        <Link to="/utfordringer/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'pilot':
      return (
        <Link to="/piloter/$id" params={{ id }}>
          {children}
        </Link>
      );
    case 'call':
      return (
        <Link to="/stotte/$slug" params={{ slug: id }}>
          {children}
        </Link>
      );
    case 'candidate':
      return (
        <Link to="/kandidater/$id" params={{ id }}>
          {children}
        </Link>
      );
  }
}
