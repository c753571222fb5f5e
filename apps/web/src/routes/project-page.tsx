import type { NeedInput } from '@koble/needs/schema';
import { nextFreeDay, type PilotOffer } from '@koble/pilots/schema';
import { skipToken, useQuery } from '@tanstack/react-query';
import { createLazyRoute, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyForm } from '../features/accounts/company-form';
import { Project } from '../features/funding/project';
import { emptyProject, type ProjectDraft } from '../features/funding/project-draft';
import { readDraft } from '../features/needs/draft';
import { api } from '../shared/api';
import { fieldsOfAddress } from '../shared/cost-address';
import { PageLoading } from '../shared/page-states';
import { useTitle } from '../shared/use-title';
import '../shared/styles/later.css';
import '../shared/styles/project.css';

export const page = createLazyRoute('/stotte/prosjekt')({ component: ProjectPage });

const DAYS_OF_WEEK = 7;
const DAYS_OF_MONTH = 30;

/** A project's money, begun from a pilot, from a need of the company's own, from costs said elsewhere, or from nothing. */
function ProjectPage() {
  const { t } = useTranslation();
  const { pilot: pilotId, behov: needId, ...costs } = useSearch({ from: '/stotte/prosjekt' });
  const [draft] = useState(readDraft);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const pilot = useQuery(
    api.pilots.get.queryOptions(pilotId === undefined ? skipToken : { id: pilotId }, {
      retry: false,
    }),
  );
  const needs = useQuery(
    api.needs.mine.queryOptions(needId === undefined ? skipToken : undefined, { retry: false }),
  );
  useTitle(t('project.title'));
  if (pilot.isLoading || needs.isLoading) return <PageLoading />;
  const said = fieldsOfAddress(costs);
  const saysCosts = Object.keys(said).length > 0;
  const need =
    needs.data?.find(({ id }) => id === needId) ??
    (pilotId === undefined && needId === undefined && !saysCosts
      ? writtenIn(draft.need)
      : undefined);
  const empty = emptyProject(draft.company, today);
  // What it was to begin with may be gone or somebody else's: the page works all the same.
  const begun =
    pilot.data !== undefined
      ? withPilot(empty, pilot.data)
      : need !== undefined
        ? withNeed(empty, need)
        : empty;
  const first = { ...begun, typed: { ...begun.typed, ...said } };
  return (
    <div className="page narrow stack wide">
      <h1>{t('project.title')}</h1>
      <p className="lead">{t('project.lead')}</p>
      {pilot.data !== undefined && <p>{t('project.fromPilot', { title: pilot.data.title })}</p>}
      {need !== undefined && <p>{t('project.fromNeed', { title: need.title })}</p>}
      <Project
        from={[
          pilotId !== undefined ? `pilot:${pilotId}` : `need:${needId ?? ''}`,
          // Each sum that is carried here is a project of its own.
          ...Object.entries(costs).flat(),
        ].join(':')}
        first={first}
        companyForm={(known, onChange) => <CompanyForm company={known} onChange={onChange} />}
      />
    </div>
  );
}

/** The need that is being written in this tab, if any. */
function writtenIn(need: NeedInput): NeedInput | undefined {
  return need.title === '' ? undefined : need;
}

function withPilot(empty: ProjectDraft, offer: PilotOffer): ProjectDraft {
  const { priceOre, companyHours, weeks } = offer;
  return {
    ...empty,
    typed: {
      ...empty.typed,
      ownHours: String(companyHours),
      purchasedRd: String(Math.round(priceOre / 100)),
      months: String(Math.max(1, Math.ceil((weeks * DAYS_OF_WEEK) / DAYS_OF_MONTH))),
      startsOn: nextFreeDay(offer, empty.typed.startsOn),
    },
  };
}

function withNeed(
  empty: ProjectDraft,
  { ownHours, budgetOre, startsOn }: Pick<NeedInput, 'ownHours' | 'budgetOre' | 'startsOn'>,
): ProjectDraft {
  const { typed } = empty;
  return {
    ...empty,
    typed: {
      ...typed,
      ownHours: ownHours === null ? '' : String(ownHours),
      ownMoney: budgetOre === null ? '' : String(Math.round(budgetOre / 100)),
      startsOn: startsOn !== null && startsOn > typed.startsOn ? startsOn : typed.startsOn,
    },
  };
}
