/// What the house has to know of fair allocation: own data, moderation, notices.
@NullMarked
package org.augenhoehe.sharing.fair.house;

import org.jspecify.annotations.NullMarked;
