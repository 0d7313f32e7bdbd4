/** Lets the device say where it is. The buttons appear only where it can; what it said is taken back by typing. */
export function place(root) {
    if (!navigator.geolocation || !isSecureContext) return;
    for (const field of root.querySelectorAll('[data-place=""]')) {
        field.dataset.place = 'ready';
        const [locate, forget, said, latitude, longitude] = ['locate', 'forget', 'said', 'latitude', 'longitude']
            .map((part) => field.querySelector(`[data-${part}]`));

        function hold(position, sentence) {
            // Five digits are a metre; more would say more than anybody needs to know.
            latitude.value = position ? position.coords.latitude.toFixed(5) : '';
            longitude.value = position ? position.coords.longitude.toFixed(5) : '';
            said.textContent = said.dataset[sentence];
            forget.hidden = !position;
        }

        locate.hidden = false;
        forget.hidden = !latitude.value;
        locate.addEventListener('click', () => {
            said.textContent = said.dataset.asking;
            navigator.geolocation.getCurrentPosition(
                (position) => hold(position, 'found'),
                () => hold(null, 'failed'),
                { timeout: 15000, maximumAge: 60000 },
            );
        });
        forget.addEventListener('click', () => {
            hold(null, 'gone');
            locate.focus();
        });
        field.addEventListener('change', (event) => {
            if (latitude.value && event.target.value && event.target.matches('input[type="text"], select')) hold(null, 'gone');
        });
    }
}
