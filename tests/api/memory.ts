import { loadRegistry, reconcile, type Corpus, type Source } from 'reconcile-sources';

const source = (id: string, text: string): Source => ({ id, file: id, sha256: '', text, derivedFrom: [] });

const corpus: Corpus = {
  sources: [
    source('herald', 'They saved 412 passengers.'),
    source('gazette', 'Some 420 were saved; 398 passengers had tickets.'),
  ],
  unreadable: [],
  findings: [],
};
const report = reconcile(corpus, await loadRegistry(['claims/ferry.yaml']));

console.log(report.claims[0]?.verdict, report.summary.findings);
