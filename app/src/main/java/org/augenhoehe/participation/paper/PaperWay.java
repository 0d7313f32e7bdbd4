package org.augenhoehe.participation.paper;

/// How a step goes on paper.
///
/// @param secret whether slip and ballot are two papers
/// @param nameless whether sheets or slips may be handed out to people whom nobody writes down
public record PaperWay(boolean secret, boolean nameless) {}
