import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/anchor/library.ts';
import { findText } from '../../src/anchor/find.ts';
import { locate } from '../../src/anchor/locate.ts';
import { prepare } from '../../src/anchor/prepare.ts';
import { textSource } from '../../src/corpus/text-source.ts';

const TEXT = [
  'The panel saw struc-',
  'tural damage in 31 homes and asked for an evalu -',
  'ation by a well-',
  'known engineer of the twenty-',
  'two villages; on page 10-',
  '12 nothing more is said - ',
  'and that is all.',
].join('\n');

const source = textSource('scan', TEXT);

const found = (exact: string): readonly string[] => {
  const shelved = createLibrary([source]).find('scan');
  return shelved === undefined
    ? []
    : locate(shelved, prepare({ exact })).map(({ method, span }) => `${method}: ${TEXT.slice(span.start, span.end)}`);
};

describe('a line that ends in a hyphen', () => {
  it.each([
    ['a word broken there', 'saw structural damage', 'folded: saw struc-\ntural damage'],
    ['its first word', 'structural', 'folded: struc-\ntural'],
    ['a blank before the hyphen', 'an evaluation by', 'folded: an evalu -\nation by'],
    ['a compound', 'well-known engineer', 'folded: well-\nknown engineer'],
    ['a number in words', 'twenty-two villages', 'folded: twenty-\ntwo villages'],
    ['as it stands', 'struc- tural', 'folded: struc-\ntural'],
  ])('anchors %s', (_, quote, expected) => {
    expect(found(quote)).toEqual([expected]);
  });

  it.each([
    ['a word cut there', 'tural damage'],
    ['half a number in words', 'two villages'],
    ['digits, which may be two numbers', '1012 nothing'],
    ['a dash', 'said and that'],
    ['a changed word', 'sculptural damage'],
  ])('does not anchor %s', (_, quote) => {
    expect(found(quote)).toEqual([]);
  });

  it('is found by its whole word', () => {
    expect(findText('structural damage', [source])).toHaveLength(1);
  });
});
