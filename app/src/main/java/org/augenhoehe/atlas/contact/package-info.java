/// People write to whoever marked something, without an address of either.
@NullMarked
package org.augenhoehe.atlas.contact;

import org.jspecify.annotations.NullMarked;
