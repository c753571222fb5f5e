import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { SynonymActs } from './use-synonyms';

export function DismissedLine({ word, acts }: { word: string; acts: SynonymActs }) {
  const { t } = useTranslation();
  return (
    <li className="line">
      <span>{word}</span>
      <Button
        variant="tertiary"
        disabled={acts.busy}
        onClick={() => {
          acts.dismiss(word, false);
        }}
      >
        {t('synonyms.takeBack')}
        <span className="visually-hidden"> {word}</span>
      </Button>
    </li>
  );
}
