import type { NeedInput } from '@koble/needs/schema';
import { Select, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/names';
import { PayFields } from './pay-fields';
import type { DraftEditor } from './use-draft';

const MODES: readonly NonNullable<NeedInput['mode']>[] = ['onsite', 'hybrid', 'remote'];
const EXTENTS: readonly NonNullable<NeedInput['extent']>[] = ['full_time', 'part_time', 'project'];

export function WhenStep({
  editor,
  errors,
}: {
  editor: DraftEditor;
  errors: Record<string, string>;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const { need } = editor.draft;
  const noMatter = { value: '', text: t('wizard.noMatter') };
  return (
    <div className="stack wide">
      <h1>{t('wizard.when')}</h1>
      <div className="fields">
        <TextField
          id="starts-on"
          type="date"
          label={t('wizard.start')}
          description={t('wizard.optional')}
          value={need.startsOn ?? ''}
          onChange={(event) => {
            editor.change({ startsOn: event.target.value === '' ? null : event.target.value });
          }}
        />
        <Select
          id="where"
          label={t('wizard.where')}
          value={need.municipality ?? ''}
          options={[
            noMatter,
            ...Object.entries(names.municipalities)
              .map(([value, text]) => ({ value, text }))
              .sort((a, b) => a.text.localeCompare(b.text, 'nb')),
          ]}
          onChange={(event) => {
            editor.change({ municipality: event.target.value === '' ? null : event.target.value });
          }}
        />
        {need.wants.includes('people') && (
          <>
            <Select
              id="mode"
              label={t('wizard.mode')}
              value={need.mode ?? ''}
              options={[noMatter, ...MODES.map((value) => ({ value, text: t(`mode.${value}`) }))]}
              onChange={(event) => {
                editor.change({ mode: MODES.find((mode) => mode === event.target.value) ?? null });
              }}
            />
            <Select
              id="extent"
              label={t('wizard.extent')}
              value={need.extent ?? ''}
              options={[
                noMatter,
                ...EXTENTS.map((value) => ({ value, text: t(`extent.${value}`) })),
              ]}
              onChange={(event) => {
                editor.change({
                  extent: EXTENTS.find((extent) => extent === event.target.value) ?? null,
                });
              }}
            />
            <PayFields pay={editor.draft.typedPay} errors={errors} onChange={editor.changePay} />
          </>
        )}
      </div>
    </div>
  );
}
