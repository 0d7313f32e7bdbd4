package org.augenhoehe.knowledge.wiki.about;

import java.util.UUID;

import org.augenhoehe.feeds.Subject;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// A page about an undertaking stands on its thread: what is known there can lead to something.
@Component
public class PageOnThread {
    private static final NodeKind PAGE = new NodeKind("page", "wiki.node");

    private final AboutStore about;
    private final Thread thread;

    PageOnThread(AboutStore about, Thread thread) {
        this.about = about;
        this.thread = thread;
    }

    /// As the page is called now; in the caller's transaction. Where it belongs to no undertaking any more it goes:
    /// nobody would hide or rename it there.
    public void put(WikiPage page) {
        about.listSubjects(page.id()).stream()
                .filter(one -> one.kind() == Subject.Kind.UNDERTAKING)
                .findFirst()
                .ifPresentOrElse(one -> put(page, one.id()), () -> thread.hide(page.id()));
    }

    private void put(WikiPage page, UUID undertaking) {
        thread.put(new Node(page.id(), PAGE, page.name(), page.path(), undertaking, false));
        if (page.isShown()) {
            thread.showAgain(page.id());
        } else {
            thread.hide(page.id());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        NodeKind wikiPageOnThread() {
            return PAGE;
        }
    }
}
