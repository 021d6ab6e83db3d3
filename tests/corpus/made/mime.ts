const CRLF = '\r\n';

/** A message, or a part of one: its head, and its body or parts. */
export const partOf = (head: Readonly<Record<string, string>>, body: string | Buffer | readonly Buffer[]): Buffer => {
  const isParted = !Buffer.isBuffer(body) && typeof body !== 'string';
  const type = head['Content-Type'] ?? '';
  const boundary = /boundary="([^"]+)"/u.exec(type)?.[1] ?? '';
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}${CRLF}`);
  const content = isParted
    ? [
        ...body.flatMap((part) => [Buffer.from(`--${boundary}${CRLF}`), part, Buffer.from(CRLF)]),
        Buffer.from(`--${boundary}--${CRLF}`),
      ]
    : [Buffer.from(body)];
  return Buffer.concat([Buffer.from(`${lines.join('')}${CRLF}`, 'latin1'), ...content]);
};

/** The head of a message. */
export const HEAD = {
  From: '"Roe, Jane" <jane@example.org>',
  To: '=?utf-8?Q?Pawe=C5=82?= Nowak <pawel@example.org>',
  Date: 'Tue, 10 Nov 2020 23:15:00 -0500',
  Subject: '=?utf-8?B?VGhlIGZpcmUgaW4g?= =?iso-8859-2?Q?Gda=F1sk?=',
  'MIME-Version': '1.0',
} as const;

/** A message of plain text. */
export const messageOf = (text: string): Buffer =>
  partOf({ ...HEAD, 'Content-Type': 'text/plain; charset=utf-8' }, text);

/** A page saved as one file, its parts in order. */
export const mhtmlOf = (parts: readonly Buffer[]): Buffer =>
  partOf(
    {
      From: '<Saved by Blink>',
      'Snapshot-Content-Location': 'https://example.org/fire',
      Subject: 'The fire',
      Date: 'Wed, 11 Nov 2020 08:00:00 -0000',
      'MIME-Version': '1.0',
      'Content-Type': 'multipart/related; type="text/html"; boundary="----Multipart--x----"',
    },
    parts,
  );
