/// Stories: what people lived through, told by themselves, by a group, an organisation or an undertaking. Also of what
/// did not work, in a form of its own, so that others need not make the same mistake.
///
/// - here: a story, how it is kept and held, and who may write it; what other rooms read of it ([Stories])
/// - `found`: search, thread, news, lists, the council
/// - `name`: whoever is called by their name agrees first, and may take that back
/// - `picture`: pictures, told in words
/// - `tell`: from the draft until it is taken back
/// - `same`: "the same happened to us"
/// - `comment`: what others say to it
/// - `show`: the pages and feeds; `open`: what programs read; `demo`: stories of the demonstration town
///
/// Comments are not those of `participation`: there they hang on a step, which says who may speak, when, and under
/// which question; here anybody may at any time. What both have in common is the door and the look.
///
/// A story is no evidence for the profile of an undertaking: it belongs to no phase, and whoever tells it need not take
/// part.
@NamedInterface("story")
@NullMarked
package org.augenhoehe.knowledge.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
