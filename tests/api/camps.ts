import { loadCorpus, loadRegistry, reconcile } from 'reconcile-sources';

const report = reconcile(await loadCorpus('corpus'), await loadRegistry([]));

for (const { id, question, camps = [], readings } of report.claims) {
  if (camps.length < 2) continue;
  console.log(`${id}: ${question}`);
  for (const camp of camps) {
    const quotes = readings.filter(({ key }) => camp.readings.includes(key));
    console.log(`  ${camp.value}:`, quotes.map(({ source, quote }) => `${source} “${quote.exact}”`).join(', '));
  }
}
