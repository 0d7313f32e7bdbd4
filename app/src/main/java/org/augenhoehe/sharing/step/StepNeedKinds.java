package org.augenhoehe.sharing.step;

import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.undertakings.UndertakingView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How needs of steps and what answers them are called on the thread and in the news; the way from an undertaking.
@Configuration(proxyBeanMethods = false)
public class StepNeedKinds {
    public static final NodeKind NEED = new NodeKind("step-need", "sharing.step.thread.need");
    public static final NodeKind BROUGHT = new NodeKind("step-brought", "sharing.step.thread.brought");

    /// To hosts: something was offered.
    public static final NoticeKind OFFERED = new NoticeKind("share.step.offered", "sharing.step.notice.offered", false);
    /// To whoever looks after an offer: somebody proposed it.
    public static final NoticeKind PROPOSED =
            new NoticeKind("share.step.proposed", "sharing.step.notice.proposed", false);
    /// To whoever offered or proposed: what became of it.
    public static final NoticeKind DECIDED = new NoticeKind("share.step.decided", "sharing.step.notice.decided", false);

    @Bean
    NodeKind stepNeedOnThread() {
        return NEED;
    }

    @Bean
    NodeKind stepBroughtOnThread() {
        return BROUGHT;
    }

    @Bean
    NoticeKind sharingStepOffered() {
        return OFFERED;
    }

    @Bean
    NoticeKind sharingStepProposed() {
        return PROPOSED;
    }

    @Bean
    NoticeKind sharingStepDecided() {
        return DECIDED;
    }

    @Bean
    UndertakingView resourcesOfUndertaking() {
        return new UndertakingView() {
            @Override
            public String href(UUID undertaking) {
                return resources(undertaking);
            }

            @Override
            public String textKey() {
                return "sharing.step.title";
            }
        };
    }

    static String resources(UUID undertaking) {
        return "/vorhaben/" + undertaking + "/ressourcen";
    }
}
