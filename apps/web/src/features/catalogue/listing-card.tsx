import type { ListingCard as Card } from '@koble/catalogue/schema';
import { Icon } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useAnswerHabit } from '../../shared/answer-habit';
import { date, daysSince, daysUntil, money } from '../../shared/format';
import { KindMark } from '../../shared/kind-mark';
import { nameOf, useNames } from '../../shared/names';
import { useCodeWords } from '../../shared/code-words';
import { FavouriteButton } from './favourite-button';
import { ListingLink } from './listing-link';

const SHOWN_SKILLS = 5;
const SOON_DAYS = 14;
const RECENT_DAYS = 30;

/** One line of a result: the whole card can be clicked, but it holds one link. */
export function ListingCard({ card }: { card: Card }) {
  const { t } = useTranslation();
  const names = useNames();
  const more = card.skills.length - SHOWN_SKILLS;
  return (
    <li className="card" data-kind={card.kind}>
      <div className="card-top">
        <KindMark kind={card.kind} />
        <span className="quiet">{published()}</span>
        {card.kind !== 'candidate' && (
          <FavouriteButton listing={{ kind: card.kind, id: card.sourceId, title: card.title }} />
        )}
      </div>
      <h2>
        <ListingLink card={card} />
      </h2>
      <p className="meta">
        {card.studentTask && <strong>{t('pilot.task')}</strong>}
        {card.organisation !== '' && <span>{card.organisation}</span>}
        <Place card={card} />
      </p>
      {card.summary !== '' && <p className="summary">{card.summary}</p>}
      <Figures card={card} />
      <Answering card={card} />
      {card.skills.length > 0 && (
        <ul className="tags" aria-label={t('listing.skills')}>
          {card.skills.slice(0, SHOWN_SKILLS).map((id) => (
            <li key={id} className="skill-tag">
              {nameOf(names.skills, id)}
            </li>
          ))}
          {more > 0 && (
            <li className="skill-tag more">{t('search.moreSkills', { count: more })}</li>
          )}
        </ul>
      )}
    </li>
  );

  function published(): string {
    const days = daysSince(card.publishedAt);
    if (days > RECENT_DAYS) return t('search.published', { date: date(card.publishedAt) });
    return days === 0 ? t('search.publishedToday') : t('search.publishedAgo', { count: days });
  }
}

function Place({ card }: { card: Card }) {
  const { t } = useTranslation();
  const { municipalities, districts } = useNames();
  const name =
    card.municipality !== null
      ? nameOf(municipalities, card.municipality)
      : card.district !== null
        ? nameOf(districts, card.district)
        : card.kind === 'call'
          ? undefined
          : t('search.anywhereShort');
  if (name === undefined) return null;
  return (
    <span>
      <Icon name="pin" />
      {name}
      {card.km !== null &&
        card.km > 0 &&
        ` · ${t('search.straightLine', { km: Math.round(card.km) })}`}
    </span>
  );
}

/** How much company one has, and whether one will hear back. */
function Answering({ card }: { card: Card }) {
  const { t } = useTranslation();
  const habit = useAnswerHabit()(card);
  if (card.kind === 'call' || card.kind === 'candidate') return null;
  return (
    <p className="meta">
      <span>{t(`search.interest.${card.interest}`)}</span>
      {habit !== undefined && <span>{habit}</span>}
    </p>
  );
}

/** The few figures that decide, by kind: where and how much for a role, price and room for a pilot, money and date for a call. */
function Figures({ card }: { card: Card }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const figures: { term: string; value: string; soon?: boolean }[] = [];
  const put = (term: string, value: string, soon = false): void => {
    if (value !== '') figures.push({ term, value, soon });
  };
  const words = (group: 'mode' | 'extent' | 'purpose', codes: readonly string[]): string =>
    codes.map((code) => word(group, code)).join(', ');
  if (card.kind === 'call') {
    put(t('facet.instrument'), card.instrument === null ? '' : word('instrument', card.instrument));
    put(
      t('call.amount'),
      card.amountOre === null
        ? t('call.unknown')
        : t('search.upTo', { amount: money(card.amountOre) }),
    );
    put(t('facet.purposes'), words('purpose', card.purposes));
  } else if (card.kind === 'pilot') {
    put(t('bundle.price'), card.amountOre === null ? '' : money(card.amountOre));
    put(
      t('search.slots'),
      card.capacity === null
        ? ''
        : card.capacity === 0
          ? t('pilot.noSlots')
          : t('search.freeSlots', { count: card.capacity }),
    );
  } else {
    put(t('facet.mode'), words('mode', card.mode));
    put(t('facet.extent'), words('extent', card.extent));
    put(t('listing.budget'), card.amountOre === null ? '' : money(card.amountOre));
  }
  if (card.deadline !== null) {
    const days = daysUntil(card.deadline);
    put(t('call.deadline'), deadline(card.deadline, days), days <= SOON_DAYS);
  }
  if (figures.length === 0) return null;
  return (
    <dl className="figures">
      {figures.map(({ term, value, soon }) => (
        <div key={term} data-soon={soon}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );

  function deadline(at: string, days: number): string {
    if (days < 0) return t('search.passed');
    if (days === 0) return t('search.today');
    return `${date(at)} (${t('search.daysLeft', { count: days })})`;
  }
}
