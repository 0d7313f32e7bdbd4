package org.augenhoehe.feeds;

/// Carries public news further: to those who follow, to programs elsewhere. A room declares one as a bean. It is called
/// in the transaction in which the news happened; what leaves the house leaves after the commit.
public interface Messenger {
    void carry(News news);
}
