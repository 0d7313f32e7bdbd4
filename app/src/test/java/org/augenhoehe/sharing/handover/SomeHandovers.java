package org.augenhoehe.sharing.handover;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.sharing.booking.Booking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Lets things change hands in a test, through the pages as people do it.
@Component
public class SomeHandovers {
    private final Click click;
    private final JdbcClient db;

    SomeHandovers(Click click, JdbcClient db) {
        this.click = click;
        this.db = db;
    }

    public static String path(UUID booking) {
        return Booking.path(booking) + "/uebergabe";
    }

    /// The code that somebody reads on their page.
    public String code(SignedIn side, UUID booking) throws Exception {
        var page = click.look(side, path(booking)).getContentAsString();
        var code = page.replaceFirst("(?s).*<strong>([0-9]{3} [0-9]{3})</strong>.*", "$1");
        assertThat(code).hasSize(7);
        return code;
    }

    public MockHttpServletResponse send(SignedIn by, UUID booking, String kind, String code, Map<String, String> more)
            throws Exception {
        var typed = new HashMap<>(Map.of("kind", kind, "code", code));
        typed.putAll(more);
        return click.send(by, path(booking), typed);
    }

    /// One types what the other one shows.
    public void hand(SignedIn by, SignedIn shows, UUID booking, String kind) throws Exception {
        var answer = send(by, booking, kind, code(shows, booking), Map.of());
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    public int notices(SignedIn person, String kind) {
        return db.sql("select count(*) from notices.notice where person = :person and kind = :kind")
                .param("person", person.id())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
