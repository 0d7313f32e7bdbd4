/** Begins a map: MapLibre with the place's own map below, in the colours of the page. No other host is asked. */
import { Map as Drawing, AttributionControl, NavigationControl, ScaleControl, addProtocol, setWorkerUrl } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { style } from './map-style.js';

const GERMANY = [5.9, 47.3, 15.0, 55.0];
const FONT = '400 16px "Fira Sans"';
let ready;

/** @returns the map once its style is there; it throws where this device cannot draw one */
export async function begin(canvas, start) {
    const words = canvas.dataset;
    const { start: whole, ground, names } = await (ready ??= prepare(words.worker));
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = new Drawing({
        container: canvas,
        style: style(canvas, ground, names, words),
        bounds: start ?? (whole.length ? whole : GERMANY),
        fitBoundsOptions: { padding: 24, maxZoom: 16 },
        maxZoom: 19,
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        cooperativeGestures: true,
        fadeDuration: still ? 0 : 200,
        locale: {
            'Map.Title': words.label,
            'NavigationControl.ZoomIn': words.nearer,
            'NavigationControl.ZoomOut': words.farther,
            'Popup.Close': words.close,
            'AttributionControl.ToggleAttribution': words.sources,
            'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
            'CooperativeGesturesHandler.MacHelpText': words.wheelMac,
            'CooperativeGesturesHandler.MobileHelpText': words.fingers,
        },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    map.addControl(new ScaleControl(), 'bottom-left');
    if (ground) map.addControl(new AttributionControl({ compact: false }), 'bottom-right');
    await new Promise((loaded) => map.once('load', loaded));
    followColours(map, () => style(canvas, ground, names, words));
    return map;
}

async function prepare(worker) {
    setWorkerUrl(new URL(worker, location.href).href);
    addProtocol('pmtiles', new Protocol().tile);
    const [beginning] = await Promise.all([
        fetch('/karte/anfang.json', { credentials: 'same-origin' }).then((answer) => answer.json()),
        document.fonts.load(FONT).catch(() => []),
    ]);
    return beginning;
}

/** Light, dark and contrast change while the page stands open; what was added to the map stays. */
function followColours(map, anew) {
    const change = () => map.setStyle(anew(), {
        transformStyle: (before, after) => ({
            ...after,
            sources: { ...before.sources, ...after.sources },
            layers: [...after.layers, ...before.layers.filter((layer) => layer.metadata?.own)],
        }),
    });
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
        matchMedia(query).addEventListener('change', change);
    }
}
