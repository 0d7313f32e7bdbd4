/// Drawing lots: a panel of people drawn from a pool by quotas, in a way nobody can steer and anybody can check.
///
/// First hosts say what for, how many, and which features count; people enter and say theirs, or a list is handed in.
/// Then the pool is closed, and with it quotas and the fingerprint of a secret seed are promised. A list of groups is
/// computed from the pool, in which everybody has a chance as equal as the quotas allow. The secret, joined with
/// something public that nobody had in hand, draws one of them. Whoever cannot come is replaced from the same pool.
///
/// - `prepare`: hosts write up what is drawn for, features and quotas, and open the pool
/// - `pool`: who is in it, with which features
/// - `draw`: closing the pool, the list, the draw, and how anybody draws it again
/// - `waves`: who is drawn is asked, and replaced where they cannot
/// - `show`: the pages
/// - `demo`: what the people of the demonstration town draw lots for
@NullMarked
package org.augenhoehe.participation.lots;

import org.jspecify.annotations.NullMarked;
