import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ReportClaim } from '../../src/model/report.ts';
import { formatClaimReview } from '../../src/report/claim-review.ts';
import { claim, reading, reportOf, RICH } from './fixture.ts';

const review = z.looseObject({
  '@type': z.literal('ClaimReview'),
  claimReviewed: z.string(),
  reviewRating: z.looseObject({}),
});
const maker = z.strictObject({
  '@type': z.literal('SoftwareApplication'),
  name: z.literal('reconcile'),
  softwareVersion: z.string(),
});
const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([maker]).rest(review),
});

const reviewsIn = (text: string) => {
  const [, ...reviews] = graph.parse(JSON.parse(text))['@graph'];
  return reviews;
};

const reviewsOf = (claims: readonly ReportClaim[]) => reviewsIn(formatClaimReview(reportOf(claims)));

const ruling = {
  reason: 'By the papers.',
  by: 'desk',
  on: '2025-03-09',
  evidence: 'r-1f0c2d3e',
  state: 'holds',
} as const;

const saved = (rest: Partial<ReportClaim> = {}): ReportClaim =>
  claim('ferry.saved', 'contradicted', {
    readings: [
      reading('herald', '412', '412'),
      reading('gazette', '398', '398'),
      reading('courier', 'about 410', 'about 410', { voice: 'harbour-office' }),
    ],
    camps: [
      { value: '412', readings: ['herald'], fitsSeveral: [] },
      { value: '398', readings: ['gazette'], fitsSeveral: [] },
      { value: 'about 410', readings: ['courier'], fitsSeveral: [] },
    ],
    resolution: { ...ruling, value: '412' },
    ...rest,
  });

describe('formatClaimReview', () => {
  it('reviews each answer by how it stands to the one ruled for', () => {
    const rated = reviewsOf([saved()]).map(({ claimReviewed, reviewRating }) => [claimReviewed, reviewRating]);
    const scale = { '@type': 'Rating', bestRating: 5, worstRating: 1 };
    expect(rated).toEqual([
      ['How many passengers were saved from the ferry? 412', { ...scale, ratingValue: 5, alternateName: 'Ruled for' }],
      [
        'How many passengers were saved from the ferry? 398',
        { ...scale, ratingValue: 1, alternateName: 'Ruled against' },
      ],
      [
        'How many passengers were saved from the ferry? about 410',
        { '@type': 'Rating', alternateName: 'Compatible with what was ruled for' },
      ],
    ]);
  });

  it('says who ruled, when and why, who speaks, and where it stands', () => {
    const [, , courier] = reviewsOf([saved()]);
    expect(courier).toMatchObject({
      '@type': 'ClaimReview',
      author: { name: 'desk' },
      datePublished: '2025-03-09',
      reviewBody: 'By the papers.',
      itemReviewed: {
        author: [{ name: 'The Harbour Office' }],
        appearance: [{ '@type': 'CreativeWork', name: 'corpus/courier.txt', datePublished: '2025-03-05' }],
      },
    });
  });

  it.each([
    ['no ruling', saved({ resolution: { ...ruling, value: '412', state: 'stale' } })],
    ['a ruling for no answer', saved({ resolution: ruling })],
    ['no contradiction', saved({ verdict: 'compatible' })],
    ['a ruling that cannot be read', saved({ resolution: { ...ruling, value: 'many' } })],
  ])('says nothing of %s', (_, one) => {
    expect(reviewsOf([one])).toEqual([]);
  });

  it('reviews two spellings as two answers', () => {
    const names = reviewsIn(formatClaimReview(RICH)).map(({ claimReviewed }) => claimReviewed);
    expect(names).toEqual(['What is the captain called? Sergeyev', 'What is the captain called? Sergeev']);
  });
});
