/// Somebody asks for what is given, swapped or known, or wants to help with what somebody looks for. How the other side
/// is reached and where exactly it is, each learns once both agree.
@NullMarked
package org.augenhoehe.sharing.ask;

import org.jspecify.annotations.NullMarked;
