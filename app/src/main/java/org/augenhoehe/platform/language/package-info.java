/// The languages of the screen and the texts in them. A language exists when its file
/// `text/locale_<tag>.properties` exists; what it lacks falls back to the language it names.
@NamedInterface("language")
@NullMarked
package org.augenhoehe.platform.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
