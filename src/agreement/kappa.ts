import { groupBy } from '../text/group.ts';

/** How often two people answered alike, and how much more often than by chance. */
export interface Kappa {
  readonly places: number;
  readonly agreed: number;
  /** Cohen's kappa: 1 where all answers are alike, 0 where they are alike as often as by chance; `null` where chance alone would make all alike. */
  readonly kappa: number | null;
}

/**
 * Cohen's kappa (1960) of two people who answered the same questions: (p − e) / (1 − e), where p is the share of answers that
 * are alike, and e that which would be if each had given as many of each answer, but anywhere.
 *
 * @param answers those of both to each question, as texts that are equal where the answers are.
 */
export const kappaOf = (answers: readonly (readonly [string, string])[]): Kappa => {
  const places = answers.length;
  const agreed = answers.filter(([a, b]) => a === b).length;
  const [first, second] = [groupBy(answers, ([a]) => a), groupBy(answers, ([, b]) => b)];
  const met = [...first].reduce((sum, [answer, { length }]) => sum + length * (second.get(answer)?.length ?? 0), 0);
  const chance = places === 0 ? 1 : met / (places * places);
  return { places, agreed, kappa: chance === 1 ? null : (agreed / places - chance) / (1 - chance) };
};
