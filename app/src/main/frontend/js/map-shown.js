/** Maps that show: marks from the index as vector tiles, and what the page itself brings. */
import { LngLatBounds, Popup } from 'maplibre-gl';
import { begin } from './map-begin.js';
import { sign } from './map-signs.js';
import { colours } from './map-style.js';

const OWN = { metadata: { own: true } };
/** From here on what is still together stands in one spot. */
const ONE_SPOT = 17;

export function shownMaps(root) {
    for (const part of root.querySelectorAll('[data-map]')) show(part);
}

async function show(part) {
    const canvas = part.querySelector('[data-canvas]');
    part.hidden = false;
    try {
        const start = part.dataset.start ? part.dataset.start.split(',').map(Number) : null;
        const map = await begin(canvas, start);
        const colour = colours(canvas);
        const layers = JSON.parse(part.dataset.layers || '[]');
        for (const layer of layers) sign(map, `z-${layer.ebene}`, layer.umriss, layer.buchstabe, colour);
        if (part.dataset.tiles) tiles(map, part.dataset.tiles, colour);
        if (part.dataset.shapes) shapes(map, JSON.parse(part.dataset.shapes), colour);
        tell(map, canvas.dataset);
        // For whoever waits for the map, such as tests.
        map.once('idle', () => { part.dataset.ready = 'true'; });
    } catch (unable) {
        console.warn('No map:', unable);
        canvas.hidden = true;
        part.querySelector('[data-failed]').hidden = false;
    }
}

function tiles(map, address, colour) {
    map.addSource('marken', { type: 'vector', tiles: [location.origin + address], maxzoom: 20, tileSize: 512 });
    drawn(map, 'marken', { 'source-layer': 'formen' }, colour);
    map.addLayer({
        ...OWN, id: 'haufen', type: 'circle', source: 'marken', 'source-layer': 'marken', filter: ['has', 'anzahl'],
        paint: {
            'circle-radius': ['step', ['get', 'anzahl'], 18, 100, 22, 1000, 27, 10000, 33],
            'circle-color': colour.mark, 'circle-stroke-color': colour['on-mark'], 'circle-stroke-width': 2,
        },
    });
    map.addLayer({
        ...OWN, id: 'anzahl', type: 'symbol', source: 'marken', 'source-layer': 'marken', filter: ['has', 'anzahl'],
        layout: {
            'text-field': ['to-string', ['get', 'anzahl']], 'text-font': ['Fira Sans'], 'text-size': 15,
            'text-allow-overlap': true, 'text-ignore-placement': true,
        },
        paint: { 'text-color': colour['on-mark'] },
    });
    marks(map, 'einzelne', 'marken', { 'source-layer': 'marken' }, ['!', ['has', 'anzahl']], ['concat', 'z-', ['get', 'ebene']]);
}

function shapes(map, collection, colour) {
    for (const { properties } of collection.features) {
        sign(map, `z-${properties.zeichen}`, properties.umriss, properties.buchstabe, colour);
    }
    map.addSource('eigene', { type: 'geojson', data: collection });
    drawn(map, 'eigene', {}, colour);
    marks(map, 'eigene-marken', 'eigene', {}, ['==', ['geometry-type'], 'Point'], ['concat', 'z-', ['get', 'zeichen']]);
    const around = new LngLatBounds();
    const each = (at) => (typeof at[0] === 'number' ? around.extend(at) : at.forEach(each));
    collection.features.forEach(({ geometry }) => each(geometry.coordinates));
    if (!around.isEmpty()) map.fitBounds(around, { padding: 48, maxZoom: 16, animate: false });
}

function drawn(map, source, from, colour) {
    map.addLayer({
        ...OWN, ...from, id: `${source}-flaechen`, type: 'fill', source, filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': colour.mark, 'fill-opacity': 0.18 },
    });
    map.addLayer({
        ...OWN, ...from, id: `${source}-linien`, type: 'line', source, filter: ['!=', ['geometry-type'], 'Point'],
        paint: { 'line-color': colour.mark, 'line-width': 3 },
    });
}

function marks(map, id, source, from, filter, image) {
    map.addLayer({
        ...OWN, ...from, id, type: 'symbol', source, filter,
        layout: { 'icon-image': image, 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    });
}

/** A press tells what is there, or goes nearer where several stand together. */
function tell(map, words) {
    const pressable = () => ['einzelne', 'eigene-marken', 'haufen', 'marken-flaechen', 'eigene-flaechen', 'marken-linien', 'eigene-linien']
        .filter((layer) => map.getLayer(layer));
    map.on('click', (event) => {
        const around = [event.point.x - 6, event.point.y - 6, event.point.x + 6, event.point.y + 6];
        const [found] = map.queryRenderedFeatures([around.slice(0, 2), around.slice(2)], { layers: pressable() });
        if (!found) return;
        const { anzahl, titel, pfad } = found.properties;
        if (anzahl && map.getZoom() < ONE_SPOT) {
            map.easeTo({ center: found.geometry.coordinates, zoom: Math.min(ONE_SPOT, map.getZoom() + 2.5) });
            return;
        }
        const at = found.geometry.type === 'Point' ? found.geometry.coordinates : event.lngLat;
        said(map, at, anzahl ? `${anzahl} ${words.many}` : titel, anzahl ? listNear(at) : pfad);
    });
    map.on('mousemove', (event) => {
        map.getCanvas().style.cursor = map.queryRenderedFeatures(event.point, { layers: pressable() }).length ? 'pointer' : '';
    });
}

/** The list of the page, ordered by the distance from here. */
function listNear([longitude, latitude]) {
    const address = new URL(location.href);
    for (const field of ['ort', 'ort-liste', 'seite']) address.searchParams.delete(field);
    address.searchParams.set('ort-breite', latitude.toFixed(5));
    address.searchParams.set('ort-laenge', longitude.toFixed(5));
    address.hash = 'liste';
    return address.pathname + address.search + address.hash;
}

function said(map, at, text, path) {
    const shown = document.createElement(path ? 'a' : 'strong');
    shown.textContent = text;
    if (path) {
        shown.href = path;
        if (window.top !== window && !path.startsWith(location.pathname)) shown.target = '_top';
    }
    new Popup({ maxWidth: '18rem', focusAfterOpen: true }).setLngLat(at).setDOMContent(shown).addTo(map);
}
