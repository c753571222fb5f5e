import { PILOT_TYPES } from '@koble/pilots/schema';
import { Choice, ChoiceGroup, Details } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { AddSkill } from '../../shared/add-skill';
import { IdChips } from '../../shared/id-chips';
import { nameOf, useNames } from '../../shared/names';
import { TypedField, type FieldsProps } from './typed-field';

/** What is offered, and by what it is found. */
export function AboutFields({ editor, errors }: FieldsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { draft, change } = editor;
  const without = (ids: readonly string[], id: string): string[] => ids.filter((one) => one !== id);
  return (
    <section className="stack wide" aria-labelledby="offer-about">
      <h2 id="offer-about">{t('offers.part.about')}</h2>
      <ChoiceGroup legend={t('offers.typeAsk')} description={t('offers.typeHelp')}>
        {PILOT_TYPES.map((type) => (
          <Choice
            key={type}
            type="radio"
            name="type"
            checked={draft.type === type}
            label={t(`offers.type.${type}`)}
            onChange={() => {
              change({ type });
            }}
          />
        ))}
      </ChoiceGroup>
      <TypedField name="title" editor={editor} errors={errors} />
      <TypedField
        name="summary"
        kind="text"
        help={t('offers.help.summary')}
        editor={editor}
        errors={errors}
      />
      <IdChips
        level="h4"
        heading={t('offers.field.skills')}
        ids={draft.skills}
        nameOfId={(id) => nameOf(names.skills, id)}
        onRemove={(id) => {
          change({ skills: without(draft.skills, id) });
        }}
      />
      <AddSkill
        id="skills"
        label={t('offers.addSkill')}
        description={t('offers.help.skills')}
        error={errors.skills}
        of={['skill']}
        onAdd={(_group, id) => {
          change({ skills: [...without(draft.skills, id), id] });
        }}
      />
      <Details summary={t('offers.field.industries')}>
        <ChoiceGroup legend={t('offers.help.industries')}>
          {Object.entries(names.industries).map(([id, name]) => (
            <Choice
              key={id}
              type="checkbox"
              checked={draft.industries.includes(id)}
              label={name}
              onChange={({ target: { checked } }) => {
                const others = without(draft.industries, id);
                change({ industries: checked ? [...others, id] : others });
              }}
            />
          ))}
        </ChoiceGroup>
      </Details>
    </section>
  );
}
