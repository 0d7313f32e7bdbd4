/// The printed code card: six words and a QR code, for people without e-mail.
@NullMarked
package org.augenhoehe.people.card;

import org.jspecify.annotations.NullMarked;
