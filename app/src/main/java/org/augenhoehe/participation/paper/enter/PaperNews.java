package org.augenhoehe.participation.paper.enter;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells whoever is called on a sheet that was handed out that it counts now, in the caller's transaction: everybody
/// reads it as theirs, and they alone know whether they wrote it.
@Component
class PaperNews {
    private static final NoticeKind ENTERED = new NoticeKind("sheet.entered", "paper.notice.entered", true);

    private final Notices notices;
    private final ObjectProvider<Method> methods;

    PaperNews(Notices notices, ObjectProvider<Method> methods) {
        this.notices = notices;
        this.methods = methods;
    }

    void entered(Step step, UUID person) {
        notices.tell(List.of(person), ENTERED, path(step), step.question());
    }

    private String path(Step step) {
        return methods.stream()
                .filter(method -> method.key().equals(step.method()))
                .findFirst()
                .map(method -> method.path(step.id()))
                .orElse("/vorhaben/" + step.undertaking());
    }

    @Configuration(proxyBeanMethods = false)
    static class PaperNewsKinds {
        @Bean
        NoticeKind paperEntered() {
            return ENTERED;
        }
    }
}
