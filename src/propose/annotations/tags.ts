import { isKindName } from '../../kinds/index.ts';
import type { KindName } from '../../model/values.ts';

/** What tags such as `kind:count` say of a claim. */
export interface Said {
  readonly id?: string;
  readonly kind?: KindName;
  readonly unit?: string;
  readonly event?: string;
  readonly value?: string | readonly string[];
}

const TAG = /^(claim|kind|unit|event|value):\s*(\S.*)$/u;

/** Reads tags of the form `kind:count`; any other tag is its maker's own, and says nothing. */
export const saidBy = (tags: readonly string[]): Said => {
  const said = tags.flatMap((tag) => {
    const [, key, value] = TAG.exec(tag.trim()) ?? [];
    return key === undefined || value === undefined ? [] : [{ key, value }];
  });
  const all = (wanted: string): readonly string[] => said.flatMap(({ key, value }) => (key === wanted ? [value] : []));
  const [[id], [unit], [event], values] = [all('claim'), all('unit'), all('event'), all('value')];
  const kind = all('kind').find(isKindName);
  const [value, ...more] = values;
  return {
    ...(id !== undefined && { id }),
    ...(kind !== undefined && { kind }),
    ...(unit !== undefined && { unit }),
    ...(event !== undefined && { event }),
    ...(value !== undefined && { value: more.length === 0 ? value : values }),
  };
};

/** A line that asks: the question that the words selected answer. */
const QUESTION = /^.*\S\s*[?？؟]$/u;

/** The first question among what was written beside words. */
export const questionIn = (comments: readonly string[]): string | undefined =>
  comments
    .flatMap((comment) => comment.split(/[\r\n]+/u))
    .map((line) => line.trim())
    .find((line) => QUESTION.test(line));
