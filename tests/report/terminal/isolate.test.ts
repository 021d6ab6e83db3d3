import { describe, expect, it } from 'vitest';
import { isolated } from '../../../src/report/terminal/isolate.ts';

/** With the isolates as brackets, so that one sees them. */
const shown = (line: string): string => isolated([line]).join('').replaceAll('\u2068', '⟦').replaceAll('\u2069', '⟧');

describe('isolated', () => {
  it.each([
    ['nothing of the kind', 'nothing of the kind'],
    ['', ''],
    ['“شلوم” (herald)', '“⟦شلوم⟧” (herald)'],
    ['412 מתוך 500 (herald)', '412 ⟦מתוך⟧ 500 (herald)'],
    ['הם 412 איש here', '⟦הם 412 איש⟧ here'],
    ['אמר [שלום] אליו', '⟦אמר [שלום] אליו⟧'],
    ['אמר \u001b[1m[שלום]\u001b[22m אליו.', '⟦אמר \u001b[1m[שלום]\u001b[22m אליו⟧.'],
    ['שלום  │ אחר', '⟦שלום⟧  │ ⟦אחר⟧'],
    ['שלום   אחר', '⟦שלום⟧   ⟦אחר⟧'],
    ['שלום ≠ אחר · עוד', '⟦שלום⟧ ≠ ⟦אחר⟧ · ⟦עוד⟧'],
    ['שלום and אחר', '⟦שלום⟧ and ⟦אחר⟧'],
  ])('%j', (line, expected) => {
    expect(shown(line)).toBe(expected);
  });
});
