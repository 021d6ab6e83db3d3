import type { ClaimReview, CreativeWork, Graph, SoftwareApplication } from 'schema-dts';
import { KINDS } from '../kinds/index.ts';
import type { Kind } from '../model/kind.ts';
import { isRuled, type Camp, type Report, type ReportClaim } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { KindName } from '../model/values.ts';
import { jsonText } from './escape.ts';
import { webAddress } from './text-fragment.ts';
import { urnOf } from './uri.ts';

/** How an answer stands to the one ruled for. */
type Standing = 'right' | 'compatible' | 'wrong';

/** A scale from wrong to right; what is compatible with the ruling is rated in words alone. */
const RATINGS = {
  right: { ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: 'Ruled for' },
  compatible: { alternateName: 'Compatible with what was ruled for' },
  wrong: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Ruled against' },
} as const;

const STANDINGS = {
  same: 'right',
  compatible: 'compatible',
  incomparable: 'compatible',
  contradicts: 'wrong',
} as const;

/** How an answer in words stands to the value ruled for; `null` where one of them cannot be read. */
const standingOf = <K extends KindName>(kindName: K, claim: ReportClaim, answer: string): Standing | null => {
  const kind: Kind<K> = KINDS[kindName];
  const { options, event, resolution } = claim;
  const context = { options, ...(event?.date !== undefined && { eventDate: event.date }) };
  const [ruled, stated] = [kind.parse(resolution?.value ?? '', context), kind.parse(answer, context)];
  return ruled.ok && stated.ok ? STANDINGS[kind.relate(ruled.value, stated.value, options).relation] : null;
};

const appearanceOf = ({ title, url, published, publisher, author, file }: Source): CreativeWork => {
  const address = webAddress(url)?.href;
  return {
    '@type': 'CreativeWork',
    name: title ?? file,
    ...(address !== undefined && { url: address }),
    ...(published !== undefined && { datePublished: published }),
    ...(author !== undefined && { author: { '@type': 'Person', name: author } }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
  };
};

/** Who speaks, as readers know them. */
const nameOf = (voice: string, { parties, sources }: Report): string => {
  const source = sources.find(({ id }) => id === voice);
  return parties[voice] ?? source?.publisher ?? source?.title ?? voice;
};

/** A claim is told as its question with the answer of one camp: one that sources part on has a review for each. */
const reviewOf = (claim: ReportClaim, camp: Camp, report: Report): readonly ClaimReview[] => {
  const rating = standingOf(claim.kind, claim, camp.value);
  if (rating === null || claim.resolution === undefined) return [];
  const readings = claim.readings.filter(({ key }) => camp.readings.includes(key));
  const stated = new Set(readings.map(({ source }) => source));
  const voices = new Set(readings.map(({ voice }) => nameOf(voice, report)));
  const review: ClaimReview = {
    '@type': 'ClaimReview',
    '@id': urnOf('review', claim.id, camp.value),
    claimReviewed: `${claim.question} ${camp.value}`,
    datePublished: claim.resolution.on,
    author: { '@type': 'Organization', name: claim.resolution.by },
    reviewBody: claim.resolution.reason,
    reviewRating: { '@type': 'Rating', ...RATINGS[rating] },
    itemReviewed: {
      '@type': 'Claim',
      name: claim.question,
      author: Array.from(voices, (name) => ({ '@type': 'Organization', name })),
      appearance: report.sources.filter(({ id }) => stated.has(id)).map(appearanceOf),
    },
  };
  return [review];
};

/**
 * The rulings as schema.org ClaimReview (JSON-LD), behind what made it: a review for each answer to a claim that an editor has ruled on for one
 * of them, with where it appears. A contradiction without a ruling, or with one that names no answer, has none: a program
 * never rules. Never fails.
 */
export const formatClaimReview = (report: Report): string => {
  const ruled = report.claims.filter((claim) => isRuled(claim) && claim.resolution?.value !== undefined);
  const reviews = ruled.flatMap((claim) => (claim.camps ?? []).flatMap((camp) => reviewOf(claim, camp, report)));
  const { name, version } = report.tool;
  const maker: SoftwareApplication = { '@type': 'SoftwareApplication', name, softwareVersion: version };
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [maker, ...reviews] };
  return jsonText(graph);
};
