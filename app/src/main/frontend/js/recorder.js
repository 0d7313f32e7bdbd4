/** Records a voice into the file field beside it. The buttons appear only where the device can; without them a file is chosen. */
const LONGEST = 15 * 60 * 1000;
const SPEECH = 32000; // bits a second: a voice, not music

export function recorder(root) {
    if (!navigator.mediaDevices?.getUserMedia || !window.MediaRecorder || !window.DataTransfer) return;
    for (const place of root.querySelectorAll('[data-recorder=""]')) {
        place.dataset.recorder = 'ready';
        const [record, stop, play, drop, said] = ['record', 'stop', 'play', 'drop', 'said']
            .map((part) => place.querySelector(`[data-${part}]`));
        const field = place.querySelector('input[type="file"]');
        let running = null;
        let sounding = null;

        record.hidden = false;
        record.addEventListener('click', begin);
        stop.addEventListener('click', () => running?.stop());
        play.addEventListener('click', listen);
        drop.addEventListener('click', () => {
            field.value = '';
            shown('idle');
            say('');
            record.focus();
        });
        field.addEventListener('change', () => shown(field.files.length > 0 ? 'done' : 'idle'));

        async function begin() {
            silence();
            try {
                const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
                running = new MediaRecorder(stream, { audioBitsPerSecond: SPEECH });
                take(running, stream);
            } catch {
                say('failed');
            }
        }

        function take(recording, stream) {
            const pieces = [];
            const full = setTimeout(() => recording.stop(), LONGEST);
            recording.addEventListener('dataavailable', (event) => pieces.push(event.data));
            recording.addEventListener('stop', () => {
                clearTimeout(full);
                stream.getTracks().forEach((track) => track.stop());
                keep(new Blob(pieces, { type: recording.mimeType }));
                running = null;
            });
            const begun = Date.now();
            recording.addEventListener('stop', () => say(Date.now() - begun >= LONGEST ? 'full' : 'recorded'));
            recording.start();
            shown('running');
            say('recording');
            stop.focus();
        }

        function keep(sound) {
            const files = new DataTransfer();
            files.items.add(new File([sound], 'aufnahme', { type: sound.type }));
            field.files = files.files;
            shown('done');
            play.focus();
        }

        /** Decoded here and not played from an address, which the page's rules do not allow. */
        async function listen() {
            silence();
            const speaker = new AudioContext();
            try {
                const sound = await speaker.decodeAudioData(await field.files[0].arrayBuffer());
                sounding = speaker.createBufferSource();
                sounding.buffer = sound;
                sounding.connect(speaker.destination);
                sounding.start();
            } catch {
                say('failed');
            }
        }

        function silence() {
            sounding?.stop();
            sounding = null;
        }

        function shown(state) {
            record.hidden = state === 'running';
            stop.hidden = state !== 'running';
            play.hidden = state !== 'done';
            drop.hidden = state !== 'done';
        }

        function say(sentence) {
            said.textContent = sentence ? place.dataset[sentence] : '';
        }
    }
}
