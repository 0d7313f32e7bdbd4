/**
 * Opens what `walk.js` kept on the device when there is no connection. It keeps nothing itself, and leaves alone what the
 * outbox asks: that must be answered by the house or not at all.
 */
const PATIENCE = 6000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET' || request.headers.has('X-Outbox')) return;
    if (request.mode === 'navigate') event.respondWith(page(request));
    else if (new URL(request.url).pathname.startsWith('/assets/')) event.respondWith(part(request));
});

/** From the house first; a weak connection is as good as none after a while. */
async function page(request) {
    const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
    const fresh = fetch(request);
    if (!kept) return fresh;
    try {
        return await Promise.race([fresh, late()]);
    } catch {
        return kept;
    }
}

function late() {
    return new Promise((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE));
}

/** Styles, scripts and fonts never change under their name. */
async function part(request) {
    return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
