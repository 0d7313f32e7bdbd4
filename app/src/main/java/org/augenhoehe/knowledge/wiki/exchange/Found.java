package org.augenhoehe.knowledge.wiki.exchange;

/// A page as it stands in a file from elsewhere.
///
/// @param name as it is called there
/// @param leadsTo the name of the page that this one only leads to; empty where it says something itself
/// @param wording in Markdown, with links by name
record Found(String name, String leadsTo, String wording) {}
