package org.augenhoehe.webhooks;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.feeds.News;

/// What a receiver is told, once for each receiver. It is kept as the data of a job.
///
/// @param news its id, the same in every try: by it a receiver knows what it has already
/// @param kind of news
/// @param what happened
/// @param path of the page that shows it
record Announcement(UUID receiver, UUID news, String kind, String what, String path, Instant at) {
    static Announcement of(UUID receiver, News news) {
        return new Announcement(receiver, news.id(), news.kind(), news.what(), news.path(), news.at());
    }

    /// The name of its job: nothing is told twice because it happened once.
    String job() {
        return receiver + "." + news;
    }
}
