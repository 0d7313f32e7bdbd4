/// Where hosts open a tablet in the house, see how much is answered there, and end it.
@NullMarked
package org.augenhoehe.participation.kiosk.show;

import org.jspecify.annotations.NullMarked;
