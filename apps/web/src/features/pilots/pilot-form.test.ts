import { expect, test } from 'vitest';
import { nb } from '@koble/words/nb';
import { pilotsNb } from '@koble/words/pilots/nb';
import { createInstance } from 'i18next';
import { differingFields, wrongFields } from './pilot-form';
import { previewOfDraft } from './preview-of-draft';
import { EMPTY_DRAFT, templateDraft, type Template } from './templates';

const i18n = createInstance({
  lng: 'nb',
  resources: { nb: { translation: { ...nb, ...pilotsNb } } },
});
await i18n.init();
const draftOf = (template: Template) => templateDraft(template, i18n.t);
const PILOTS = ['feasibility', 'prototype', 'dataReadiness', 'machineVision'] as const;

test.each(PILOTS)('the template of %s lacks only the price and the first day', (template) => {
  const draft = draftOf(template);
  expect(wrongFields(draft)).toEqual(['priceKroner', 'nextFreeOn']);
  const done = { ...draft, priceKroner: '110 000', nextFreeOn: '2027-02-01' };
  expect(wrongFields(done)).toEqual([]);
  expect(draft.researcherHours).toBe('100');
});

test('the template of a student’s task costs nothing, and lacks the task itself and the first day', () => {
  expect(wrongFields(draftOf('studentTask'))).toEqual([
    ...['topic', 'supervisor', 'semester', 'topicsBy', 'startsOn', 'deliversOn', 'nextFreeOn'],
  ]);
});

test('an empty form says all that is missing, in its order and with words for each', () => {
  const wrong = wrongFields(EMPTY_DRAFT);
  expect(wrong.slice(0, 3)).toEqual(['title', 'summary', 'skills']);
  for (const field of wrong) expect(pilotsNb.offers.wrong[field]).toMatch(/\S/);
});

test('a laboratory has to be somewhere', () => {
  const draft = { ...draftOf('prototype'), priceKroner: '0', nextFreeOn: '2027-02-01' };
  expect(wrongFields({ ...draft, place: 'lab' })).toEqual(['municipality']);
});

test('two drafts differ in what is not the same', () => {
  const draft = draftOf('prototype');
  expect(differingFields(draft, draft)).toEqual([]);
  expect(differingFields(draft, { ...draft, title: 'Noe annet', skills: [] })).toEqual([
    'title',
    'skills',
  ]);
});

test('the preview is what a visitor will read: no supervisor, and nothing while something is wrong', () => {
  const organisation = {
    id: 'o',
    name: 'Demolab',
    municipality: null,
    answers: null,
    answerDays: null,
  };
  const editing = { id: 'p', organisation };
  expect(previewOfDraft(EMPTY_DRAFT, editing, [])).toBeUndefined();
  const preview = previewOfDraft(
    {
      ...draftOf('studentTask'),
      nextFreeOn: '2027-01-10',
      task: {
        topic: 'Kan et kamera telle delene godt nok?',
        supervisor: 'Demo-Vibeke Veileder',
        semester: '2027 spring',
        topicsBy: '2026-12-01',
        startsOn: '2027-01-10',
        deliversOn: '2027-05-20',
      },
    },
    editing,
    [],
  );
  expect(preview?.task).toMatchObject({ semester: '2027 spring', supervisor: null });
});
