package org.augenhoehe.directory.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.augenhoehe.directory.exporting.Plan;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.HttpServletResponse;

/// Hands a list out: a page of it, or all of it line by line as it comes from the database.
@Component
class Answering {
    private static final int USUAL = 25;
    private static final int MOST = 500;

    /// Ids are short, and whoever keeps a copy up to date wants all of them in one answer.
    private static final int MOST_IDS = 10_000;

    private static final String ID = """
            jsonb_strip_nulls(jsonb_build_object('id', t.id, 'modified_date',
              to_char(t.last_modified at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))""";

    private final Things things;

    Answering(Things things) {
        this.things = things;
    }

    void list(Plan plan, Question question, Wish wish, HttpServletResponse response) throws IOException {
        answer(things.json(question.kind(), plan), question, wish, USUAL, MOST, response);
    }

    /// Only what somebody needs who keeps a copy up to date.
    void ids(Question question, Wish wish, HttpServletResponse response) throws IOException {
        answer(ID, question, wish, MOST_IDS, MOST_IDS, response);
    }

    private void answer(String json, Question question, Wish wish, int usual, int most, HttpServletResponse response)
            throws IOException {
        if (wish.asLines()) {
            response.setContentType("application/x-ndjson;charset=UTF-8");
            lines(json, question, response);
        } else {
            var page = things.page(json, question, wish.paging(usual, most));
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void lines(String json, Question question, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        things.each(json, question, line -> {
            try {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
