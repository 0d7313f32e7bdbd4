/// Anonymous one-time slips: an organisation prints them and hands them out; whoever redeems one holds
/// the standing, and nobody learns which slip became which account.
///
/// What keeps them apart, and who could still join them, is told in `docs/adr/0110-slips.md`. In short:
/// a batch is one row of hashes of the slips still good; a standing by slip has no time; with every
/// redemption all rows of the same organisation and kind are written anew, in an order that is always
/// the same; no screen counts what was redeemed.
@NullMarked
package org.augenhoehe.people.slip;

import org.jspecify.annotations.NullMarked;
