/**
 * Seals what somebody said before it waits on the device: only the house can open it again. Who carries the tablet away,
 * or looks into what the browser stores, reads for which step something waits, and nothing of it.
 */
const OPEN = ['tablet'];

/** @param seal the open half of the key of the tablet; empty where it has none */
export async function sealed(entry, seal) {
    // Pages without a secure address have no such keys.
    if (!seal || !window.crypto?.subtle || entry.files.length) return entry;
    const { subtle } = crypto;
    const house = await subtle.importKey('spki', bytesOf(seal), { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['encrypt']);
    const once = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const said = JSON.stringify(entry.fields.filter(([name]) => !OPEN.includes(name)));
    const lock = await subtle.encrypt({ name: 'RSA-OAEP' }, house, await subtle.exportKey('raw', once));
    const words = await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, once, new TextEncoder().encode(said));
    const open = entry.fields.filter(([name]) => OPEN.includes(name));
    return { ...entry, fields: [...open, ['versiegelt', textOf([lock, nonce, words])]] };
}

const bytesOf = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

function textOf(parts) {
    return btoa(parts.flatMap((part) => [...new Uint8Array(part)]).map((one) => String.fromCharCode(one)).join(''));
}
