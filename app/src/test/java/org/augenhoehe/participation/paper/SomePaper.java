package org.augenhoehe.participation.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// Prints papers and enters them, through the pages as hosts do it.
@Component
public class SomePaper {
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{5}-\\s*[A-Z2-9]{5}-\\s*[A-Z2-9]{5}");

    private final Click click;
    private final MockMvc mvc;
    private final JdbcClient db;

    SomePaper(Click click, MockMvc mvc, JdbcClient db) {
        this.click = click;
        this.mvc = mvc;
        this.db = db;
    }

    public static String path(Step step) {
        return "/papier/" + step.id();
    }

    /// By the name of whoever gets it.
    public Map<String, String> letters(SignedIn host, Step step) throws Exception {
        var pdf = printed(click.send(host, path(step) + "/briefe"));
        var letters = new HashMap<String, String>();
        var text = text(pdf);
        var names = Pattern.compile("Guten Tag ([^,]+),").matcher(text);
        while (names.find()) {
            var code = CODE.matcher(text);
            assertThat(code.find(names.end())).isTrue();
            letters.put(names.group(1).replaceAll("\\s+", " "), whole(code.group()));
        }
        return letters;
    }

    /// To those whose names stand in a list.
    ///
    /// @param others "true" where the host says that whoever is not here gets a paper that counts for itself
    public MockHttpServletResponse letters(SignedIn host, Step step, String list, String others) throws Exception {
        return mvc.perform(multipart(path(step) + "/briefe")
                        .file(new MockMultipartFile("liste", list.getBytes(StandardCharsets.UTF_8)))
                        .param("fremde", others)
                        .cookie(host.session())
                        .with(formToken()))
                .andReturn()
                .getResponse();
    }

    public List<String> handOut(SignedIn host, Step step, int count) throws Exception {
        return codes(printed(click.send(host, path(step) + "/boegen", Map.of("anzahl", String.valueOf(count)))));
    }

    public byte[] ballots(SignedIn host, Step step, int count) throws Exception {
        return printed(click.send(host, path(step) + "/stimmzettel-drucken", Map.of("anzahl", String.valueOf(count))));
    }

    private static byte[] printed(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getContentType())
                .as(answer.getContentType() + answer.getStatus())
                .isEqualTo("application/pdf");
        return answer.getContentAsByteArray();
    }

    static List<String> codes(byte[] pdf) throws IOException {
        return List.copyOf(new LinkedHashSet<>(CODE.matcher(text(pdf))
                .results()
                .map(found -> whole(found.group()))
                .toList()));
    }

    /// A line may end within it.
    private static String whole(String code) {
        return code.replaceAll("\\s", "");
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    public MockHttpServletResponse enter(SignedIn host, Step step, String code, Map<String, String> answers)
            throws Exception {
        var typed = new HashMap<>(answers);
        typed.put("code", code);
        return click.send(host, path(step) + "/eintragen/zaehlen", typed);
    }

    public MockHttpServletResponse tickOff(SignedIn host, Step step, String code) throws Exception {
        return click.send(host, path(step) + "/wahlschein", Map.of("code", code));
    }

    /// On the last day, when there may be few.
    public MockHttpServletResponse ballot(SignedIn host, Step step, int number, Map<String, String> answers)
            throws Exception {
        lastDay(step);
        return ballotEarly(host, step, number, answers);
    }

    public void lastDay(Step step) {
        var midnight =
                LocalDate.now(Step.ZONE).plusDays(1).atStartOfDay(Step.ZONE).toOffsetDateTime();
        db.sql("update undertakings.step set closes_at = :at where id = :step and closes_at > :at")
                .param("at", midnight)
                .param("step", step.id())
                .update();
    }

    public MockHttpServletResponse ballotEarly(SignedIn host, Step step, int number, Map<String, String> answers)
            throws Exception {
        var typed = new HashMap<>(answers);
        typed.put("nummer", String.valueOf(number));
        return click.send(host, path(step) + "/stimmzettel", typed);
    }

    public int count(String table, Step step) {
        return db.sql("select count(*) from participation." + table + " where step = :step")
                .param("step", step.id())
                .query(Integer.class)
                .single();
    }

    public static void counts(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    public static void refused(MockHttpServletResponse answer, String why) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(why);
    }
}
