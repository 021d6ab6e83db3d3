import { formatReport, loadCorpus, loadRegistry, reconcile } from 'reconcile-sources';

const corpus = await loadCorpus('corpus');
const registry = await loadRegistry(['claims/**/*.yaml']);
const report = reconcile(corpus, registry);

for (const claim of report.claims) console.log(`${claim.id}: ${claim.verdict}`);
console.log((await formatReport(report, 'github')).trimEnd());
