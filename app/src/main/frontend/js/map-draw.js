/** Form fields in which a point, line or area is drawn; with the keyboard below a cross in the middle of the map. */
import { begin } from './map-begin.js';
import { colours } from './map-style.js';

const FEWEST = { Point: 1, LineString: 2, Polygon: 3 };
const STEP = 60;

export function drawFields(root) {
    for (const part of root.querySelectorAll('[data-draw]')) field(part);
}

async function field(part) {
    const canvas = part.querySelector('[data-canvas]');
    const kind = part.querySelector('[data-kind]');
    const told = part.querySelector('[data-drawn]');
    const value = kept(part);
    let points = pointsOf(value.get());
    part.hidden = false;

    let map;
    try {
        map = await begin(canvas, points.length ? around(points) : null);
    } catch (unable) {
        console.warn('No map:', unable);
        part.hidden = true;
        return;
    }
    const first = value.get();
    if (first && kind.matches('select')) kind.value = first.type;
    layers(map, colours(canvas));

    function show(next) {
        points = next;
        map.getSource('zeichnung').setData(sketch(kind.value, points));
        told.textContent = saying(told.dataset, kind.value, points.length);
    }
    function change(next) {
        show(next);
        value.set(geometry(kind.value, points));
    }
    const set = ({ lng, lat }) => {
        const at = [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
        change(kind.value === 'Point' ? [at] : [...points, at]);
    };
    const deeds = {
        set: () => set(map.getCenter()),
        back: () => change(points.slice(0, -1)),
        clear: () => change([]),
        left: () => map.panBy([-STEP, 0]),
        right: () => map.panBy([STEP, 0]),
        up: () => map.panBy([0, -STEP]),
        down: () => map.panBy([0, STEP]),
    };
    part.addEventListener('click', (event) => deeds[event.target.closest('[data-deed]')?.dataset.deed]?.());
    kind.addEventListener('change', () => change(kind.value === 'Point' ? points.slice(-1) : points));
    value.taken(() => show([]));
    map.on('click', (event) => set(event.lngLat));
    map.getCanvas().addEventListener('keydown', (event) => {
        if (event.key === 'Enter') {
            event.preventDefault();
            deeds.set();
        }
    });
    show(points);
    part.dataset.ready = 'true';
}

/** Where the shape is kept: as GeoJSON in a field of its own, or as the two numbers of the field "place". */
function kept(part) {
    const shape = part.parentElement.querySelector(':scope > [data-shape]');
    if (shape) {
        return {
            get: () => parsed(shape.value),
            set: (geometry) => { shape.value = geometry ? JSON.stringify(geometry) : ''; },
            taken: () => {},
        };
    }
    const place = part.closest('[data-place]');
    const [latitude, longitude, forget, said] = ['latitude', 'longitude', 'forget', 'said']
        .map((name) => place.querySelector(`[data-${name}]`));
    return {
        get: () => (latitude.value ? { type: 'Point', coordinates: [Number(longitude.value), Number(latitude.value)] } : null),
        set: (geometry) => {
            // Five digits are a metre.
            [longitude.value, latitude.value] = geometry ? geometry.coordinates.map((degrees) => degrees.toFixed(5)) : ['', ''];
            said.textContent = '';
            forget.hidden = true;
        },
        // The device or a typed address takes its place.
        taken: (gone) => place.addEventListener('change', (event) => {
            if (event.target.value && event.target.matches('input[type="text"], select[name]')) {
                latitude.value = longitude.value = '';
                gone();
            }
        }),
    };
}

function layers(map, colour) {
    map.addSource('zeichnung', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
    const own = { source: 'zeichnung', metadata: { own: true } };
    map.addLayer({ ...own, id: 'flaeche', type: 'fill', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': colour.mark, 'fill-opacity': 0.2 } });
    map.addLayer({ ...own, id: 'linie', type: 'line', filter: ['!=', ['geometry-type'], 'Point'], paint: { 'line-color': colour.mark, 'line-width': 3 } });
    map.addLayer({
        ...own, id: 'punkte', type: 'circle', filter: ['==', ['geometry-type'], 'Point'],
        paint: { 'circle-radius': 8, 'circle-color': colour.mark, 'circle-stroke-color': colour['on-mark'], 'circle-stroke-width': 2 },
    });
}

function geometry(kind, points) {
    if (points.length < FEWEST[kind]) return null;
    if (kind === 'Point') return { type: kind, coordinates: points[0] };
    return { type: kind, coordinates: kind === 'Polygon' ? [[...points, points[0]]] : points };
}

function sketch(kind, points) {
    const whole = kind === 'Polygon' && points.length === 2 ? geometry('LineString', points) : geometry(kind, points);
    const shapes = points.map((coordinates) => ({ type: 'Point', coordinates }));
    if (whole && kind !== 'Point') shapes.unshift(whole);
    return { type: 'FeatureCollection', features: shapes.map((shape) => ({ type: 'Feature', properties: {}, geometry: shape })) };
}

function saying(words, kind, count) {
    const set = count === 0 ? words.none : count === 1 ? words.one : words.several.replace('7', count);
    if (count === 0 || count >= FEWEST[kind]) return set;
    return `${set} ${kind === 'Polygon' ? words.area : words.line}`;
}

function parsed(text) {
    try {
        return text ? JSON.parse(text) : null;
    } catch {
        return null;
    }
}

function pointsOf(shape) {
    if (shape?.type === 'Point') return [shape.coordinates];
    if (shape?.type === 'LineString') return shape.coordinates;
    if (shape?.type === 'Polygon') return shape.coordinates[0].slice(0, -1);
    return [];
}

function around(points) {
    const [east, north] = [0, 1].map((axis) => points.map((at) => at[axis]));
    const margin = 0.005;
    return [Math.min(...east) - margin, Math.min(...north) - margin, Math.max(...east) + margin, Math.max(...north) + margin];
}
