import { EditorGroup, FieldError, type Editing } from './editor-fields';
import { RuleList } from './editor-rule-list';

/** As many as the form takes. */
const MOST_RULES = 30;

/** Who can apply. */
export function EditorRules({ editing: { form, errors, change } }: { editing: Editing }) {
  return (
    <EditorGroup name="who">
      <div id="rules" tabIndex={-1} className="stack wide">
        <RuleList
          rules={form.rules}
          depth={0}
          most={MOST_RULES}
          onChange={(rules) => {
            change((before) => ({ ...before, rules }));
          }}
        />
        <FieldError error={errors.rules} />
      </div>
    </EditorGroup>
  );
}
