const ROOT = document.documentElement;

const clear = (name: string): void => {
  for (const element of document.querySelectorAll(`.${name}`)) element.classList.remove(name);
};

/** The marks of one quote, in the order of the text. */
const marksOf = (id: string): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-quotes~="${CSS.escape(id)}"]`),
];

/** The reading that a quote in a source belongs to. */
const readingOf = (id: string): string => id.replace(/^q:/u, 'r:');

export const isOpen = (): boolean => ROOT.classList.contains('open');

/** Runs what changes the layout, and keeps an element where the eye left it. */
const keepingInPlace = (element: Element | null, change: () => void): void => {
  const before = element?.getBoundingClientRect().top ?? 0;
  change();
  if (element !== null) window.scrollBy(0, element.getBoundingClientRect().top - before);
};

/** Opens what is folded around an element, so that it can be seen. */
const unfold = (element: Element | null): void => {
  for (let fold = element?.closest('details'); fold != null; fold = fold.parentElement?.closest('details'))
    fold.open = true;
};

const focusOn = (element: HTMLElement, block: ScrollLogicalPosition): void => {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block, inline: 'nearest' });
};

/** Opens a source where the page has room beside the claims, and elsewhere goes to it. */
const openReader = (reader: Element, id: string): void => {
  unfold(document.getElementById(readingOf(id)));
  keepingInPlace(document.getElementById(readingOf(id)), () => {
    clear('current');
    reader.classList.add('current');
    ROOT.classList.add('open');
  });
  for (const button of document.querySelectorAll<HTMLElement>('button.close')) button.hidden = false;
};

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

/** Where a source stands beside the claims, as the style sheet has it. */
const BESIDE = 'screen and (min-width: 1100px)';

/** Frames in which what is laid out on need may still move what was scrolled to. */
const FRAMES = 3;

/** Who comes by an address has not seen the claim yet; it shall stand beside its source, where there is room for both. */
const bringIntoView = (reading: Element, frames: number): void => {
  if (!isInView(reading)) reading.scrollIntoView({ block: 'center' });
  if (frames > 0 && window.matchMedia(BESIDE).matches)
    requestAnimationFrame(() => {
      bringIntoView(reading, frames - 1);
    });
};

const showQuote = (id: string): void => {
  const marks = marksOf(id);
  for (const mark of marks) mark.classList.add('here');
  const reading = document.getElementById(readingOf(id));
  unfold(reading);
  reading?.classList.add('here');
  const [first] = marks;
  if (reading !== null) bringIntoView(reading, FRAMES);
  if (first !== undefined) focusOn(first, 'center');
};

/** Closes the source, and leads back to where it was opened from. */
export const closeReader = (id: string): void => {
  const back = document.getElementById(readingOf(id));
  ROOT.classList.remove('open');
  clear('current');
  clear('here');
  for (const button of document.querySelectorAll<HTMLElement>('button.close')) button.hidden = true;
  unfold(back);
  if (back !== null && back.id !== id) focusOn(back, 'center');
};

/** Leads to a place of the page: a quote in its source, a source, a reading, a claim, a part. */
export const goTo = (id: string): void => {
  const target = document.getElementById(id);
  if (target === null) return;
  clear('here');
  const reader = target.closest('.reader');
  if (reader !== null) openReader(reader, id);
  if (id.startsWith('q:')) {
    showQuote(id);
    return;
  }
  unfold(target.querySelector(':scope > details') ?? target);
  if (id.startsWith('r:')) target.classList.add('here');
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  focusOn(target, id.startsWith('r:') ? 'center' : 'start');
};
