import { loadCorpus, OperationalError } from 'reconcile-sources';

try {
  await loadCorpus('no-such-folder');
} catch (error) {
  if (!(error instanceof OperationalError)) throw error;
  console.log(error.message);
}
