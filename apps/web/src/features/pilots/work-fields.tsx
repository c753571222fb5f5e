import { PILOT_PLACES, PilotDraft } from '@koble/pilots/schema';
import { Choice, ChoiceGroup, Select, TextArea } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';
import { mostOf } from './most-of';
import { TypedField, type FieldsProps } from './typed-field';

/** What is done, by whom, where and how long, and what comes of it. */
export function WorkFields({ editor, errors }: FieldsProps) {
  const { t } = useTranslation();
  const { draft, change } = editor;
  const shared = { editor, errors };
  return (
    <section className="stack wide" aria-labelledby="offer-work">
      <h2 id="offer-work">{t('offers.part.work')}</h2>
      <TypedField name="method" kind="text" help={t('offers.help.method')} {...shared} />
      <TextArea
        id="deliverables"
        label={t('offers.field.deliverables')}
        error={errors.deliverables}
        rows={4}
        value={draft.deliverables.join('\n')}
        onChange={(event) => {
          const lines = event.target.value.split('\n').slice(0, MOST_LINES);
          change({ deliverables: lines.map((line) => line.slice(0, LINE_LENGTH)) });
        }}
      />
      <TypedField name="dataNeeded" help={t('offers.help.dataNeeded')} {...shared} />
      <div className="fields">
        <TypedField name="weeks" kind="number" {...shared} />
        <TypedField
          name="researcherHours"
          kind="number"
          label={t(`offers.field.${draft.type === 'pilot' ? 'researcherHours' : 'studentHours'}`)}
          {...shared}
        />
        <TypedField name="companyHours" kind="number" {...shared} />
        <TypedField name="trlIn" kind="number" {...shared} />
        <TypedField name="trlOut" kind="number" {...shared} />
        <PlaceFields {...shared} />
      </div>
      <LanguageChoices {...shared} />
    </section>
  );
}

const MOST_LINES = 10;
const LINE_LENGTH = mostOf(PilotDraft.shape.deliverables.element);

function PlaceFields({ editor: { draft, change }, errors }: FieldsProps) {
  const { t } = useTranslation();
  const { municipalities } = useNames();
  return (
    <>
      <Select
        id="place"
        label={t('offers.field.place')}
        error={errors.place}
        value={draft.place}
        options={PILOT_PLACES.map((value) => ({ value, text: t(`pilot.place.${value}`) }))}
        onChange={({ target: { value } }) => {
          change({ place: PILOT_PLACES.find((one) => one === value) ?? draft.place });
        }}
      />
      <Select
        id="municipality"
        label={t('offers.field.municipality')}
        description={t('offers.help.municipality')}
        error={errors.municipality}
        value={draft.municipality ?? ''}
        options={[
          { value: '', text: t('offers.none_chosen') },
          ...Object.entries(municipalities)
            .map(([value, text]) => ({ value, text }))
            .sort((a, b) => a.text.localeCompare(b.text, 'nb')),
        ]}
        onChange={({ target: { value } }) => {
          change({ municipality: value === '' ? null : value });
        }}
      />
    </>
  );
}

function LanguageChoices({ editor: { draft, change }, errors }: FieldsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const usual = ['norwegian', 'english'];
  const offered = [...new Set([...usual, ...draft.languages])];
  return (
    <ChoiceGroup legend={t('offers.field.languages')}>
      {offered.map((id, i) => (
        <Choice
          key={id}
          type="checkbox"
          {...(i === 0 ? { id: 'languages' } : {})}
          checked={draft.languages.includes(id)}
          label={nameOf(names.skills, id)}
          onChange={({ target: { checked } }) => {
            const others = draft.languages.filter((one) => one !== id);
            change({ languages: checked ? [...others, id] : others });
          }}
        />
      ))}
      {errors.languages !== undefined && (
        <p className="ds-validation-message" data-color="danger">
          {errors.languages}
        </p>
      )}
    </ChoiceGroup>
  );
}
