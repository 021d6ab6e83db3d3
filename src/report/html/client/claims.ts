import { fits, type Filtered, type State } from './address.ts';

/** A claim of the page, and everything that shows it: its card, its row of the matrix, its line of a timeline. */
interface Shown extends Filtered {
  readonly elements: HTMLElement[];
}

const lazyText = (element: HTMLElement): (() => string) => {
  let text: string | undefined;
  return () => (text ??= element.textContent.toLowerCase());
};

const shownOf = (element: HTMLElement): Shown => {
  const { verdict = '', kind = '', event = '', sources = '' } = element.dataset;
  return { verdict, kind, event, sources: sources.split(' '), text: lazyText(element), elements: [] };
};

/** The elements that belong to claims, by claim; a claim's words are those of its card. */
const claimsOf = (root: ParentNode): ReadonlyMap<string, Shown> => {
  const claims = new Map<string, Shown>();
  for (const card of root.querySelectorAll<HTMLElement>('article[data-claim]')) claims.set(card.id, shownOf(card));
  for (const element of root.querySelectorAll<HTMLElement>('[data-claim]'))
    claims.get(element.dataset.claim ?? '')?.elements.push(element);
  return claims;
};

const setHidden = (element: HTMLElement, hidden: boolean): void => {
  if (element.hidden !== hidden) element.hidden = hidden;
};

/** How many claims are shown, of how many. */
export interface Found {
  readonly shown: number;
  readonly all: number;
}

/** Finds the page's claims once; the function that it gives shows those that fit, and hides groups left empty. */
export const claimFilter = (root: ParentNode): ((state: State) => Found) => {
  const claims = claimsOf(root);
  const groups = [...root.querySelectorAll<HTMLElement>('section.verdict, div.sheet, #timeline figure')];
  return (state) => {
    let shown = 0;
    for (const claim of claims.values()) {
      const fit = fits(claim, state);
      if (fit) shown += 1;
      for (const element of claim.elements) setHidden(element, !fit);
    }
    for (const group of groups) setHidden(group, group.querySelector('[data-claim]:not([hidden])') === null);
    return { shown, all: claims.size };
  };
};
