import type { ZeroHit } from '@koble/catalogue/schema';
import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { ChooseMeaning } from './choose-meaning';
import type { SynonymActs } from './use-synonyms';

/** A query that found nothing: what it may mean, to accept in one click, and a look-up for what else it means. */
export function ZeroHitLine({ hit, acts }: { hit: ZeroHit; acts: SynonymActs }) {
  const { t } = useTranslation();
  const [choosing, setChoosing] = useState(false);
  const { word, count, lastOn, kinds, suggestions } = hit;
  const among = kinds.flatMap((kind) => (kind === 'any' ? [] : t(`kinds.${kind}`)));
  return (
    <li className="line zero-hit">
      <div>
        <h3>{word}</h3>
        <p className="quiet">{t('synonyms.searched', { count, date: date(lastOn) })}</p>
        {among.length > 0 && (
          <p className="quiet">{t('synonyms.among', { kinds: among.join(', ') })}</p>
        )}
      </div>
      <div className="row" role="group" aria-label={t('synonyms.means', { word })}>
        {suggestions.map((meaning) => (
          <Button
            key={`${meaning.kind} ${meaning.id}`}
            variant="secondary"
            disabled={acts.busy}
            onClick={() => {
              acts.accept(word, meaning);
            }}
          >
            <span className="visually-hidden">{t('synonyms.meansThis', { word })} </span>
            {meaning.text}
          </Button>
        ))}
        <Button
          variant="tertiary"
          aria-expanded={choosing}
          onClick={() => {
            setChoosing(!choosing);
          }}
        >
          {t(choosing ? 'synonyms.close' : 'synonyms.another')}
        </Button>
        <Button
          variant="tertiary"
          disabled={acts.busy}
          onClick={() => {
            acts.dismiss(word, true);
          }}
        >
          {t('synonyms.dismiss')}
          <span className="visually-hidden"> {word}</span>
        </Button>
      </div>
      {choosing && (
        <ChooseMeaning
          word={word}
          onChoose={(meaning) => {
            acts.accept(word, meaning);
          }}
        />
      )}
    </li>
  );
}
