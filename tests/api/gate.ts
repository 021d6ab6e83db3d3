import { loadCorpus, loadRegistry, reconcile, type Finding } from 'reconcile-sources';

const report = reconcile(await loadCorpus('corpus'), await loadRegistry([]));

const place = ({ at }: Finding): string => `${at.file}:${at.range.start.line}:${at.range.start.column}`;

for (const finding of report.findings) {
  if (finding.code !== 'contradiction' || finding.severity !== 'error') continue;
  console.log(place(finding), finding.data.camps.map(({ value }) => value).join(' against '));
}
