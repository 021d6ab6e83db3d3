import { crc32, deflateRawSync } from 'node:zlib';

/** How a made ZIP file departs from what it should be. */
interface Flaws {
  /** Says that its entries are encrypted. */
  readonly locked?: boolean;
  /** Names every entry's bytes so often. */
  readonly repeated?: number;
}

const headerOf = (length: number, signature: number): Buffer => {
  const header = Buffer.alloc(length);
  header.writeUInt32LE(signature, 0);
  return header;
};

/** A ZIP file of these files, by their names; packed where that makes them smaller. */
export const zipOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
  { locked = false, repeated = 1 }: Flaws = {},
): Buffer => {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const deflated = deflateRawSync(bytes);
    const [method, packed] = deflated.length < bytes.length ? [8, deflated] : [0, bytes];
    const local = headerOf(30, 0x04034b50);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc32(bytes), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(bytes.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = headerOf(46, 0x02014b50);
    central.writeUInt16LE(locked ? 1 : 0, 8);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(crc32(bytes), 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(bytes.length, 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    for (let each = 0; each < repeated; each += 1) centrals.push(central, Buffer.from(name));
    at += local.length + Buffer.byteLength(name) + packed.length;
  }
  const end = headerOf(22, 0x06054b50);
  end.writeUInt16LE(Object.keys(files).length * repeated, 8);
  end.writeUInt16LE(Object.keys(files).length * repeated, 10);
  end.writeUInt32LE(Buffer.concat(centrals).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...centrals, end]);
};
