package org.augenhoehe.atlas;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// Brings needs and resources into a test, through the pages as people do it.
@Component
public class SomeEntries {
    /// Exactly here, as nobody but its author may know.
    public static final String EXACT = "{\"type\":\"Point\",\"coordinates\":[9.7431234,52.3759876]}";

    private final MockMvc mvc;
    private final Click click;
    private final JdbcClient db;

    SomeEntries(MockMvc mvc, Click click, JdbcClient db) {
        this.mvc = mvc;
        this.click = click;
        this.db = db;
    }

    public static Map<String, String> typed(String kind, String title) {
        return new HashMap<>(Map.of(
                "kind", kind, "category", "REST", "title", title, "about", "", "form", EXACT, "exactness", "EXACT"));
    }

    /// @return the address of its page
    public String mark(SignedIn by, String kind, String title) throws Exception {
        return mark(by, typed(kind, title));
    }

    public String mark(SignedIn by, Map<String, String> typed) throws Exception {
        var answer = click.send(by, "/karte/neu", typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    MockHttpServletResponse send(SignedIn by, String path, Map<String, String> typed, MockMultipartFile... files)
            throws Exception {
        var form = multipart(path);
        for (var file : files) {
            form.file(file);
        }
        form.cookie(by.session()).with(formToken());
        typed.forEach(form::param);
        return mvc.perform(form).andReturn().getResponse();
    }

    public static UUID id(String path) {
        return UUID.fromString(path.substring("/karte/eintrag/".length()));
    }

    int notices(SignedIn person, String kind) {
        return db.sql("select count(*) from notices.notice where person = :person and kind = :kind")
                .param("person", person.id())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    int count(String what) {
        return db.sql("select count(*) from " + what).query(Integer.class).single();
    }

    String text(String what, String path) {
        return db.sql("select " + what + " from atlas.entry where id = :id")
                .param("id", id(path))
                .query(String.class)
                .single();
    }
}
