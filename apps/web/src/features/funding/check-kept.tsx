import type { CompanyAnswer } from '@koble/funding/schema';
import { Button, Tag } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { useKeepAnswers } from './check-keep';
import { useRuleWords } from './rule-words';

/** What a company has answered, each to be changed or taken back by those who write for it. */
export function KeptAnswers({ answers }: { answers: readonly CompanyAnswer[] }) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const { keep, error, isPending } = useKeepAnswers();
  return (
    <div className="stack wide">
      <Outcome error={error} />
      {keep === undefined && <p className="quiet">{t('kept.readOnly')}</p>}
      <ul className="calls stack">
        {answers.map(({ key, rule, answer, answeredOn, old }) => (
          <li key={key} className="box stack">
            <h2 className="small">{words(rule)}</h2>
            <p>
              <strong>{answer ? t('funding.yes') : t('funding.no')}</strong>{' '}
              <span className="quiet">{t('kept.answeredOn', { date: date(answeredOn) })}</span>{' '}
              {old && <Tag tone="warning">{t('kept.old')}</Tag>}
            </p>
            {keep !== undefined && (
              <div className="row">
                {[true, false].map((other) => (
                  <Button
                    key={String(other)}
                    variant="secondary"
                    aria-pressed={answer === other}
                    disabled={isPending}
                    onClick={() => {
                      keep(key, other);
                    }}
                  >
                    {other ? t('funding.yes') : t('funding.no')}
                  </Button>
                ))}
                <Button
                  variant="tertiary"
                  disabled={isPending}
                  onClick={() => {
                    keep(key, null);
                  }}
                >
                  {t('kept.remove')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
