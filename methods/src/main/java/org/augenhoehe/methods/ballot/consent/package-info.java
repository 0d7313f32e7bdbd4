/// Consent: not everybody has to be in favour, but nobody may have a reasoned objection.
///
/// As in sociocracy (G. Endenburg, "Sociocracy: The Organization of Decision-Making", 1998): an objection
/// is a gift to the proposal, it is integrated into a new wording, and a new round asks again.
@NullMarked
package org.augenhoehe.methods.ballot.consent;

import org.jspecify.annotations.NullMarked;
