package org.augenhoehe.participation.kiosk;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

import jakarta.servlet.http.Cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/// Brings tablets in the house into a test, through the pages as people do it.
@Component
public class SomeKiosk {
    static final Map<String, String> NO = Map.of("frage-1", "2", "frage-4", "4", "frage-5", "Mehr Suppe");

    private static final Pattern CODE = Pattern.compile("class=\"code\">([A-Z0-9-]+)<");

    private final Click click;
    private final MockMvc mvc;
    private final KioskStore store;
    private final JdbcClient db;

    SomeKiosk(Click click, MockMvc mvc, KioskStore store, JdbcClient db) {
        this.click = click;
        this.mvc = mvc;
        this.store = store;
        this.db = db;
    }

    public Tablet connected(SignedIn host, Step... steps) throws Exception {
        var kiosk = open(host, steps);
        return new Tablet(kiosk, connect(code(host, kiosk)));
    }

    public Kiosk open(SignedIn host, Step... steps) throws Exception {
        var answer = tryToOpen(host, steps);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return store.listOf(steps[0].undertaking()).getFirst();
    }

    MockHttpServletResponse tryToOpen(SignedIn host, Step... steps) throws Exception {
        var form = post(path(steps[0].undertaking()))
                .cookie(host.session())
                .with(formToken())
                .param("place", "Eingang Rathaus")
                .param("hours", "8");
        for (var step : steps) {
            form.param("steps", step.id().toString());
        }
        return mvc.perform(form).andReturn().getResponse();
    }

    public String code(SignedIn host, Kiosk kiosk) throws Exception {
        var page = click.send(host, path(kiosk) + "/code").getContentAsString();
        var code = CODE.matcher(page);
        assertThat(code.find()).as(page).isTrue();
        return code.group(1);
    }

    Cookie connect(String code) throws Exception {
        var cookie = enter(code).getCookie("tablet");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    MockHttpServletResponse enter(String code, Cookie... cookies) throws Exception {
        var form = post("/tablet/oeffnen").param("code", code);
        if (cookies.length > 0) {
            form.cookie(cookies);
        }
        return mvc.perform(form.with(formToken())).andReturn().getResponse();
    }

    MockHttpServletResponse look(Tablet tablet, String path) throws Exception {
        return mvc.perform(get(path).cookie(tablet.cookie())).andReturn().getResponse();
    }

    /// As the script of the tablet sends it.
    MockHttpServletResponse send(Tablet tablet, Step step, UUID key, Map<String, String> typed) throws Exception {
        return send(tablet, step, key, typed, "application/json");
    }

    /// As a tablet without scripts sends it.
    MockHttpServletResponse press(Tablet tablet, Step step, UUID key, Map<String, String> typed) throws Exception {
        return send(tablet, step, key, typed, "text/html");
    }

    private MockHttpServletResponse send(Tablet tablet, Step step, UUID key, Map<String, String> typed, String accept)
            throws Exception {
        var form = post("/tablet/de/" + step.id())
                .cookie(tablet.cookie())
                .with(formToken())
                .header("Accept", accept)
                .param("schluessel", key.toString())
                .param("tablet", tablet.kiosk().id().toString());
        typed.forEach(form::param);
        return mvc.perform(form).andReturn().getResponse();
    }

    int count(String table, Tablet tablet) {
        return db.sql("select count(*) from participation." + table + " where kiosk = :kiosk")
                .param("kiosk", tablet.kiosk().id())
                .query(Integer.class)
                .single();
    }

    int refused(Tablet tablet) {
        return db.sql("select coalesce(sum(refused), 0) from participation.kiosk_hour where kiosk = :kiosk")
                .param("kiosk", tablet.kiosk().id())
                .query(Integer.class)
                .single();
    }

    public static String path(UUID undertaking) {
        return "/vorhaben/" + undertaking + "/tablets";
    }

    public static String path(Kiosk kiosk) {
        return path(kiosk.undertaking()) + "/" + kiosk.id();
    }

    public record Tablet(Kiosk kiosk, Cookie cookie) {}
}
