import { Button, Skeleton, Tag } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date } from '../../shared/format';
import { currentLanguage } from '../../shared/i18n';
import { PageProblem } from '../../shared/page-states';
import type { SynonymActs } from './use-synonyms';

/** The words that have been given a meaning, by whichever operator: all search with the same words. */
export function SynonymList({ acts }: { acts: SynonymActs }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(api.synonyms.list.queryOptions({ locale: currentLanguage() }));
  if (data === undefined && error !== null) return <PageProblem error={error} />;
  return (
    <section className="panel stack wide" aria-labelledby="synonyms">
      <h2 id="synonyms">{t('synonyms.given')}</h2>
      {data === undefined && <Skeleton lines={3} label={t('app.loading')} />}
      {data?.length === 0 && <p>{t('synonyms.noneGiven')}</p>}
      <ul className="plain lines">
        {data?.map(({ id, word, meaning, addedAt, by }) => (
          <li key={id} className="line">
            <div>
              <strong>{word}</strong> <Tag>{meaning.text}</Tag>
              <p className="quiet">
                {by === null
                  ? t('synonyms.givenOn', { date: date(addedAt) })
                  : t('synonyms.givenOnBy', { date: date(addedAt), name: by })}
              </p>
            </div>
            <Button
              variant="secondary"
              disabled={acts.busy}
              onClick={() => {
                acts.remove(id, { what: 'removed', word, meaning });
              }}
            >
              {t('synonyms.remove')}
              <span className="visually-hidden"> {word}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
