import { loadRegistry, reconcile, textSource, type Corpus } from 'reconcile-sources';

const corpus: Corpus = {
  sources: [
    textSource('herald', 'They saved 412 passengers.'),
    textSource('gazette', 'Some 420 were saved; 398 passengers had tickets.'),
  ],
  unreadable: [],
  findings: [],
};
const report = reconcile(corpus, await loadRegistry(['claims/ferry.yaml']));

console.log(report.claims[0]?.verdict, report.summary.findings);
