import { describe, expect, it } from 'vitest';
import { lineFor, progressLine } from '../../src/commands/progress-line.ts';
import { copyOfProject, runIn } from './terminal.ts';

/** A terminal that keeps what is written to it, and a clock that the test sets. */
const screen = (columns = 80) => {
  const state = { written: '', time: 0 };
  const line = progressLine({ write: (text) => void (state.written += text), columns, now: () => state.time });
  const tellAt = (time: number, done = 2, all = 20_000): string => {
    [state.time, state.written] = [time, ''];
    line.tell('sources', done, all);
    return state.written;
  };
  const clear = (): string => {
    state.written = '';
    line.clear();
    return state.written;
  };
  return { tellAt, clear };
};

describe('the line that shows progress', () => {
  it.each([
    { name: 'nothing at once', times: [0], last: '' },
    { name: 'nothing within a second', times: [0, 999], last: '' },
    {
      name: 'what is done and left after a second',
      times: [5, 1005],
      last: '\r\u001b[Kreading sources: 2 of 20,000, 19,998 left',
    },
    { name: 'no more than an eye follows', times: [0, 1000, 1099], last: '' },
    { name: 'itself anew', times: [0, 1000, 1100], last: '\r\u001b[Kreading sources: 2 of 20,000, 19,998 left' },
  ])('shows $name', ({ times, last }) => {
    const { tellAt } = screen();
    expect(times.map((time) => tellAt(time)).at(-1)).toBe(last);
  });

  it('is never broken over two lines', () => {
    const { tellAt } = screen(20);
    tellAt(0);
    expect(tellAt(2000)).toBe('\r\u001b[Kreading sources: 2 ');
  });

  it('is whole in a terminal that does not tell its width', () => {
    const { tellAt } = screen(0);
    tellAt(0);
    expect(tellAt(2000)).toBe('\r\u001b[Kreading sources: 2 of 20,000, 19,998 left');
  });

  it('is taken away where it was drawn, and waits anew', () => {
    const { tellAt, clear } = screen();
    tellAt(0);
    expect(clear()).toBe('');
    tellAt(0);
    tellAt(1000);
    expect(clear()).toBe('\r\u001b[K');
    expect(tellAt(1500)).toBe('');
  });
});

describe('who sees the line', () => {
  const write = (): boolean => true;
  it.each([
    { name: 'a person at a terminal', stderr: { write, isTTY: true, columns: 80 }, env: {}, seen: true },
    { name: 'a terminal with an empty CI', stderr: { write, isTTY: true, columns: 80 }, env: { CI: '' }, seen: true },
    { name: 'a pipe', stderr: { write }, env: {}, seen: false },
    { name: 'a file', stderr: { write, isTTY: false }, env: {}, seen: false },
    { name: 'the log of a build', stderr: { write, isTTY: true, columns: 80 }, env: { CI: 'true' }, seen: false },
    { name: 'the pipe of a build', stderr: { write }, env: { CI: '1' }, seen: false },
  ])('$name: $seen', ({ stderr, env, seen }) => {
    expect(lineFor(stderr, env) !== undefined).toBe(seen);
  });
});

describe('a run', () => {
  it('tells how far it has come, each step in its order', async () => {
    const told: { step: string; done: number; all: number }[] = [];
    const progress = (step: string, done: number, all: number): void => void told.push({ step, done, all });
    const { code, stderr } = await runIn(await copyOfProject(), ['report'], { progress });
    expect([code, stderr]).toEqual([0, '']);
    expect([...new Set(told.map(({ step }) => step))]).toEqual(['sources', 'claims', 'formats']);
    const claims = told.filter(({ step }) => step === 'claims');
    expect(claims.map(({ done }) => done)).toEqual(claims.map((_, index) => index));
    expect(claims).toHaveLength(claims[0]?.all ?? -1);
  });
});
