/// The desk itself: what waits, how the house is doing, failed jobs, and what is configured.
@NullMarked
package org.augenhoehe.operations.desk;

import org.jspecify.annotations.NullMarked;
