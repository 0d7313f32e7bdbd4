/**
 * Keeps the page that is open on the device, so that it opens again without a connection: without what leads elsewhere,
 * and without what belongs to the session or says whose it is: others may use the device later. Works only where the
 * address is secure.
 */
const WORKER = '/rundgang/geraet.js';
const CACHES = 'rundgang-';
const ASSETS = '/assets/';
const ANY = { ignoreVary: true };
const HEADERS = ['Content-Type', 'Content-Security-Policy', 'Permissions-Policy', 'Referrer-Policy'];
const ELSEWHERE = '.head__tools, .menu, footer';
const PERSONAL = '.acting, main .kern-alert[role="status"], input[name="wer"]';

/** @return whether the page is on the device now */
export async function keepPage(name) {
    if (!navigator.serviceWorker || !window.caches) return false;
    const path = location.pathname;
    try {
        await navigator.serviceWorker.register(WORKER);
        await navigator.serviceWorker.ready;
        await keepAt(path, await caches.open(CACHES + name));
    } catch {
        // No connection: what was kept before is still there.
    }
    return Boolean(await caches.match(path));
}

/** @return whether the house handed it out to be kept */
export async function keepAt(path, cache) {
    const answer = await fetch(path, { cache: 'no-store', headers: { 'X-Outbox': 'keep' } });
    if (!answer.ok || answer.redirected) return false;
    const page = bare(await answer.text());
    const headers = HEADERS.filter((name) => answer.headers.has(name)).map((name) => [name, answer.headers.get(name)]);
    const needed = await keepParts(cache, page);
    await cache.put(path, new Response(`<!doctype html>${page.documentElement.outerHTML}`, { headers }));
    await forgetParts(cache, needed);
    return true;
}

export async function forgetPages() {
    if (!window.caches) return;
    for (const name of await caches.keys()) if (name.startsWith(CACHES)) await caches.delete(name);
    const known = await navigator.serviceWorker?.getRegistration(WORKER);
    await known?.unregister();
}

/** Who signs out leaves no page behind; what is not sent yet stays. */
export function leaving(root) {
    if (!window.caches) return;
    root.querySelectorAll('form[action="/abmelden"]').forEach((form) => form.addEventListener('submit', (event) => {
        event.preventDefault();
        forgetPages().catch(() => {}).then(() => form.submit());
    }));
}

/** Without what belongs to the session. */
export function bare(html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    page.documentElement.dataset.kept = '';
    page.querySelectorAll(`${ELSEWHERE}, ${PERSONAL}`).forEach((part) => part.remove());
    page.querySelectorAll('input[name="_csrf"], input[name="submission"]').forEach((field) => field.setAttribute('value', ''));
    return page;
}

/** What this very page names, and its styles name: the page that is open may be older, with other scripts. */
async function keepParts(cache, page) {
    const named = [...page.querySelectorAll('link[href], script[src]')]
        .map((part) => part.getAttribute('href') ?? part.getAttribute('src'));
    const needed = new Set(named.filter((path) => path.startsWith(ASSETS)));
    // Also goes through what is added on the way.
    for (const path of needed) {
        if (!(await cache.match(path, ANY))) await cache.add(path);
        if (!path.endsWith('.css')) continue;
        const style = await (await cache.match(path, ANY)).text();
        for (const [font] of style.matchAll(/\/assets\/[\w.-]+/g)) needed.add(font);
    }
    return needed;
}

async function forgetParts(cache, needed) {
    for (const part of await cache.keys()) {
        const { pathname } = new URL(part.url);
        if (pathname.startsWith(ASSETS) && !needed.has(pathname)) await cache.delete(part, ANY);
    }
}
