import { openKept } from './kept.js';

/**
 * Opens what `kiosk-keeping.js` kept on the device when there is no connection: the one page of the tablet and the screens
 * in each language.
 */
const HOME = '/tablet';

openKept((request) => {
    const path = kept(request);
    return path && (() => caches.match(path, { ignoreVary: true }));
});

function kept(request) {
    const { pathname, search } = new URL(request.url);
    // A code opens nothing without a connection.
    if (request.mode === 'navigate' && !search) return HOME;
    return /^\/tablet\/[\w-]+\/alles$/.test(pathname) ? pathname : null;
}
