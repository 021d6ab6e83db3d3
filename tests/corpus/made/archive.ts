const CRLF = '\r\n';

/** A record of a web archive. */
export const recordOf = (type: string, url: string, block: string | Buffer, { media = 'application/http; msgtype=response', date = '2020-11-11T08:00:00Z' } = {}): Buffer => {
  const bytes = Buffer.from(block);
  const head = [`WARC/1.1`, `WARC-Type: ${type}`, `WARC-Target-URI: ${url}`, `WARC-Date: ${date}`, `Content-Type: ${media}`, `Content-Length: ${bytes.length}`];
  return Buffer.concat([Buffer.from(`${head.join(CRLF)}${CRLF}${CRLF}`), bytes, Buffer.from(CRLF + CRLF)]);
}; // prettier-ignore

/** What a server answered. */
export const answerOf = (
  body: string | Buffer,
  fields: Readonly<Record<string, string>> = {},
  status = '200 OK',
): Buffer => {
  const head = { 'Content-Type': 'text/html; charset=utf-8', ...fields };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}${CRLF}`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}${CRLF}${lines.join('')}${CRLF}`), Buffer.from(body)]);
};

/** An article as a page. */
export const pageWith = (words: string): string =>
  `<html><head><title>The fire</title></head><body><article><h1>The fire</h1><p>${words}</p><p>The harbour office counted them on Tuesday, and again on the day after it.</p></article></body></html>`;
