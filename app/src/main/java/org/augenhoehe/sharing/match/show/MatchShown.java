package org.augenhoehe.sharing.match.show;

import java.util.UUID;

/// One of the other side, as a reader sees it.
///
/// @param other the offer that may answer, or the request that may be answered
/// @param about whose it is about: the offer or request of the reader's side
/// @param place empty where it has none
/// @param why ready in the language of the page
public record MatchShown(UUID other, String href, String title, String about, String place, String why) {}
