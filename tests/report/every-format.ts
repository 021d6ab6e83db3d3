import { createHash } from 'node:crypto';
import { loadCorpus } from '../../src/corpus/index.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { formatReport, FORMATS, isFormatName } from '../../src/report/index.ts';

/** Prints a digest of the bundled corpus in every format, and where and when the process takes itself to be. */
const report = reconcile(await loadCorpus('corpus'), await loadRegistry([]));
const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();

const digests: Record<string, string> = {};
for (const name of Object.keys(FORMATS).filter(isFormatName))
  digests[name] = createHash('sha256')
    .update(await formatReport(report, name))
    .digest('hex');

console.log(JSON.stringify({ locale, timeZone, digests }));
