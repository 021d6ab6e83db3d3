import { EVERYTHING, formatAddress, parseAddress, type State } from './address.ts';
import { claimFilter } from './claims.ts';
import { filterForm, type Form } from './form.ts';
import { closeReader, goTo, isOpen } from './reading.ts';

const ROOT = document.documentElement;

const visibleClaims = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('article.claim:not([hidden])'),
];

/** The claim that is worked on: the one that holds the focus, else the last one that begins above the middle. */
const currentIndex = (claims: readonly HTMLElement[]): number => {
  const focused = claims.findIndex((claim) => claim.contains(document.activeElement));
  if (focused >= 0) return focused;
  return claims.findLastIndex((claim) => claim.getBoundingClientRect().top < window.innerHeight / 2);
};

const stepTo = (step: 1 | -1): void => {
  const claims = visibleClaims();
  const claim = claims[Math.max(0, currentIndex(claims) + step)];
  claim?.focus({ preventScroll: true });
  claim?.scrollIntoView({ block: 'start' });
};

const openFirstQuote = (): void => {
  const claims = visibleClaims();
  claims[currentIndex(claims)]?.querySelector<HTMLElement>('a.quote')?.click();
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

/** Paper has nothing to unfold: everything is printed, and folded again behind it. */
const unfoldOnPaper = (): void => {
  let unfolded: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details.fold:not([open])')];
    for (const fold of unfolded) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of unfolded) fold.open = false;
    unfolded = [];
  });
};

const start = (form: Form): void => {
  let state: State = EVERYTHING;
  const filter = claimFilter(document);

  const show = (): void => form.tell(filter(state));

  /** A link may lead to what the filters hide: then they give way. */
  const reveal = (id: string): void => {
    if (document.getElementById(id)?.closest('[hidden]') instanceof HTMLElement) {
      state = { ...EVERYTHING, at: id };
      form.write(state);
      history.replaceState(null, '', formatAddress(state));
      show();
    }
    goTo(id);
  };

  const followAddress = (): void => {
    state = parseAddress(location.hash);
    form.write(state);
    show();
    if (state.at !== '') reveal(state.at);
  };

  const follow = (id: string): void => {
    state = { ...state, at: id };
    history.pushState(null, '', formatAddress(state));
    reveal(id);
  };

  const close = (): void => {
    const from = state.at;
    state = { ...state, at: '' };
    history.replaceState(null, '', formatAddress(state));
    closeReader(from);
  };

  const KEYS: Readonly<Record<string, () => void>> = {
    '/': form.focusSearch,
    j: () => stepTo(1),
    k: () => stepTo(-1),
    o: openFirstQuote,
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (isField(event.target) && event.target instanceof HTMLElement) event.target.blur();
      else if (isOpen()) close();
      return;
    }
    const act = form.keys() && !isField(event.target) ? KEYS[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('button.close') !== null && target !== null) {
      close();
      return;
    }
    const href = target?.closest('a')?.getAttribute('href') ?? '';
    if (!href.startsWith('#')) return;
    event.preventDefault();
    follow(parseAddress(href).at);
  };

  form.onChange(() => {
    state = { ...form.read(), at: '' };
    history.replaceState(null, '', formatAddress(state));
    show();
  });
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  window.addEventListener('popstate', followAddress);
  followAddress();
};

const element = document.getElementById('filters');
if (element instanceof HTMLFormElement) {
  ROOT.classList.add('js');
  start(filterForm(element));
  unfoldOnPaper();
}
