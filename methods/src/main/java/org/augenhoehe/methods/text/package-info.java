/// How hard a German text is to read, and whether it keeps the rules of easy language.
///
/// And how two texts differ, and how what two people changed in one text is joined:
/// [org.augenhoehe.methods.text.Difference], [org.augenhoehe.methods.text.Merge].
///
/// Two questions, two doors:
///
/// - [org.augenhoehe.methods.text.Readability] measures: Flesch after Amstad, the four Wiener
///   Sachtextformeln, LIX.
/// - [org.augenhoehe.methods.text.EasyLanguage] reads a text like a strict friend and names every
///   place that breaks a rule of easy language, with a suggestion.
///
/// Both only look at the surface of a text. They can find what is wrong, never that a text is
/// understood: that is for test readers to say. Where a rule needs grammar that can't be seen in
/// the words alone, the checks stay silent rather than cry wolf.
///
/// Everything here is pure: no state, no clock, no network, safe for any number of threads, and
/// linear in the length of the text.
@NullMarked
package org.augenhoehe.methods.text;

import org.jspecify.annotations.NullMarked;
