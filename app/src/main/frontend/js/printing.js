/** Printing needs JavaScript; without it the button stays away and the browser's menu does it. */
export function printing(root) {
    for (const button of root.querySelectorAll('[data-print][hidden]')) {
        button.hidden = false;
        button.addEventListener('click', () => window.print());
    }
}
