// The picture on a slip carries the code behind a "#", which no server ever sees: put it into the field.
export function slip(root) {
    const field = root.querySelector('[data-code-behind-hash] input');
    if (!field || field.value || location.hash.length < 2) return;
    field.value = decodeURIComponent(location.hash.slice(1));
    history.replaceState(null, '', location.pathname);
}
