import { AID_BASES, COST_KINDS, STACKING } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';
import { EditorGroup, OneOf, SomeOf, TypedField, type Editing } from './editor-fields';
import { EditorLimits } from './editor-limits';

/** What a call pays, of what, and beside what. */
export function EditorMoney({ editing }: { editing: Editing }) {
  const { t } = useTranslation();
  const { form, change } = editing;
  return (
    <EditorGroup name="money">
      <p className="quiet">{t('calls.help.amount')}</p>
      <div className="fields">
        {(['amountMinOre', 'amountMaxOre', 'potOre'] as const).map((name) => (
          <TypedField key={name} editing={editing} name={name} inputMode="numeric" />
        ))}
        <TypedField editing={editing} name="sharePercent" inputMode="numeric" />
        <TypedField
          editing={editing}
          name="intensityMaxPercent"
          inputMode="numeric"
          help={t('calls.help.intensityMaxPercent')}
        />
        {(['perEmployeeCapOre', 'hourCapOre'] as const).map((name) => (
          <TypedField key={name} editing={editing} name={name} inputMode="numeric" />
        ))}
      </div>
      <SomeOf
        editing={editing}
        name="eligibleCosts"
        chosen={form.eligibleCosts}
        options={COST_KINDS}
        words={(one) => t(`call.cost.${one}`)}
        onChoose={(eligibleCosts) => {
          change((before) => ({ ...before, eligibleCosts }));
        }}
      />
      <EditorLimits editing={editing} />
      <div className="fields">
        <OneOf
          editing={editing}
          name="stacking"
          value={form.stacking}
          options={STACKING}
          words={(one) => t(`calls.stackingValue.${one}`)}
          onChoose={(stacking) => {
            change((before) => ({ ...before, stacking }));
          }}
        />
        <OneOf
          editing={editing}
          name="aidBasis"
          value={form.aidBasis}
          options={AID_BASES}
          words={(one) => t(`call.basisValue.${one}`)}
          onChoose={(aidBasis) => {
            change((before) => ({ ...before, aidBasis }));
          }}
        />
      </div>
    </EditorGroup>
  );
}
