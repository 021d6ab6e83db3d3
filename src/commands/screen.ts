import { keysIn, type Key } from '../review/keys.ts';

/** A terminal that is drawn on whole, and read key by key. */
export interface Screen {
  readonly size: () => { readonly width: number; readonly height: number };
  /** Shows lines from the top, and nothing else. */
  readonly draw: (lines: readonly string[]) => void;
  /** The next key; `end` for ever once the terminal is closed. */
  readonly key: () => Promise<Key>;
  /** Forgets what was typed before the screen was last drawn: nobody decides on what was not seen. */
  readonly forget: () => void;
  /** As if the terminal had been closed. */
  readonly end: () => void;
  /** Leaves the terminal as it was before. */
  readonly close: () => void;
}

/** What is known of the terminal that is typed at. */
interface Input {
  readonly setRawMode: (raw: boolean) => unknown;
  readonly setEncoding: (encoding: 'utf8') => unknown;
  readonly on: (event: 'data' | 'end' | 'close' | 'error', listener: (sent: unknown) => void) => unknown;
  readonly off: (event: 'data' | 'end' | 'close' | 'error', listener: (sent: unknown) => void) => unknown;
  readonly resume: () => unknown;
  readonly pause: () => unknown;
}

/** What is known of the terminal that is drawn on. */
interface Output {
  readonly write: (text: string) => unknown;
  readonly columns?: number;
  readonly rows?: number;
  readonly on: (event: 'resize', listener: () => void) => unknown;
  readonly off: (event: 'resize', listener: () => void) => unknown;
}

/** The other page of a terminal, which leaves what stood on the first as it was; without a cursor. */
const ENTER = '\u001b[?1049h\u001b[?25l';
const LEAVE = '\u001b[?25h\u001b[?1049l';
const HOME = '\u001b[H';
const REST_OF_LINE = '\u001b[K';
const REST_OF_PAGE = '\u001b[J';

/** A terminal that does not say how large it is. */
const USUAL = { width: 80, height: 24 } as const;

const known = (size: number | undefined, usual: number): number => (size === undefined || size === 0 ? usual : size);

const END: Key = { is: 'end' };

/** Keys that wait to be taken, and who waits for one. */
const queueOfKeys = () => {
  const waiting: Key[] = [];
  let wanted: ((key: Key) => void) | null = null;
  let isOver = false;
  return {
    send: (key: Key): void => {
      if (wanted === null) waiting.push(key);
      else wanted(key);
      wanted = null;
    },
    end: (): void => {
      isOver = true;
      wanted?.(END);
      wanted = null;
    },
    forget: (): void => {
      if (waiting.some(({ is }) => is === 'end')) isOver = true;
      waiting.length = 0;
    },
    next: (): Promise<Key> => {
      const key = waiting.shift() ?? (isOver ? END : undefined);
      return key === undefined ? new Promise((resolve) => (wanted = resolve)) : Promise.resolve(key);
    },
  };
};

/** Takes a terminal over until it is closed. */
export const openScreen = (input: Input, output: Output): Screen => {
  const { send, end, next, forget } = queueOfKeys();
  const onData = (sent: unknown): void => keysIn(String(sent)).forEach(send);
  const onResize = (): void => send({ is: 'resize' });
  input.setRawMode(true);
  input.setEncoding('utf8');
  input.on('data', onData);
  for (const event of ['end', 'close', 'error'] as const) input.on(event, end);
  output.on('resize', onResize);
  input.resume();
  output.write(ENTER);
  return {
    size: () => ({ width: known(output.columns, USUAL.width), height: known(output.rows, USUAL.height) }),
    draw: (lines) =>
      void output.write(`${HOME}${lines.map((line) => `${line}${REST_OF_LINE}`).join('\r\n')}${REST_OF_PAGE}`),
    key: next,
    forget,
    end,
    close: () => {
      output.write(LEAVE);
      output.off('resize', onResize);
      input.off('data', onData);
      for (const event of ['end', 'close', 'error'] as const) input.off(event, end);
      input.setRawMode(false);
      input.pause();
    },
  };
};
