package org.augenhoehe.methods.text;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    /// `‖` stands where one sentence ends and the next begins, `⏎` for a line break.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das ist gut.‖Das auch!‖Und das?",
                "Wir kochen z. B. Suppe.‖Sie schmeckt.",
                "Wir treffen Dr. Meier und Prof. Kim.‖Sie kommen.",
                "Am 3. März ist das Fest.‖Am 4. Mai auch.",
                "Das ist der 2. Weg.‖Er ist kurz.",
                "Ich habe 3.‖Du hast 4.",
                "Wir sind 12.‖Alle sind da.",
                "Ich habe 1912.‖Danach nicht mehr.",
                "Das kostet 1.000,50 Euro.‖Das ist viel.",
                "Am 12.3.2024 um 8.30 Uhr.‖Komm!",
                "Er sagt:‖„Ich komme.“‖Dann geht er.",
                "„Hallo!“ ruft sie.",
                "Warte … und komm.",
                "Warte …‖Dann komm.",
                "Was?!‖Wie?",
                "Obst, Brot usw. sind da.",
                "Es gibt Obst usw.‖Das ist gut.",
                "Mein Name ist A. Meier.‖Ich wohne hier.",
                "Schau auf www.beispiel.de nach.‖Da steht es.",
                "Kontakt‖⏎Ruf uns an.",
                "Kontakt‖⏎⏎ruf uns an",
                "Wir helfen dir,⏎Hilfe zu finden.",
                "Wir gehen in die⏎Stadt.",
                "Wir gehen⏎heute.",
                "Das brauchst du:‖⏎- Ausweis‖⏎- Geld",
                "Wichtig:‖Komm bald.",
                "Zum Beispiel: essen",
                "1. Anmelden‖⏎2. Mitmachen",
                "Um 8:30 Uhr geht es los.",
                "Das geht (z. B. hier).‖Dort auch.",
                "{0} kommt.‖{1} auch."
            })
    void germanTextIsPartedIntoSentences(String marked) {
        String text = marked.replace("⏎", "\n")
                .replaceAll("(?<=[.!?“…:])‖(?=[^\n])", " ‖")
                .replace("{0}", "\uFFFC")
                .replace("{1}", "\uFFFC");
        List<String> expected =
                List.of(text.split("‖")).stream().map(String::strip).toList();

        String whole = text.replace("‖", "");
        assertThat(Sentences.in(whole))
                .extracting(sentence ->
                        whole.substring(sentence.start(), sentence.end()).strip())
                .containsExactlyElementsOf(expected);
    }

    /// The number of a point in a list is no word of its sentence; any other number is.
    @ParameterizedTest
    @CsvSource({
        "1. Anmelden, 1",
        "12) Komm bald, 2",
        "3. März ist Fest, 4",
        "3.  März ist Fest, 4",
        "3. Merz kommt, 2",
        "3 Kinder, 2",
        "3.5 Liter, 2",
        "7., 1"
    })
    void theNumberOfAPointIsNoWord(String text, int words) {
        assertThat(Sentences.in(text))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.words()).hasSize(words));
    }
}
