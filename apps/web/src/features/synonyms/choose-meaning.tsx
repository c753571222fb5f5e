import { MEANING_KINDS, type Meaning } from '@koble/catalogue/schema';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AddSkill } from '../../shared/add-skill';

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
  return (
    <div className="choose-meaning">
      <AddSkill
        id={id}
        label={t('synonyms.lookUp', { word })}
        description={t('synonyms.lookUpHelp')}
        of={MEANING_KINDS}
        onAdd={(kind, meant, text) => {
          onChoose({ kind, id: meant, text });
        }}
      />
    </div>
  );
}
