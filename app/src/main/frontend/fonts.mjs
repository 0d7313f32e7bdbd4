// Unpacks the fonts that files to take along are written in: what makes them reads TrueType, KERN brings WOFF.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const FONTS = 'node_modules/@kern-ux/native/dist/fonts/noto-sans';
// Paper in Arabic letters, which KERN does not have.
const ARABIC = 'node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic';
const HEADER = 44;
const ENTRY = 20;

function unpacked(woff) {
    const count = woff.readUInt16BE(12);
    const tables = Array.from({ length: count }, (_, number) => {
        const at = HEADER + number * ENTRY;
        const [offset, packed, length] = [4, 8, 12].map(field => woff.readUInt32BE(at + field));
        const data = woff.subarray(offset, offset + packed);
        return { tag: woff.subarray(at, at + 4), sum: woff.subarray(at + 16, at + 20), data: packed < length ? inflateSync(data) : data };
    });
    const power = 2 ** Math.floor(Math.log2(count));
    const head = Buffer.alloc(12 + count * 16);
    woff.copy(head, 0, 4, 8);
    [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, number) => head.writeUInt16BE(value, 4 + number * 2));
    let place = head.length;
    const parts = [head];
    tables.forEach(({ tag, sum, data }, number) => {
        const at = 12 + number * 16;
        tag.copy(head, at);
        sum.copy(head, at + 4);
        head.writeUInt32BE(place, at + 8);
        head.writeUInt32BE(data.length, at + 12);
        const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
        parts.push(data, padding);
        place += data.length + padding.length;
    });
    return Buffer.concat(parts);
}

export function writeFonts(folder) {
    mkdirSync(folder, { recursive: true });
    for (const [weight, number] of [['Regular', 400], ['Bold', 700]]) {
        writeFileSync(join(folder, `noto-sans-${weight.toLowerCase()}.ttf`), unpacked(readFileSync(join(FONTS, `NotoSans-${weight}.woff`))));
        writeFileSync(join(folder, `noto-sans-arabic-${weight.toLowerCase()}.ttf`), unpacked(readFileSync(`${ARABIC}-${number}-normal.woff`)));
    }
}
