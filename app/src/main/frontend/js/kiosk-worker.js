/**
 * Opens what `kiosk-keeping.js` kept on the device when there is no connection: the one page of the tablet and the screens
 * in each language. It keeps nothing itself, and leaves alone what the outbox asks: that must be answered by the house or
 * not at all.
 */
const HOME = '/tablet';
const PATIENCE = 6000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
    const { request } = event;
    const { pathname, search } = new URL(request.url);
    if (request.method !== 'GET' || request.headers.has('X-Outbox')) return;
    if (pathname.startsWith('/assets/')) event.respondWith(part(request));
    // A code opens nothing without a connection.
    else if (request.mode === 'navigate' && !search) event.respondWith(first(request, HOME));
    else if (/^\/tablet\/[\w-]+\/alles$/.test(pathname)) event.respondWith(first(request, pathname));
});

/** From the house first; a weak connection is as good as none after a while. */
async function first(request, path) {
    const kept = await caches.match(path, { ignoreVary: true });
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
