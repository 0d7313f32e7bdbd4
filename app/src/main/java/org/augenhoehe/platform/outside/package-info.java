/// The way out of this house to machines elsewhere: only to those that are meant to be reached by everybody, looked up
/// once, and connected to as they were judged.
///
/// Whoever asks makes an [Outside][org.augenhoehe.platform.outside.Outside] by a setting of its own: what is allowed
/// for programs of the operator is not allowed for addresses that anybody types.
@NamedInterface("outside")
@NullMarked
package org.augenhoehe.platform.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
