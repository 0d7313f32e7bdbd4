/// A walk through the neighbourhood: stations with a question each, and what people note on the way, also without a
/// connection.
///
/// - `route`: when and where it begins, the stations and their order
/// - `note`: what people note, their photos, and how both are found and moderated
/// - `draw`: the map as a plain drawing
/// - `show`: the pages, what is taken along, the end of a step
/// - `demo`: a walk of the demonstration town
@NullMarked
package org.augenhoehe.participation.walk;

import org.jspecify.annotations.NullMarked;
