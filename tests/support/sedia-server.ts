import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A topic as a test thinks of it; the rest of what the portal says is made around it. */
export interface SediaTopic {
  identifier: string;
  title?: string;
  /** 1 topic, 2 tender, 8 cascade. */
  type?: '1' | '2' | '8';
  status?: '31094501' | '31094502' | '31094503';
  opening?: string;
  deadlines?: readonly string[];
  /** "single-stage", "two-stage" or "multiple cut-off". */
  model?: string;
  typeOfAction?: string;
  description?: string;
  /** The whole `budgetOverview`, as an object. */
  budget?: object;
  /** Fields of the metadata that are otherwise than the portal makes them. */
  metadata?: Record<string, unknown>;
}

/** How an answer goes wrong: another status, no JSON, broken off in the middle, never ended, or some of its results missing. */
export type SediaTrouble =
  { status: number } | 'broken' | 'half' | 'endless' | { results: number } | { total: number };

/** A search on 127.0.0.1 that answers as the EU's portal does: POST with parts, pages from 1, every value a list of texts. */
export interface SediaServer {
  url: string;
  /** The pages that were asked for, and what the parts of the last request said. */
  asked: number[];
  parts: string;
  hold(topics: readonly (SediaTopic | object)[]): void;
  goWrong(how: (page: number) => SediaTrouble | undefined): void;
  close(): Promise<void>;
}

export async function startSedia(): Promise<SediaServer> {
  let results: object[] = [];
  let troubleOf: (page: number) => SediaTrouble | undefined = () => undefined;
  const state = { asked: new Array<number>(), parts: '' };

  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const page = Number(searchParams.get('pageNumber'));
    const size = Math.min(100, Number(searchParams.get('pageSize')));
    let parts = '';
    request.on('data', (some: Buffer) => {
      parts += some.toString();
    });
    request.on('end', () => {
      state.asked.push(page);
      state.parts = parts;
      const isAsked =
        request.method === 'POST' &&
        searchParams.get('apiKey') === 'SEDIA' &&
        searchParams.get('text') === '***';
      const trouble: SediaTrouble | undefined = isAsked ? troubleOf(page) : { status: 400 };
      const status = typeof trouble === 'object' && 'status' in trouble ? trouble.status : 200;
      response.writeHead(status, { 'content-type': 'application/json' });
      const some = results.slice((page - 1) * size, page * size);
      const body = JSON.stringify({
        apiVersion: '2.148',
        pageNumber: page,
        pageSize: size,
        totalResults:
          typeof trouble === 'object' && 'total' in trouble ? trouble.total : results.length,
        results:
          typeof trouble === 'object' && 'results' in trouble
            ? some.slice(0, trouble.results)
            : some,
      });
      if (trouble === 'endless') response.write(body.slice(0, 50));
      else if (trouble === 'half') {
        response.write(body.slice(0, body.length / 2));
        setTimeout(() => response.destroy(), 20);
      } else response.end(trouble === 'broken' ? `${body.slice(0, 200)}]` : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = addressOf(server.address());

  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/search-api/prod/rest/search`,
    hold(topics: readonly (SediaTopic | object)[]) {
      results = topics.map((topic) => ('identifier' in topic ? resultOf(topic) : topic));
    },
    goWrong(how: (page: number) => SediaTrouble | undefined) {
      troubleOf = how;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  });
}

/** A topic as one result of the search. */
export function resultOf(topic: SediaTopic): object {
  const { identifier, type = '1', status = '31094502', deadlines = ['2027-03-04'] } = topic;
  const {
    title = `Topic ${identifier}`,
    opening = '2026-06-01',
    model = 'single-stage',
    typeOfAction = 'HORIZON Research and Innovation Actions',
  } = topic;
  const isTopic = type === '1';
  return {
    apiVersion: '2.148',
    reference: `${identifier}en`,
    url: `https://ec.europa.eu/info/funding-tenders/opportunities/data/topicDetails/${identifier.toLowerCase()}.json`,
    summary: title,
    content: null,
    databaseLabel: 'SEDIA',
    weight: 9.84,
    metadata: {
      identifier: [identifier],
      title: [title],
      type: [type],
      status: [status],
      startDate: [`${opening}T00:00:00.000+0000`],
      deadlineDate: deadlines.map((day) => `${day}T00:00:00.000+0000`),
      deadlineModel: [model],
      language: ['en'],
      ...(isTopic
        ? {
            callIdentifier: [identifier.replace(/-\d+$/, '')],
            typesOfAction: [typeOfAction],
            descriptionByte: [
              topic.description ??
                '<span class="topicdescriptionkind">Expected Outcome:</span><p>Projects are expected to contribute to <b>safer</b> robots &amp; welders.</p>',
            ],
            actions: [
              JSON.stringify([
                {
                  status: { id: Number(status), abbreviation: 'Any', description: 'Any' },
                  types: [{ typeOfAction }],
                  plannedOpeningDate: opening,
                  submissionProcedure: { abbreviation: model },
                  deadlineDates: deadlines,
                },
              ]),
            ],
            budgetOverview: [JSON.stringify(topic.budget ?? budgetFor(identifier))],
          }
        : {}),
      ...topic.metadata,
    },
  };
}

/** A call's budget with this topic and a sibling of it, whose name begins alike. */
function budgetFor(identifier: string): object {
  const entry = (name: string, most: number, year: number) => ({
    action: `${name} - HORIZON-RIA HORIZON Research and Innovation Actions`,
    expectedGrants: 4,
    minContribution: 3_000_000,
    maxContribution: most,
    budgetYearMap: { '2026': String(year), '2027': 2_000_000 },
  });
  return {
    budgetYearsColumns: ['2026', '2027'],
    budgetTopicActionMap: {
      '109381': [entry(identifier, 5_000_000, 18_000_000)],
      '109382': [entry(`${identifier}1`, 9_000_000, 90_000_000)],
    },
  };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (typeof address === 'object' && address !== null) return address;
  throw new Error('the search listens on no port');
}
