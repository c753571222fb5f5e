import { CandidateInput, EXPERIENCE_LEVELS } from '@koble/candidates/schema';
import { Select, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/names';
import { ProfileChoices } from './profile-choices';
import type { FieldErrors } from './profile-draft';
import type { ProfileEditor } from './use-profile-draft';

const MODES = CandidateInput.shape.modes.element.options;
const EXTENTS = CandidateInput.shape.extents.element.options;

/** Experience, where from and how far, in which ways and from when. */
export function ProfilePlace({
  editor: { draft, change },
  errors,
}: {
  editor: ProfileEditor;
  errors: FieldErrors;
}) {
  const { t } = useTranslation();
  const { municipalities } = useNames();
  const choose = { value: '', text: t('profile.choose') };
  return (
    <section className="stack wide" aria-labelledby="profile-when">
      <h3 id="profile-when">{t('profile.when')}</h3>
      <div className="fields">
        <Select
          id="experience"
          label={t('profile.experience')}
          error={errors.experience}
          value={draft.experience}
          options={[
            choose,
            ...EXPERIENCE_LEVELS.map((value) => ({ value, text: t(`experience.${value}`) })),
          ]}
          onChange={({ target: { value } }) => {
            change({ experience: EXPERIENCE_LEVELS.find((one) => one === value) ?? '' });
          }}
        />
        <TextField
          id="availableOn"
          type="date"
          label={t('profile.availableOn')}
          description={t('profile.availableHelp')}
          error={errors.availableOn}
          value={draft.availableOn}
          onChange={(event) => {
            change({ availableOn: event.target.value });
          }}
        />
        <Select
          id="municipality"
          label={t('profile.municipality')}
          description={t('profile.municipalityHelp')}
          error={errors.municipality}
          value={draft.municipality}
          options={[
            choose,
            ...Object.entries(municipalities)
              .map(([value, text]) => ({ value, text }))
              .sort((a, b) => a.text.localeCompare(b.text, 'nb')),
          ]}
          onChange={(event) => {
            change({ municipality: event.target.value });
          }}
        />
        <TextField
          id="radiusKm"
          label={t('profile.radius')}
          description={t('profile.radiusHelp')}
          inputMode="numeric"
          error={errors.radiusKm}
          value={draft.radius}
          onChange={(event) => {
            change({ radius: event.target.value });
          }}
        />
      </div>
      <ProfileChoices
        id="modes"
        legend={t('profile.modes')}
        values={MODES}
        chosen={draft.modes}
        error={errors.modes}
        textOf={(mode) => t(`mode.${mode}`)}
        onChange={(modes) => {
          change({ modes });
        }}
      />
      <ProfileChoices
        id="extents"
        legend={t('profile.extents')}
        values={EXTENTS}
        chosen={draft.extents}
        error={errors.extents}
        textOf={(extent) => t(`extent.${extent}`)}
        onChange={(extents) => {
          change({ extents });
        }}
      />
    </section>
  );
}
