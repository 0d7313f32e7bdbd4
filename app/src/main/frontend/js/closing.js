/** Closes an open choice by Escape or by a click elsewhere. */
export function closing(root) {
    root.addEventListener('keydown', (event) => {
        const open = event.key === 'Escape' && event.target.closest('details[data-closes][open]');
        if (open) {
            open.open = false;
            open.querySelector('summary').focus();
        }
    });
    root.addEventListener('click', (event) => {
        for (const open of root.querySelectorAll('details[data-closes][open]')) {
            if (!open.contains(event.target)) open.open = false;
        }
    });
}
