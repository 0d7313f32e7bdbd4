/// Pictures of offers: painted anew, each told in words, up to five.
@NullMarked
package org.augenhoehe.sharing.offer.picture;

import org.jspecify.annotations.NullMarked;
