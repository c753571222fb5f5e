import { describe, expect, test } from 'vitest';
import { aNeedInput } from '../api/support/need-examples';
import { useKoble } from '../api/support/koble';
import { useBrowser } from '../support/browser';
import { become, inspect, newPage } from './support/visit';

const COMPANY = 'bedrift@koble.example';
const SEEKER = 'jobbsoker@koble.example';

describe('companies with the same challenge', () => {
  const koble = useKoble({ webRoot: 'apps/web/dist' });
  const browser = useBrowser();

  test('find each other by consent, agree on who pays what, and each sees its own part', async () => {
    const { page, problems } = await newPage(browser.context);
    const { db } = koble.database;
    const other = await db
      .selectFrom('organisation')
      .select(['id', 'name'])
      .where('kind', '=', 'company')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('membership')
              .select('personId')
              .whereRef('membership.organisationId', '=', 'organisation.id'),
          ),
        ),
      )
      .limit(1)
      .executeTakeFirstOrThrow();
    // The other company is somebody's who is otherwise looking for work.
    const { id: personId } = await db
      .selectFrom('person')
      .select('id')
      .where('email', '=', SEEKER)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('membership')
      .values({ personId, organisationId: other.id, role: 'owner' })
      .execute();
    const { need } = aNeedInput();
    const publish = async (email: string) =>
      (await (await koble.client(email)).needs.publish.mutate({ ...need, title: 'Sebrarobot' })).id;
    const [ownId, otherId] = [await publish(COMPANY), await publish(SEEKER)];
    const theirs = await koble.client(SEEKER);

    await become(browser.context, koble, COMPANY);
    await page.goto(`${koble.origin}/mine-behov/${ownId}/utfordring`);
    await page.getByRole('link', { name: 'Finn andre med samme utfordring' }).click();
    await page.getByText('Ingen ser at dere leter', { exact: false }).waitFor();
    await page.getByLabel('La andre med samme utfordring finne oss').check();
    await page.getByText('Ingen andre har sagt ja ennå', { exact: false }).waitFor();
    await inspect(page, 'companions-none');
    await theirs.jointNeeds.open.mutate({ needId: otherId, open: true });
    await page.reload();
    await page.getByRole('checkbox', { name: new RegExp(`^${other.name}`) }).check();
    await page.getByText('Samme kompetanse: Sveising').waitFor();
    await inspect(page, 'companions');
    await page.getByLabel('Hva skal det hete?').fill('Felles sebrarobot');
    await page.getByRole('button', { name: 'Spør om å gå sammen' }).click();
    await page.getByRole('heading', { name: 'Felles sebrarobot' }).waitFor();

    await koble.mails();
    await become(browser.context, koble, SEEKER);
    await page.goto(`${koble.origin}/varsler`);
    await page.getByRole('link', { name: /spør om dere vil gå sammen om/ }).click();
    await page.getByRole('link', { name: 'Felles sebrarobot' }).click();
    await inspect(page, 'joint-invited');
    await page.getByRole('button', { name: 'Bli med' }).click();
    await page.getByRole('button', { name: 'Foreslå andre vilkår' }).click();
    await page.getByLabel('Hva gjør dere sammen?').fill('En uke hver i samme celle.');
    await page.getByLabel('Samlet kostnad').fill('100 EUR');
    await page.getByLabel(other.name, { exact: true }).fill('40');
    await page.getByRole('button', { name: 'Foreslå', exact: true }).click();
    await page.getByText('Skriv et beløp i kroner.').waitFor();
    await page.getByText('Nå er de 90.', { exact: false }).waitFor();
    await inspect(page, 'joint-terms-problems');
    await page.getByLabel('Samlet kostnad').fill('100 000');
    await page.getByLabel(other.name, { exact: true }).fill('50');
    await page.getByRole('button', { name: 'Foreslå', exact: true }).click();
    await page.getByRole('button', { name: 'Foreslå andre vilkår' }).waitFor();

    await become(browser.context, koble, COMPANY);
    await page.goto(`${koble.origin}/fellesbehov`);
    await page.getByRole('link', { name: 'Felles sebrarobot' }).click();
    await page.getByRole('button', { name: 'Si ja til vilkårene' }).click();
    await page.getByText('Alle er enige').waitFor();
    await page.getByText('50 000 kr').first().waitFor();
    await page.getByText('Foreslå hvilken ordning dere vil søke.', { exact: false }).waitFor();
    await inspect(page, 'joint-agreed');

    // With a call in the terms each opens a case of its own, and nobody for another.
    const ours = await koble.client(COMPANY);
    const [line] = await ours.jointNeeds.list.query();
    const { id, members, version } = await ours.jointNeeds.get.query({ id: line?.id ?? '' });
    const { id: callId } = await db
      .selectFrom('fundingCall')
      .select('id')
      .where('slug', '=', 'oppstartstilskudd-1')
      .executeTakeFirstOrThrow();
    await ours.jointNeeds.propose.mutate({
      id,
      version,
      title: 'Felles sebrarobot',
      plan: 'En uke hver i samme celle.',
      costOre: 10_000_000,
      callId,
      shares: members.map(({ organisationId }) => ({ organisationId, percent: 50 })),
    });
    await theirs.jointNeeds.agree.mutate({ id, version: version + 1 });
    await page.reload();
    await page.getByRole('button', { name: 'Åpne min sak' }).click();
    await page.getByText('Gjør søknaden klar', { exact: false }).waitFor();
    await inspect(page, 'joint-own-case');
    await page.getByRole('link', { name: 'Felles sebrarobot' }).click();
    await page.getByRole('link', { name: 'Se støttesaken deres' }).waitFor();
    expect(await page.getByRole('button', { name: 'Åpne min sak' }).count()).toBe(0);
    await inspect(page, 'joint-case-opened');
    expect((await theirs.jointNeeds.get.query({ id })).ownCase).toBeNull();
    expect(problems).toEqual([]);
  });
});
