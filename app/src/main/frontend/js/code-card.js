/**
 * The QR code of a card brings the words behind the # of the address. That part never leaves the
 * browser; here it goes into the field and out of the history.
 */
export function codeCard(root) {
    const field = root.querySelector('[data-card-words] input');
    if (!field || location.hash.length < 2) return;
    field.value = decodeURIComponent(location.hash.slice(1)).replaceAll('-', ' ');
    history.replaceState(null, '', location.pathname + location.search);
    field.form.querySelector('[type="submit"]').focus();
}
