/// Coming in for the first time, and the page on which people keep their ways to sign in.
@NullMarked
package org.augenhoehe.people.account;

import org.jspecify.annotations.NullMarked;
