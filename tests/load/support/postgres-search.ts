import type { SearchInput } from '@koble/catalogue/schema';
import { municipalitiesWithin } from '@koble/taxonomy';
import type pg from 'pg';

const LISTS = ['skills', 'occupations', 'purposes'];
const VALUES = ['kind', 'industry', 'municipality', 'mode', 'extent', 'instrument'];

/**
 * What PostgreSQL has for the same search at its best: one table of the same rows with all that a search touches, indexed, and
 * asked in one statement for what the product answers: the page by rank, the count, and every facet's options.
 */
export async function postgresSearch(
  db: pg.Client,
): Promise<(input: SearchInput) => Promise<void>> {
  await db.query(`
    create table bench_listing as
    select l.id, l.kind, l.title, l.summary, l.text_search, l.municipality, l.published_at, l.deadline, l.amount_ore,
      coalesce(l.expires_at, 'infinity') as expires_at, o.name as organisation, o.industry, n.mode, n.extent, c.instrument,
      case when l.municipality is null or n.mode = 'remote' then '*' else l.municipality end as area,
      coalesce(n.skills_must || n.skills_should, p.skills, '{}') as skills,
      coalesce(n.occupations, '{}') as occupations, coalesce(c.purposes, '{}') as purposes
    from open_listing l
      left join organisation o on o.id = l.organisation_id
      left join need n on n.id = l.source_id and l.kind in ('role', 'challenge')
      left join pilot_offer p on p.id = l.source_id and l.kind = 'pilot'
      left join funding_call c on c.id = l.source_id and l.kind = 'call'`);
  await db.query('create index on bench_listing using gin (text_search)');
  await db.query('vacuum analyze bench_listing');
  const facets = [
    ...VALUES.map((facet) => optionsOf(facet, facet, 'found')),
    ...LISTS.map((facet) => optionsOf(facet, 'option', `found, unnest(${facet}) as option`)),
  ];
  const statement = {
    name: 'search',
    text: `
      with asked as (select websearch_to_tsquery('norwegian', $1) as words), found as materialized (
        select bench_listing.*, ts_rank_cd(text_search, words) as rank from bench_listing, asked
        where text_search @@ words and kind <> 'candidate' and expires_at > now() and area = any ($2)
      )
      select (select count(*) from found) as total, ${facets.join(', ')},
        (select json_agg(page) from (
          select id, kind, title, summary, organisation, municipality, skills, occupations, mode, extent, purposes, instrument,
            published_at, deadline, amount_ore
          from found order by rank desc, id limit 25
        ) page) as cards`,
  };
  return async ({ q, place, radiusKm }) => {
    const words = q.split(' ').join(' or ');
    const area = place === null ? [] : ['*', ...municipalitiesWithin(place, radiusKm)];
    await db.query({ ...statement, values: [words, area] });
  };
}

/** As many options of a facet as the engine gives, the most frequent first. */
function optionsOf(facet: string, option: string, from: string): string {
  return `(select json_object_agg(option, n) from (
    select ${option} as option, count(*) as n from ${from} where ${option} is not null group by 1 order by 2 desc limit 100
  ) counted) as ${facet}`;
}
