/// Who has taken on a task: taking it on, handing it over to somebody who agrees, giving it back.
@NullMarked
package org.augenhoehe.participation.tasks.bear;

import org.jspecify.annotations.NullMarked;
