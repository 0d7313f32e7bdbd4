/// Writing together: a document in paragraphs, to which everybody proposes changes with a reason. A change is accepted
/// by the rule that was fixed before it opened, and each accepted change makes a version.
///
/// - `text`: the document, its versions, and how two of them differ
/// - `draft`: what hosts write before it opens
/// - `change`: what people propose, and what others say to it
/// - `accept`: accepting by consent, by vote, or by hosts named beforehand
/// - `easy`: each paragraph in easy language
/// - `handed`: files to take along
/// - `show`: the pages
/// - `demo`: what the people of the demonstration town write together
@NullMarked
package org.augenhoehe.participation.writing;

import org.jspecify.annotations.NullMarked;
