/// The PIN: a number that only one person knows. It signs nobody in. Beside the code card it says yes to assistance on
/// the spot, and under assistance it says that an act is what the person wants.
@NullMarked
package org.augenhoehe.people.pin;

import org.jspecify.annotations.NullMarked;
