import { testSearch } from '../support/test-search';
import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { createTaxonomy, extendTaxonomy, readEscoOccupations, taxonomy } from '@koble/taxonomy';
import { readReference, readTestSet } from './reference-data';
import { fillIndex, numberOf, wordsDocument } from './fill-index';
import { measure } from './measures';
test('exp', async () => {
  const out: string[] = [];
  const set = readTestSet('bench/navtitle_to_esco_no', '_dev')!;
  const { rows } = readEscoOccupations(readReference('esco/no/occupations_no_v1.0.8_labels.csv')!, 'nb');
  const wide = createTaxonomy(extendTaxonomy(taxonomy.data, { occupations: { nb: rows } }));
  for (const [name, tax] of [['wide', wide], ['core', taxonomy]] as const) {
  const engine = await fillIndex({ ...testSearch() }, set.documents.map((d, n) => wordsDocument(n, 'role', { title: d.text, terms: d.labels ?? [d.text], stems: tax.searchStems((d.labels ?? [d.text]).join(' ')) })));
  for (const strategy of ['last', 'frequency', 'all'] as const) for (const mode of ['known', 'whole'] as const) {
    const ranked = [];
    for (let at = 0; at < set.queries.length; at += 20) {
      const some = set.queries.slice(at, at + 20);
      const answers = await engine.multiSearch<{ id: string }>(some.map(({ text }) => ({ ...tax.searchQuery(text), ...(mode === 'whole' ? { q: tax.searchStems(text).split(' ').slice(0, 10).join(' ') } : {}), matchingStrategy: strategy, attributesToRetrieve: ['id'], limit: 100 })));
      some.forEach((q, i) => ranked.push({ found: answers[i]!.hits.map((h) => set.documents[numberOf(h.id)]!._id), relevant: set.relevant.get(q._id) ?? new Set<string>() }));
    }
    const m = measure(ranked); out.push(`${name} ${strategy} ${mode} ${m.mrr.toFixed(4)} S@10 ${m.success10.toFixed(4)} empty ${ranked.filter((r) => r.found.length === 0).length}`);
  }
  await engine.close();
  }
  writeFileSync('/tmp/c2-out.txt', out.join('\n'));
}, 120000);
