/**
 * What somebody wrote without a connection: it is kept on the device, survives closing the browser, and is sent once.
 *
 *     const box = outbox('walk-4711');                  // a queue of this name, in IndexedDB
 *     const key = await box.put(entryOf(form));         // kept; `key` was made here and is sent as "schluessel"
 *     await box.list();                                 // [{ key, at, action, page, who, fields, files, said }], oldest first
 *     await box.send();                                 // { sent, left, because }: see BECAUSE
 *     await box.keep(entry);                            // changed, under its own key
 *     await box.remove(key); await box.clear();
 *
 * An entry is `{ action, page, who, fields: [[name, text]], files: [[name, { bytes, type, name }]] }`. `action` is asked
 * with POST as multipart form, "Accept: application/json" and the field "schluessel". The server answers
 *
 * - 2xx: taken, or taken before under the same key. Nothing of it remains here.
 * - 4xx with `{"sentence": "…"}`: not taken. It stays, with the sentence in `said`, until the person removes it, or sends
 *   it again with `send({ refused: true })`.
 * - 429, 5xx, no answer: it stays and is sent the next time.
 *
 * Before sending, `page` is fetched for a fresh token against forged forms, and to see who is signed in: it must show a
 * form of the house for those who may send. What one person wrote is never sent in another's name.
 * A service worker must leave requests with the header "X-Outbox" alone.
 */
const SESSION = ['_csrf', 'wer', 'submission', 'schluessel'];
const STORE = 'entries';

/** Why something is left. `null` where nothing is, or where each has its own sentence. */
export const BECAUSE = { OFFLINE: 'offline', SIGNED_OUT: 'signedOut', ANOTHER: 'another', BUSY: 'busy' };

export const supported = () => Boolean(window.indexedDB && window.crypto?.getRandomValues && window.fetch);

/** What stands in a form, without what belongs to the session. */
export async function entryOf(form, page = location.pathname) {
    const fields = [];
    const files = [];
    for (const [name, value] of new FormData(form)) {
        if (SESSION.includes(name)) continue;
        if (typeof value === 'string') fields.push([name, value]);
        else if (value.size > 0) files.push([name, { bytes: await value.arrayBuffer(), type: value.type, name: value.name }]);
    }
    return { action: new URL(form.action).pathname, page, who: form.elements.wer?.value ?? '', fields, files };
}

/** What lies in other queues of names that begin so is not sent any more. */
export async function forgetOthers(prefix, queue) {
    const all = await run('readonly', (store) => store.getAll());
    for (const entry of all.filter((one) => one.queue.startsWith(prefix) && one.queue !== queue)) {
        await run('readwrite', (store) => store.delete(entry.key));
    }
}

export function outbox(queue) {
    async function put(entry) {
        const key = newKey();
        // Asked for, not needed: a device short of space then forgets something else first.
        navigator.storage?.persist?.().catch(() => {});
        await run('readwrite', (store) => store.put({ ...entry, key, queue, at: Date.now(), said: '' }));
        return key;
    }

    async function list() {
        const all = await run('readonly', (store) => store.getAll());
        return all.filter((entry) => entry.queue === queue).sort((one, other) => one.at - other.at);
    }

    /** What was kept before, changed. */
    const keep = (entry) => run('readwrite', (store) => store.put(entry));

    const remove = (key) => run('readwrite', (store) => store.delete(key));

    async function clear() {
        for (const entry of await list()) await remove(entry.key);
    }

    /** One tab sends at a time; a key counts once however often it is sent. */
    function send({ refused = false } = {}) {
        return navigator.locks ? navigator.locks.request(`outbox-${queue}`, () => sendAll(refused)) : sendAll(refused);
    }

    async function sendAll(refused) {
        const result = { sent: 0, left: 0, because: null };
        const away = new Set();
        for (const entry of await list()) {
            if (entry.said && !refused) continue;
            // Whoever is not signed in for one entry is not for the next; another's may go all the same.
            if (away.has(entry.page + entry.who)) continue;
            const because = await sendOne(entry, result);
            if (because) {
                if (because !== BECAUSE.ANOTHER || !result.because) result.because = because;
                if (because === BECAUSE.SIGNED_OUT && entry.who) away.add(entry.page + entry.who);
                if (because === BECAUSE.OFFLINE || because === BECAUSE.BUSY) break;
            }
        }
        result.left = (await list()).length;
        return result;
    }

    async function sendOne(entry, result) {
        try {
            const now = await session(entry.page);
            if (!now || (entry.who && !now.who)) return BECAUSE.SIGNED_OUT;
            if (now.who !== entry.who) return BECAUSE.ANOTHER;
            const answer = await fetch(entry.action, {
                method: 'POST',
                headers: { Accept: 'application/json', 'X-Outbox': 'send' },
                body: body(entry, now),
            });
            if (answer.redirected || answer.status === 401) return BECAUSE.SIGNED_OUT;
            if (answer.ok) {
                await remove(entry.key);
                result.sent++;
                return null;
            }
            if (answer.status === 409) return BECAUSE.ANOTHER;
            if (answer.status === 429 || answer.status >= 500) return BECAUSE.BUSY;
            const said = await sentence(answer);
            await keep({ ...entry, said });
            return null;
        } catch {
            return BECAUSE.OFFLINE;
        }
    }

    return { put, keep, list, send, remove, clear };
}

/** Null where nobody may send from there now. */
async function session(page) {
    const answer = await fetch(page, { cache: 'no-store', headers: { 'X-Outbox': 'session' } });
    if (answer.status >= 500) throw new Error('not now');
    if (answer.redirected || answer.status === 401) return null;
    const shown = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const value = (name) => shown.querySelector(`input[name="${name}"]`)?.value ?? '';
    return value('_csrf') ? { token: value('_csrf'), who: value('wer') } : null;
}

function body(entry, now) {
    const form = new FormData();
    form.append('_csrf', now.token);
    if (now.who) form.append('wer', now.who);
    form.append('schluessel', entry.key);
    entry.fields.forEach(([name, text]) => form.append(name, text));
    entry.files.forEach(([name, file]) => form.append(name, new Blob([file.bytes], { type: file.type }), file.name));
    return form;
}

async function sentence(answer) {
    try {
        return (await answer.json()).sentence || '?';
    } catch {
        return '?';
    }
}

/** A random UUID; `crypto.randomUUID` is younger than some phones. */
export function newKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

function run(mode, work) {
    return new Promise((resolve, reject) => {
        const opening = indexedDB.open('augenhoehe-outbox', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'key' });
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
            const db = opening.result;
            const transaction = db.transaction(STORE, mode);
            const asked = work(transaction.objectStore(STORE));
            transaction.oncomplete = () => {
                db.close();
                resolve(asked.result);
            };
            transaction.onerror = transaction.onabort = () => {
                db.close();
                reject(transaction.error);
            };
        };
    });
}
