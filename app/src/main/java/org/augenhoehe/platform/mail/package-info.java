/// Letters by e-mail. They leave from the outbox after the commit and hold no sensitive content.
@NamedInterface("mail")
@NullMarked
package org.augenhoehe.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
