/// Whether the people of a pool can fill a panel that keeps the quotas: found beside what people ask for, kept,
/// and told to hosts only once nobody enters any more.
@NullMarked
package org.augenhoehe.participation.lots.check;

import org.jspecify.annotations.NullMarked;
