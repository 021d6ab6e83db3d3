import type { Report } from '../../src/model/report.ts';
import { judged } from '../judged.ts';

const SOURCES = 40;
const READINGS = 4;
/** One claim in so many is contradicted by its last reading. */
const ODD_EVERY = 10;

const sourceOf = (claim: number, reading: number): number => (claim * 7 + reading * 11) % SOURCES;

const counted = (claim: number, reading: number): number =>
  100 + claim + (claim % ODD_EVERY === 0 && reading === READINGS - 1 ? 1000 : 0);

const sentence = (claim: number, reading: number): string =>
  `At station ${claim} they counted ${counted(claim, reading)} travellers.`;

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const WORDS = 'river council bridge market harvest school letter engine window garden train winter paper signal'.split(
  ' ',
);

/** A sentence of its own for each number: sources that share long passages would count as one. */
const filler = (number: number): string =>
  numbers(9)
    .map(
      (place) =>
        `${WORDS[(Math.imul(number + 1, 2_654_435_761 + place * 40_503) >>> 7) % WORDS.length] ?? ''}${number % 97}`,
    )
    .join(' ');

/** A judged report of so many claims, each told by four of forty sources. */
export const largeReport = async (claims: number): Promise<Report> => {
  const texts = Object.fromEntries(
    numbers(SOURCES).map((source) => [
      `source-${source}`,
      numbers(claims)
        .flatMap((claim) =>
          numbers(READINGS)
            .filter((reading) => sourceOf(claim, reading) === source)
            .map((reading) => sentence(claim, reading)),
        )
        .map((said, index) => `${said} ${filler(source * 7919 + index)}`)
        .join('\n\n'),
    ]),
  );
  const yaml = numbers(claims).map((claim) => {
    const readings = numbers(READINGS).map(
      (reading) =>
        `      - { source: source-${sourceOf(claim, reading)}, quote: { exact: "${counted(claim, reading)} travellers", prefix: "station ${claim} they counted " } }`,
    );
    return `  - { id: "station.${claim}", question: "How many travellers at station ${claim}?", kind: count, unit: travellers,\n    readings: [\n${readings.join(',\n').replaceAll('      - ', '      ')} ] }`;
  });
  return judged(texts, `claims:\n${yaml.join('\n')}\n`);
};
