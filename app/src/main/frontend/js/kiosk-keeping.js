/**
 * Keeps the screens of a tablet on the device, so that a reload without a connection brings them up again: as they came
 * from the house, so that nothing that was typed can stand in them, and without what belongs to the session.
 */
import { bare, keepAt } from './keeping.js';

const WORKER = '/tablet/geraet.js';
const SCOPE = '/tablet';
const CACHES = 'tablet-';

/** @param courses by their addresses */
export async function keepTablet(home, id, courses) {
    if (!navigator.serviceWorker || !window.caches) return;
    await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
    await navigator.serviceWorker.ready;
    const name = CACHES + id;
    for (const other of await caches.keys()) if (other.startsWith(CACHES) && other !== name) await caches.delete(other);
    const cache = await caches.open(name);
    if (!(await keepAt(home, cache))) return;
    for (const [path, html] of courses) {
        const course = bare(html).body.innerHTML;
        await cache.put(path, new Response(course, { headers: [['Content-Type', 'text/html;charset=UTF-8']] }));
    }
}

/** The device is no tablet any more. */
export async function forgetTablets() {
    if (!window.caches) return;
    for (const name of await caches.keys()) if (name.startsWith(CACHES)) await caches.delete(name);
    const known = await navigator.serviceWorker?.getRegistration(SCOPE);
    await known?.unregister();
}
