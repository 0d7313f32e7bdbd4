/// Tablets of the demonstration town.
@NullMarked
package org.augenhoehe.participation.kiosk.demo;

import org.jspecify.annotations.NullMarked;
