/** What the workers share that open kept pages without a connection. They keep nothing themselves. */
const PATIENCE = 6000;

/**
 * Leaves alone what the outbox asks: that must be answered by the house or not at all.
 *
 * @param {(request: Request) => (() => Promise<Response | undefined>) | null} keptOf where a page was kept; null for what
 *     the worker has nothing to do with
 */
export function openKept(keptOf) {
    self.addEventListener('install', () => self.skipWaiting());
    self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
    self.addEventListener('fetch', (event) => {
        const { request } = event;
        if (request.method !== 'GET' || request.headers.has('X-Outbox')) return;
        if (new URL(request.url).pathname.startsWith('/assets/')) {
            event.respondWith(part(request));
            return;
        }
        const find = keptOf(request);
        if (find) event.respondWith(first(request, find));
    });
}

/** From the house first; a weak connection is as good as none after a while. */
async function first(request, find) {
    const kept = await find();
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
