import { INSTRUMENTS, PURPOSES } from '@koble/funding/schema';
import { Select } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { AddSkill } from '../../shared/add-skill';
import { IdChips } from '../../shared/id-chips';
import { nameOf, useNames } from '../../shared/names';
import { slugOf } from './editor-form';
import {
  EditorGroup,
  FieldError,
  InBoth,
  OneOf,
  SomeOf,
  TypedField,
  type Editing,
} from './editor-fields';

/** What a call is called, who gives it, and what it is for. */
export function EditorAbout({
  editing,
  funders,
}: {
  editing: Editing;
  funders: readonly { id: string; name: string }[];
}) {
  const { t } = useTranslation();
  const names = useNames();
  const { form, errors, hasAddress, change } = editing;
  return (
    <EditorGroup name="about">
      <TypedField
        editing={{
          ...editing,
          // The address follows the title until the call has one, or somebody has written another.
          change: (to) => {
            change((before) => {
              const after = to(before);
              const follows = !hasAddress && before.slug === slugOf(before.title);
              return follows ? { ...after, slug: slugOf(after.title) } : after;
            });
          },
        }}
        name="title"
        maxLength={140}
      />
      <div className="fields">
        <Select
          id="funderId"
          label={t('calls.field.funderId')}
          error={errors.funderId}
          value={form.funderId}
          options={[
            { value: '', text: t('calls.choose') },
            ...funders.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={({ target }) => {
            change((before) => ({ ...before, funderId: target.value }));
          }}
        />
        {!hasAddress && (
          <TypedField editing={editing} name="slug" help={t('calls.help.slug')} maxLength={80} />
        )}
        <OneOf
          editing={editing}
          name="instrument"
          value={form.instrument}
          options={INSTRUMENTS}
          words={(one) => t(`instrument.${one}`)}
          onChoose={(instrument) => {
            change((before) => ({ ...before, instrument }));
          }}
        />
      </div>
      <InBoth
        id="summary"
        heading={t('calls.field.summary')}
        value={form.summary}
        long
        onChange={(summary) => {
          change((before) => ({ ...before, summary }));
        }}
      />
      <FieldError error={errors.summary} />
      <SomeOf
        editing={editing}
        name="purposes"
        chosen={form.purposes}
        options={PURPOSES}
        words={(one) => t(`purpose.${one}`)}
        onChoose={(purposes) => {
          change((before) => ({ ...before, purposes }));
        }}
      />
      <IdChips
        level="h4"
        heading={t('calls.field.skills')}
        ids={form.skills}
        nameOfId={(id) => nameOf(names.skills, id)}
        onRemove={(id) => {
          change((before) => ({ ...before, skills: before.skills.filter((one) => one !== id) }));
        }}
      />
      <AddSkill
        id="skills"
        label={t('calls.addSkill')}
        error={errors.skills}
        of={['skill']}
        onAdd={(_group, id) => {
          change((before) => ({
            ...before,
            skills: [...before.skills.filter((one) => one !== id), id],
          }));
        }}
      />
    </EditorGroup>
  );
}
