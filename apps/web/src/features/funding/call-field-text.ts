import type { CallField, KeptContent } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';
import { date, listOf, moment, money, month, number } from '../../shared/format';
import { currentLanguage } from '../../shared/i18n';
import { nameOf, useNames } from '../../shared/names';
import { useRuleWords } from './rule-words';

/** What a call says in one of its fields, in the reader's words. `funders`: names of those that may be chosen. */
export function useFieldText(
  funders: readonly { id: string; name: string }[] = [],
): (field: CallField, call: KeptContent) => string {
  const { t } = useTranslation();
  const names = useNames();
  const rule = useRuleWords();
  const nothing = t('calls.nothing');
  return (field, call) => said(field, call) || nothing;

  function said(field: CallField, call: KeptContent): string {
    switch (field) {
      case 'state':
        return call.state === undefined ? '' : t(`calls.state.${call.state}`);
      case 'title':
      case 'slug':
      case 'sourceUrl':
        return call[field] ?? '';
      case 'funderId':
        return funders.find(({ id }) => id === call.funderId)?.name ?? '';
      case 'summary':
        return (currentLanguage() === 'en' ? call.summary?.en : call.summary?.nb) ?? '';
      case 'instrument':
        return call.instrument === undefined ? '' : t(`instrument.${call.instrument}`);
      case 'purposes':
        return listOf((call.purposes ?? []).map((one) => t(`purpose.${one}`)));
      case 'skills':
        return listOf((call.skills ?? []).map((id) => nameOf(names.skills, id)));
      case 'forecastMonth':
        return call.forecastMonth ? month(call.forecastMonth) : '';
      case 'opensOn':
      case 'earliestStartOn':
      case 'latestStartOn':
      case 'latestEndOn':
        return call[field] ? date(call[field]) : '';
      case 'deadlineKind':
        return call.deadlineKind === undefined ? '' : t(`call.deadlineKind.${call.deadlineKind}`);
      case 'deadlines':
        return (call.deadlines ?? []).map(moment).join('\n');
      case 'amountMinOre':
      case 'amountMaxOre':
      case 'perEmployeeCapOre':
      case 'hourCapOre':
      case 'potOre':
        return amount(call[field]);
      case 'sharePercent':
      case 'intensityMaxPercent':
        return percent(call[field]);
      case 'durationMonthsMax':
      case 'trlMin':
      case 'trlMax':
        return plain(call[field]);
      case 'exampleYear':
        return call.exampleYear ? String(call.exampleYear) : '';
      case 'eligibleCosts':
        return listOf((call.eligibleCosts ?? []).map((one) => t(`call.cost.${one}`)));
      case 'costCaps':
        return (call.costCaps ?? [])
          .map(({ kind, percent: most }) => `${t(`call.cost.${kind}`)}: ${percent(most)}`)
          .join('\n');
      case 'stacking':
        return call.stacking === undefined ? '' : t(`calls.stackingValue.${call.stacking}`);
      case 'payout':
        return call.payout
          ? t('calls.payoutText', {
              percent: call.payout.advancePercent,
              rest: t(`calls.restValue.${call.payout.rest}`),
            })
          : '';
      case 'aidBasis':
        return call.aidBasis === undefined ? '' : t(`call.basisValue.${call.aidBasis}`);
      case 'rules':
        return (call.rules ?? []).map(rule).join('\n');
      case 'documents':
        return (call.documents ?? []).map((one) => t(`call.document.${one}`)).join('\n');
      case 'steps':
        return (call.steps ?? [])
          .map((step) => (currentLanguage() === 'en' ? step.en : step.nb))
          .join('\n');
    }
  }
}

function amount(ore: number | null | undefined): string {
  return ore === null || ore === undefined ? '' : money(ore);
}

function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : `${value} %`;
}

function plain(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : number(value);
}
