/** The device reads the page, piece by piece, in the language of each piece, and marks where it is. */
const PIECES = 'h1, h2, h3, h4, p, li, dt, dd, th, td, caption, legend, label, summary, figcaption, [role="img"]';
const SILENT = '[hidden], [aria-hidden="true"], script, style, .kern-sr-only, details:not([open]) > :not(summary)';

export function readAloud(root) {
    const tools = root.querySelector('[data-aloud]');
    if (!tools || !('speechSynthesis' in window)) return;
    const play = tools.querySelector('[data-aloud-play]');
    const stop = tools.querySelector('[data-aloud-stop]');
    const label = play.querySelector('.tool__label');
    const words = { idle: label.textContent, reading: play.dataset.pause, paused: play.dataset.resume };
    let state = 'idle';
    let left = [];
    let run = 0;

    tools.hidden = false;
    speechSynthesis.cancel();
    addEventListener('pagehide', () => speechSynthesis.cancel());

    play.addEventListener('click', () => {
        if (state === 'idle') left = pieces(root.querySelector('main'));
        if (state === 'reading') {
            // Cancelled and begun again with the same piece: pause() alone is deaf on many phones.
            halt('paused');
        } else {
            become('reading');
            next(++run);
        }
    });
    stop.addEventListener('click', () => {
        halt('idle');
        play.focus();
    });

    function next(mine) {
        mark(null);
        if (mine !== run) return;
        if (left.length === 0) {
            become('idle');
            return;
        }
        const piece = left[0];
        mark(piece);
        const speech = new SpeechSynthesisUtterance(text(piece));
        speech.lang = spokenLanguage(piece);
        speech.onend = () => {
            if (mine !== run) return;
            left.shift();
            next(mine);
        };
        speech.onerror = () => { if (mine === run) halt('idle'); };
        speechSynthesis.speak(speech);
    }

    function halt(then) {
        run++;
        speechSynthesis.cancel();
        mark(null);
        become(then);
    }

    function become(now) {
        state = now;
        label.textContent = words[now];
        stop.hidden = now === 'idle';
    }

    function mark(piece) {
        root.querySelector('.read-now')?.classList.remove('read-now');
        piece?.classList.add('read-now');
        piece?.scrollIntoView({ block: 'nearest' });
    }
}

/** The innermost pieces that hold something to say. */
function pieces(main) {
    return [...main.querySelectorAll(PIECES)].filter(
        (piece) => !piece.closest(SILENT) && !piece.querySelector(PIECES) && text(piece) !== '',
    );
}

function text(piece) {
    // The middle dot parts long words for the eye; spoken it would tear them apart.
    return (piece.getAttribute('aria-label') ?? piece.innerText).replaceAll('·', '').trim();
}

/** Easy German is spoken by the German voice. */
function spokenLanguage(piece) {
    return piece.closest('[lang]').lang.replace(/-simple$/, '');
}
