import type { Locale } from '@koble/taxonomy/schema';

export const COLUMNS = [
  'title',
  'kind',
  'organisation',
  'place',
  'published',
  'deadline',
  'kroner',
  'skills',
  'summary',
  'url',
  'id',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The headings of a table, as people read them. */
export const COLUMN_WORDS: Record<Locale, Record<Column, string>> = {
  nb: {
    title: 'Tittel',
    kind: 'Type',
    organisation: 'Organisasjon',
    place: 'Sted',
    published: 'Publisert',
    deadline: 'Frist',
    kroner: 'Beløp i kroner',
    skills: 'Kompetanse',
    summary: 'Sammendrag',
    url: 'Adresse',
    id: 'Id',
  },
  nn: {
    title: 'Tittel',
    kind: 'Type',
    organisation: 'Organisasjon',
    place: 'Stad',
    published: 'Publisert',
    deadline: 'Frist',
    kroner: 'Beløp i kroner',
    skills: 'Kompetanse',
    summary: 'Samandrag',
    url: 'Adresse',
    id: 'Id',
  },
  en: {
    title: 'Title',
    kind: 'Kind',
    organisation: 'Organisation',
    place: 'Place',
    published: 'Published',
    deadline: 'Deadline',
    kroner: 'Amount in NOK',
    skills: 'Skills',
    summary: 'Summary',
    url: 'Address',
    id: 'Id',
  },
};
