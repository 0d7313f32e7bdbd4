// Everything works without these; they make it more comfortable.
import 'htmx.org';
import '@github/markdown-toolbar-element';
import { codeCard } from './code-card.js';
import { counters } from './counters.js';
import { closing } from './closing.js';
import { leaving } from './keeping.js';
import { kiosk } from './kiosk.js';
import { passkeys } from './passkeys.js';
import { passwords } from './passwords.js';
import { place } from './place.js';
import { printing } from './printing.js';
import { readAloud } from './read-aloud.js';
import { recorder } from './recorder.js';
import { renewing } from './renewing.js';
import { slip } from './slip.js';
import { summary } from './summary.js';
import { walk } from './walk.js';

function enhance(root) {
    passwords(root);
    counters(root);
    summary(root);
    passkeys(root);
    printing(root);
    place(root);
    recorder(root);
}

enhance(document);
codeCard(document);
closing(document);
slip(document);
readAloud(document);
renewing(document);
walk(document);
leaving(document);
kiosk(document, enhance);
document.addEventListener('htmx:after:swap', () => enhance(document));
