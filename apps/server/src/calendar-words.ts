import type { ItemKind } from '@koble/cases/schema';
import type { Locale } from '@koble/taxonomy/schema';
import { casesEn } from '@koble/words/cases/en';
import { casesNb } from '@koble/words/cases/nb';
import { casesNn } from '@koble/words/cases/nn';

/** What is due for a funding case, as its page says it. */
export const CASE_ITEM_WORDS: Record<
  Locale,
  Record<Exclude<ItemKind, 'document' | 'own'>, string>
> = {
  nb: casesNb.cases.item,
  nn: casesNn.cases.item,
  en: casesEn.cases.item,
};
