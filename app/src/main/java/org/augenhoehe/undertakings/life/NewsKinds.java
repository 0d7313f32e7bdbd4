package org.augenhoehe.undertakings.life;

import org.augenhoehe.notices.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class NewsKinds {
    /// Somebody would like to take part; for hosts.
    public static final NoticeKind ASKED = kind("asked");
    public static final NoticeKind LET_IN = kind("let-in");
    public static final NoticeKind INVITED = kind("invited");
    /// The goal or a host is to be agreed on.
    public static final NoticeKind ACCORD_OPENED = kind("accord-opened");
    public static final NoticeKind OBJECTION = kind("objection");
    public static final NoticeKind AGREED = kind("agreed");
    /// It pauses, goes on, is finished, stopped or opened again.
    public static final NoticeKind MOVED = kind("moved");
    public static final NoticeKind STEP_PLANNED = kind("step-planned");
    public static final NoticeKind STEP_CLOSED = kind("step-closed");

    private static NoticeKind kind(String name) {
        return new NoticeKind("undertaking." + name, "undertakings.notice." + name, false);
    }

    @Bean
    NoticeKind undertakingAsked() {
        return ASKED;
    }

    @Bean
    NoticeKind undertakingLetIn() {
        return LET_IN;
    }

    @Bean
    NoticeKind undertakingInvited() {
        return INVITED;
    }

    @Bean
    NoticeKind undertakingAccordOpened() {
        return ACCORD_OPENED;
    }

    @Bean
    NoticeKind undertakingObjection() {
        return OBJECTION;
    }

    @Bean
    NoticeKind undertakingAgreed() {
        return AGREED;
    }

    @Bean
    NoticeKind undertakingMoved() {
        return MOVED;
    }

    @Bean
    NoticeKind undertakingStepPlanned() {
        return STEP_PLANNED;
    }

    @Bean
    NoticeKind undertakingStepClosed() {
        return STEP_CLOSED;
    }
}
