import { openKept } from './kept.js';

/** Opens what `walk.js` kept on the device when there is no connection. */
openKept((request) =>
    request.mode === 'navigate' ? () => caches.match(request, { ignoreSearch: true, ignoreVary: true }) : null);
