/**
 * Passkeys: asks the house for its question, lets the device answer, and sends the answer with the
 * form around it. The part of the page appears only where the browser can do it.
 */
export function passkeys(root) {
    for (const place of root.querySelectorAll('[data-passkey][hidden]')) {
        if (!window.PublicKeyCredential || place.dataset.possible === 'false') continue;
        place.hidden = false;
        for (const note of root.querySelectorAll('[data-passkey-missing]')) note.hidden = true;
        const form = place.querySelector('form');
        form.addEventListener('submit', event => {
            event.preventDefault();
            answer(place, form);
        });
    }
}

async function answer(place, form) {
    const failed = place.querySelector('[data-passkey-failed]');
    failed.hidden = true;
    try {
        const response = await fetch(place.dataset.question, {
            method: 'POST',
            headers: { 'X-XSRF-TOKEN': form.elements._csrf.value },
            redirect: 'error',
        });
        if (!response.ok) throw new Error(String(response.status));
        const publicKey = question(await response.json());
        const credential = await navigator.credentials[place.dataset.passkey]({ publicKey });
        form.elements.credential.value = JSON.stringify(written(credential));
        form.submit();
    } catch {
        failed.hidden = false;
    }
}

/** The question comes as text; the browser wants its ids as bytes. */
function question(options) {
    const ids = list => (list ?? []).map(one => ({ ...one, id: bytes(one.id) }));
    const read = { ...options, challenge: bytes(options.challenge) };
    if (options.user) read.user = { ...options.user, id: bytes(options.user.id) };
    if (options.excludeCredentials) read.excludeCredentials = ids(options.excludeCredentials);
    if (options.allowCredentials) read.allowCredentials = ids(options.allowCredentials);
    return read;
}

function written(credential) {
    const { response } = credential;
    const sent = { clientDataJSON: text(response.clientDataJSON) };
    if (response.attestationObject) {
        sent.attestationObject = text(response.attestationObject);
        sent.transports = response.getTransports?.() ?? [];
    } else {
        sent.authenticatorData = text(response.authenticatorData);
        sent.signature = text(response.signature);
        if (response.userHandle) sent.userHandle = text(response.userHandle);
    }
    return {
        id: credential.id,
        rawId: text(credential.rawId),
        type: credential.type,
        response: sent,
        clientExtensionResults: credential.getClientExtensionResults(),
        authenticatorAttachment: credential.authenticatorAttachment,
    };
}

function bytes(base64url) {
    const binary = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(binary, character => character.charCodeAt(0));
}

function text(buffer) {
    const binary = String.fromCharCode(...new Uint8Array(buffer));
    return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
