// Bundles styles and scripts into the folder given, under names with a content hash, beside
// compressed copies and a manifest that the pages look names up in.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, gzipSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { writeFonts } from './fonts.mjs';
import { kern } from './kern.mjs';

const out = process.argv[2];
const icons = readdirSync('.').filter((file) => /^icon-.*\.png$/.test(file));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const common = {
    outdir: out,
    publicPath: '/assets/',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    target: ['chrome109', 'firefox115', 'safari15.6'],
    loader: { '.woff2': 'file', '.svg': 'copy', '.png': 'copy' },
    legalComments: 'none',
    plugins: [kern],
    metafile: true,
    logLevel: 'warning',
};
const house = await build({
    ...common,
    entryPoints: ['css/app.css', 'css/contrast.css', 'js/app.js', 'js/walk-worker.js', 'js/kiosk-worker.js', 'favicon.svg', ...icons],
    format: 'iife',
});
// The map is large: only pages with a map load it.
const map = await build({
    ...common,
    entryPoints: [
        'css/map.css',
        'js/map.js',
        { in: 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', out: 'map-worker' },
    ].map((entry) => (typeof entry === 'string' ? { in: entry, out: basename(entry, extname(entry)) } : entry)),
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16.4'],
});

const manifest = {};
for (const path of [house, map].flatMap(({ metafile }) => Object.keys(metafile.outputs))) {
    const file = basename(path);
    const name = file.replace(/-[A-Z0-9]{8}(?=\.)/, '');
    manifest[name] = `/assets/${file}`;
    if (['.css', '.js', '.svg'].includes(extname(file))) {
        compress(join(out, file));
    }
}
writeFonts(join(out, '..', '..', 'fonts'));
writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest, null, 2));

function compress(file) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }));
}
