/// Files of every day: made at night, kept some days, with sums to check them by. The figures in them are those of
/// their day; the words are always those that are public now.
@NullMarked
package org.augenhoehe.opendata.daily;

import org.jspecify.annotations.NullMarked;
