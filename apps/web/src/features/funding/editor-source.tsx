import { Choice } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { EditorGroup, TypedField, type Editing } from './editor-fields';

/** Where all of it stands, and that it was read there today. */
export function EditorSource({
  editing,
  checked,
  onCheck,
}: {
  editing: Editing;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}) {
  const { t } = useTranslation();
  return (
    <EditorGroup name="source">
      <div className="fields">
        <TypedField
          editing={editing}
          name="sourceUrl"
          type="url"
          inputMode="url"
          help={t('calls.help.sourceUrl')}
        />
        <TypedField
          editing={editing}
          name="exampleYear"
          inputMode="numeric"
          help={t('calls.help.exampleYear')}
        />
      </div>
      <Choice
        type="checkbox"
        id="checked"
        label={t('calls.checkedBox')}
        checked={checked}
        onChange={({ target }) => {
          onCheck(target.checked);
        }}
      />
    </EditorGroup>
  );
}
