import { testSearch } from '../support/test-search';
import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { taxonomy, searchQuery } from '@koble/taxonomy';
import { CORPUS } from './corpus';
import { QUERIES } from './queries';
import { indexCorpus } from './search-corpus';
const out: string[] = [];
test('exp', async () => {
  const engine = await indexCorpus(testSearch());
  for (const attrs of [['title','terms','stems','summary','organisation','place'],['stems','title','terms','summary','organisation','place'],['title','stems','terms','summary','organisation','place']]) {
  const task = await engine.client.index(engine.uid).updateSearchableAttributes(attrs);
  await engine.client.tasks.waitForTask(task.taskUid);
  for (const strategy of ['frequency','last','all'] as const) {
    const answers = await engine.multiSearch<{ id: string }>(QUERIES.map(({q}) => ({ ...searchQuery(q), matchingStrategy: strategy, attributesToRetrieve: ['id'], limit: 300 })));
    let total = 0, mrr = 0, r3 = 0;
    QUERIES.forEach((query, i) => {
      const keys = (answers[i]?.hits ?? []).map(({ id }) => CORPUS[Number(id.slice(-12))]!.key);
      const r = query.must.filter((k) => keys.slice(0,10).includes(k)).length / query.must.length; total += r;
      r3 += query.must.filter((k) => keys.slice(0,5).includes(k)).length / query.must.length;
      const f = keys.findIndex((k) => query.must.includes(k)); if (f >= 0) mrr += 1/(f+1);
      if (r < 1 && strategy === 'last' && attrs[1]==='stems') out.push(['##', query.q, '=>', searchQuery(query.q).q, '| hits', keys.length, '|', query.must.map((k) => `${k}@${keys.indexOf(k)+1}`).join(' '), '| top', keys.slice(0,5).join(' '), '| read', JSON.stringify(taxonomy.understand(query.q))].join(' '));
    });
    out.push([attrs[0], attrs[1], strategy, (total / QUERIES.length).toFixed(3), 'R@5', (r3/QUERIES.length).toFixed(3), 'mrr', (mrr/QUERIES.length).toFixed(3)].join(' '));
  }}
  await engine.close(); writeFileSync('/tmp/c2-out.txt', out.join('\n'));
});
