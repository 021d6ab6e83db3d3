/** What the page shows: its filters, and the place that it was last led to. All of it stands in the address. */
export interface State {
  readonly verdicts: readonly string[];
  readonly source: string;
  readonly kind: string;
  readonly event: string;
  readonly text: string;
  /** The id of an element. */
  readonly at: string;
}

export const EVERYTHING: State = { verdicts: [], source: '', kind: '', event: '', text: '', at: '' };

const FIELDS = ['source', 'kind', 'event', 'text', 'at'] as const;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return text;
  }
};

/** The state that an address names behind its `#`; a plain `#id` names a place alone. */
export const parseAddress = (hash: string): State => {
  const text = hash.replace(/^#/u, '');
  if (!text.includes('=')) return { ...EVERYTHING, at: decoded(text) };
  const fields = new URLSearchParams(text);
  const field = (name: string): string => fields.get(name) ?? '';
  return {
    verdicts: field('verdict') === '' ? [] : field('verdict').split(','),
    source: field('source'),
    kind: field('kind'),
    event: field('event'),
    text: field('text'),
    at: field('at'),
  };
};

/** Whether anything is filtered. */
export const isFiltered = (state: State): boolean =>
  state.verdicts.length > 0 || FIELDS.some((name) => name !== 'at' && state[name] !== '');

/** The address of a state, with its `#`; a place alone is written plainly, as links without scripts are. */
export const formatAddress = (state: State): string => {
  if (!isFiltered(state)) return `#${state.at}`;
  const fields = new URLSearchParams();
  if (state.verdicts.length > 0) fields.set('verdict', state.verdicts.join(','));
  for (const name of FIELDS) if (state[name] !== '') fields.set(name, state[name]);
  return `#${fields.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
};

/** What a filter can see of a claim. */
export interface Filtered {
  readonly verdict: string;
  readonly kind: string;
  readonly event: string;
  readonly sources: readonly string[];
  /** Everything that its card says, in lower case; asked for only where words are looked for. */
  readonly text: () => string;
}

/** Whether a claim fits the filters: each word of the text must stand somewhere in it. */
export const fits = (claim: Filtered, state: State): boolean =>
  (state.verdicts.length === 0 || state.verdicts.includes(claim.verdict)) &&
  (state.source === '' || claim.sources.includes(state.source)) &&
  (state.kind === '' || claim.kind === state.kind) &&
  (state.event === '' || claim.event === state.event) &&
  state.text
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => word === '' || claim.text().includes(word));
