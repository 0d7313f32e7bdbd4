/// What a tablet in the house shows, and what becomes of what it sends.
@NullMarked
package org.augenhoehe.participation.kiosk.answer;

import org.jspecify.annotations.NullMarked;
