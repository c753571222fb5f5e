import { useTranslation } from 'react-i18next';
import { AddSkill } from '../../shared/add-skill';
import { IdChips } from '../../shared/id-chips';
import { nameOf, useNames } from '../../shared/names';
import { PasteText } from './paste-text';
import type { FieldErrors } from './profile-draft';
import type { ProfileEditor } from './use-profile-draft';

/** Occupations, skills, certificates and languages: read out of a text, chosen one by one, taken away. */
export function ProfileAbilities({
  editor: { draft, change },
  errors,
}: {
  editor: ProfileEditor;
  errors: FieldErrors;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const { occupations, skills, languages } = draft;
  const isCertificate = (id: string): boolean => names.certificates.includes(id);
  const skillChips = {
    nameOfId: (id: string) => nameOf(names.skills, id),
    onRemove: (id: string) => {
      change({ skills: without(skills, id) });
    },
  };
  return (
    <>
      <PasteText known={{ occupations, skills, languages }} onRead={change} />
      <section className="stack wide" aria-labelledby="profile-can">
        <h3 id="profile-can">{t('profile.can')}</h3>
        <IdChips
          level="h4"
          heading={t('profile.occupations')}
          ids={occupations}
          nameOfId={(id) => nameOf(names.occupations, id)}
          onRemove={(id) => {
            change({ occupations: without(occupations, id) });
          }}
        />
        <AddSkill
          id="occupations"
          label={t('profile.addOccupation')}
          description={t('profile.addOccupationHelp')}
          error={errors.occupations}
          of={['occupation']}
          onAdd={(_group, id) => {
            change({ occupations: withOne(occupations, id) });
          }}
        />
        <IdChips
          level="h4"
          heading={t('profile.skills')}
          ids={skills.filter((id) => !isCertificate(id))}
          {...skillChips}
        />
        <IdChips
          level="h4"
          heading={t('profile.certificates')}
          ids={skills.filter(isCertificate)}
          {...skillChips}
        />
        <IdChips
          level="h4"
          heading={t('profile.languages')}
          ids={languages}
          nameOfId={(id) => nameOf(names.skills, id)}
          onRemove={(id) => {
            change({ languages: without(languages, id) });
          }}
        />
        <AddSkill
          id="skills"
          label={t('profile.addSkill')}
          description={t('profile.addSkillHelp')}
          error={errors.skills ?? errors.languages}
          of={['skill']}
          onAdd={(_group, id) => {
            if (names.languages.includes(id)) change({ languages: withOne(languages, id) });
            else change({ skills: withOne(skills, id) });
          }}
        />
      </section>
    </>
  );
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((one) => one !== id);
}

function withOne(ids: readonly string[], id: string): string[] {
  return [...without(ids, id), id];
}
