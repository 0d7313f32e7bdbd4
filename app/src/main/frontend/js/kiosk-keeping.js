/**
 * Keeps the screens of a tablet on the device, so that a reload without a connection brings them up again. They are asked
 * for anew, as they come from the house: nothing that was typed can stand in them, and what belongs to the session goes.
 */
import { bare, keepAt } from './keeping.js';

const WORKER = '/tablet/geraet.js';
const SCOPE = '/tablet';
const CACHES = 'tablet-';

export async function keepTablet(home, id, courses) {
    if (!navigator.serviceWorker || !window.caches) return;
    await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
    await navigator.serviceWorker.ready;
    const name = CACHES + id;
    for (const other of await caches.keys()) if (other.startsWith(CACHES) && other !== name) await caches.delete(other);
    const cache = await caches.open(name);
    if (!(await keepAt(home, cache))) return;
    for (const path of courses) {
        const answer = await fetch(path, { cache: 'no-store', headers: { 'X-Outbox': 'keep' } });
        if (!answer.ok || answer.redirected) continue;
        const course = bare(await answer.text()).body.innerHTML;
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
