/// The form on which something is offered or changed.
@NullMarked
package org.augenhoehe.sharing.show.form;

import org.jspecify.annotations.NullMarked;
