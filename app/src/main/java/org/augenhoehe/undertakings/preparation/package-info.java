/// A room of their own in which users and relatives get ready for a meeting with professionals and offices. It is
/// opened
/// by a user, read by confirmed users and relatives and by whom they let in, and by nobody else: no host, moderator or
/// operator. Nothing in it is searched, counted, told of or put on the thread, until its author releases it.
@NullMarked
package org.augenhoehe.undertakings.preparation;

import org.jspecify.annotations.NullMarked;
