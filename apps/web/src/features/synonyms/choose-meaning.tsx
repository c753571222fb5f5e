import { MEANING_KINDS, type Meaning } from '@koble/catalogue/schema';
import { Combobox } from '@koble/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { currentLanguage } from '../../shared/i18n';
import { useLater } from '../../shared/use-later';

const SHORTEST = 2;

/** Looks up the skill or occupation that a word means as one types. */
export function ChooseMeaning({
  word,
  onChoose,
}: {
  word: string;
  onChoose: (meaning: Meaning) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const q = useLater(typed.trim().slice(0, 60));
  const asked = q.length >= SHORTEST && typed.trim().length >= SHORTEST;
  const { data = [] } = useQuery(
    api.taxonomy.suggest.queryOptions(
      { q, locale: currentLanguage() },
      { enabled: asked, placeholderData: keepPreviousData },
    ),
  );
  const groups = MEANING_KINDS.map((kind) => ({
    kind,
    label: t(`group.${kind}`),
    options: asked ? data.filter(({ group }) => group === kind) : [],
  }));
  return (
    <div className="choose-meaning">
      <Combobox
        id={id}
        label={t('synonyms.lookUp', { word })}
        description={t('synonyms.lookUpHelp')}
        value={typed}
        groups={groups}
        onType={setTyped}
        onChoose={(option) => {
          const kind = groups.find(({ label }) => label === option?.group)?.kind;
          if (option !== undefined && kind !== undefined)
            onChoose({ kind, id: option.id, text: option.text });
        }}
      />
    </div>
  );
}
