/// A tablet in the house: people take part without an account, one after the other, also while the connection is gone.
///
/// - `answer`: what the tablet shows and sends
/// - `show`: where hosts open it, watch over it and end it
@NullMarked
package org.augenhoehe.participation.kiosk;

import org.jspecify.annotations.NullMarked;
