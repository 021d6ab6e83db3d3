import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { openScreen, type Screen } from '../../src/commands/screen.ts';

interface Terminal {
  readonly screen: Screen;
  readonly written: readonly string[];
  readonly modes: readonly (boolean | 'resumed' | 'paused')[];
  readonly input: EventEmitter;
  readonly output: EventEmitter;
}

const terminal = (size: { columns?: number; rows?: number } = {}): Terminal => {
  const [input, output] = [new EventEmitter(), new EventEmitter()];
  const written: string[] = [];
  const modes: (boolean | 'resumed' | 'paused')[] = [];
  const screen = openScreen(
    Object.assign(input, {
      setRawMode: (raw: boolean) => modes.push(raw),
      setEncoding: () => undefined,
      resume: () => modes.push('resumed'),
      pause: () => modes.push('paused'),
    }),
    Object.assign(output, { write: (text: string) => written.push(text), ...size }),
  );
  return { screen, written, modes, input, output };
};

describe('a screen', () => {
  it('gives keys in their order, whenever they are asked for', async () => {
    const { screen, input } = terminal();
    const first = screen.key();
    input.emit('data', 'ab');
    expect([await first, await screen.key()]).toEqual([
      { is: 'text', text: 'a' },
      { is: 'text', text: 'b' },
    ]);
  });

  it('forgets what was typed ahead, but not that somebody ends', async () => {
    const { screen, input } = terminal();
    input.emit('data', 'aaa');
    screen.forget();
    input.emit('data', 'b');
    expect(await screen.key()).toEqual({ is: 'text', text: 'b' });
    input.emit('data', 'a\u0003a');
    screen.forget();
    expect([await screen.key(), await screen.key()]).toEqual([{ is: 'end' }, { is: 'end' }]);
  });

  it.each(['end', 'close', 'error'])('ends with the terminal: %s', async (event) => {
    const { screen, input } = terminal();
    const waiting = screen.key();
    input.emit(event, new Error('gone'));
    expect([await waiting, await screen.key()]).toEqual([{ is: 'end' }, { is: 'end' }]);
  });

  it('tells a window of another size', async () => {
    const { screen, output } = terminal({ columns: 0 });
    output.emit('resize');
    expect(await screen.key()).toEqual({ is: 'resize' });
    expect(screen.size()).toEqual({ width: 80, height: 24 });
    expect(terminal({ columns: 120, rows: 50 }).screen.size()).toEqual({ width: 120, height: 50 });
  });

  it('draws from the top, and leaves the terminal as it was', () => {
    const { screen, written, modes, input, output } = terminal();
    screen.draw(['one', 'two']);
    screen.close();
    expect(written).toEqual([
      '\u001b[?1049h\u001b[?25l',
      '\u001b[Hone\u001b[K\r\ntwo\u001b[K\u001b[J',
      '\u001b[?25h\u001b[?1049l',
    ]);
    expect(modes).toEqual([true, 'resumed', false, 'paused']);
    expect([input, output].flatMap((one) => one.eventNames())).toEqual([]);
  });
});
