/// Deciding by consent: no objection stands at the end. An objection has a reason, is taken up by a new wording, and
/// stands until whoever raised it says otherwise.
@NullMarked
package org.augenhoehe.participation.decision.consent;

import org.jspecify.annotations.NullMarked;
