package org.augenhoehe.feeds;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where rooms say that something public happened.
@Component
public class PublicNews {
    private final NewsStore store;
    private final ObjectProvider<Messenger> messengers;

    PublicNews(NewsStore store, ObjectProvider<Messenger> messengers) {
        this.store = store;
        this.messengers = messengers;
    }

    /// Inside the caller's transaction: it stands exactly when what happened stands.
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(News news) {
        store.add(news);
        messengers.orderedStream().forEach(messenger -> messenger.carry(news));
    }
}
