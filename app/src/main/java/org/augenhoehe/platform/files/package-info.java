/// What people upload: checked by its content and size, kept outside the database, handed out safely.
@NamedInterface("files")
@NullMarked
package org.augenhoehe.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
