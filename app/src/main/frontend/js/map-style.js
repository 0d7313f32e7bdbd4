/** Our own style over the OpenMapTiles schema; its colours are the page's, so it is light, dark or of high contrast. */
const FONT = ['Fira Sans'];
const NAME = (language) => ['coalesce', ['get', `name:${language}`], ['get', 'name:latin'], ['get', 'name']];

/** The page's colours as the map needs them: resolved. */
export function colours(element) {
    const probe = element.appendChild(document.createElement('span'));
    const names = ['ground', 'water', 'green', 'built', 'road', 'rim', 'border', 'ink', 'halo', 'mark', 'on-mark'];
    const found = Object.fromEntries(names.map((name) => {
        probe.className = `map-colour map-colour--${name}`;
        return [name, getComputedStyle(probe).color];
    }));
    probe.remove();
    return found;
}

/** @param names what people find their way by where the place has no map of its own below */
export function style(canvas, ground, names, { language, attribution }) {
    const colour = colours(canvas);
    return {
        version: 8,
        sources: ground
            ? { ground: { type: 'vector', url: `pmtiles://${location.origin}${ground}`, attribution } }
            : { namen: { type: 'geojson', data: named(names) } },
        layers: [
            { id: 'paper', type: 'background', paint: { 'background-color': colour.ground } },
            ...(ground ? below(colour, language) : [quietly(colour)]),
        ],
    };
}

function named(names) {
    return {
        type: 'FeatureCollection',
        features: (names ?? []).map(({ name, whole, at }) => ({
            type: 'Feature', properties: { name, whole }, geometry: { type: 'Point', coordinates: at },
        })),
    };
}

/** Towns and their parts as the data of the place knows them, smaller than what is on the map. */
function quietly(colour) {
    return {
        id: 'namen', type: 'symbol', source: 'namen',
        layout: {
            'text-field': ['get', 'name'], 'text-font': FONT, 'text-max-width': 8,
            'text-size': ['case', ['get', 'whole'], 17, 14],
            'symbol-sort-key': ['case', ['get', 'whole'], 0, 1],
        },
        paint: { 'text-color': colour.ink, 'text-opacity': 0.8, 'text-halo-color': colour.halo, 'text-halo-width': 1.5 },
    };
}

function below(colour, language) {
    const layer = (id, type, from, more) => ({ id, type, source: 'ground', 'source-layer': from, ...more });
    const fill = (id, from, paint, filter) => layer(id, 'fill', from, { paint, ...(filter && { filter }) });
    const width = (thin, thick) => ['interpolate', ['exponential', 1.6], ['zoom'], 8, thin, 18, thick];
    const classes = (...names) => ['match', ['get', 'class'], names, true, false];
    const label = (id, from, size, more) => layer(id, 'symbol', from, {
        layout: { 'text-field': NAME(language), 'text-font': FONT, 'text-size': size, 'text-max-width': 8, ...more?.layout },
        paint: { 'text-color': colour.ink, 'text-halo-color': colour.halo, 'text-halo-width': 1.5 },
        ...(more?.filter && { filter: more.filter }),
        ...(more?.minzoom && { minzoom: more.minzoom }),
    });
    const small = classes('minor', 'service', 'track');
    const paths = classes('path', 'pedestrian');
    const large = classes('motorway', 'trunk', 'primary', 'secondary', 'tertiary');
    const line = (id, filter, color, thin, thick, more) => layer(id, 'line', 'transportation', {
        filter, layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': color, 'line-width': width(thin, thick), ...more },
    });
    return [
        fill('green', 'landcover', { 'fill-color': colour.green }, classes('grass', 'wood', 'wetland', 'farmland')),
        fill('park', 'park', { 'fill-color': colour.green }),
        fill('ground-green', 'landuse', { 'fill-color': colour.green }, classes('cemetery', 'pitch', 'playground', 'stadium')),
        fill('water', 'water', { 'fill-color': colour.water }),
        layer('river', 'line', 'waterway', { paint: { 'line-color': colour.water, 'line-width': width(0.5, 6) } }),
        fill('building', 'building', { 'fill-color': colour.built }),
        line('path', paths, colour.rim, 0.3, 3, { 'line-dasharray': [2, 2] }),
        line('small-rim', small, colour.rim, 0.5, 16),
        line('large-rim', large, colour.rim, 1.2, 26),
        line('small', small, colour.road, 0.3, 14),
        line('large', large, colour.road, 0.8, 23),
        line('rail', classes('rail', 'transit'), colour.border, 0.4, 3, { 'line-dasharray': [4, 2] }),
        layer('border', 'line', 'boundary', {
            filter: ['<=', ['get', 'admin_level'], 8],
            paint: { 'line-color': colour.border, 'line-width': 1, 'line-dasharray': [3, 2] },
        }),
        label('street', 'transportation_name', 13, { minzoom: 13, layout: { 'symbol-placement': 'line', 'text-max-width': 30 } }),
        label('water-name', 'water_name', 13),
        label('number', 'housenumber', 12, { minzoom: 17, layout: { 'text-field': ['get', 'housenumber'] } }),
        label('quarter', 'place', 14, { filter: classes('suburb', 'neighbourhood', 'quarter', 'hamlet'), minzoom: 11 }),
        label('town', 'place', 17, { filter: classes('city', 'town', 'village') }),
    ];
}
