package org.augenhoehe.participation.paper;

import java.util.List;
import java.util.stream.IntStream;

import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;

/// Forms with every kind of question.
public final class SomeForms {
    private SomeForms() {}

    public static PaperForm german() {
        return new PaperForm(
                "Wie soll der neue Hof aussehen?",
                List.of(
                        "Die Hausgemeinschaft Lindenstraße plant den Hof neu. Alle, die hier wohnen, entscheiden mit.",
                        "Du brauchst etwa zehn Minuten."),
                List.of(
                        new Choice(
                                "wohnt",
                                "Wo wohnst du?",
                                "Kreuze eine Antwort an.",
                                answers("Im Vorderhaus", "Im Hinterhaus", "In der Nachbarschaft"),
                                1),
                        new Choice(
                                "wuensche",
                                "Was soll es im Hof geben?",
                                "Kreuze höchstens 3 an.",
                                answers(
                                        "Beete für alle",
                                        "Bänke im Schatten, auch solche, von denen man mit Rollator gut aufsteht",
                                        "Einen Platz für Fahrräder und Kinderwagen",
                                        "Eine Werkstatt",
                                        "Ein Spielhaus"),
                                3),
                        new Grid(
                                "meinung",
                                "Wie findest du diese Vorschläge?",
                                "In jeder Zeile ein Kreuz.",
                                answers(
                                        "Der Hof ist nachts zu.",
                                        "Die Mülltonnen stehen hinter einer Hecke.",
                                        "Einmal im Jahr ist Hoffest."),
                                answers("gut", "geht so", "schlecht")),
                        new Grid(
                                "rang",
                                "Was ist am wichtigsten?",
                                "1 ist am wichtigsten.",
                                answers("Ruhe", "Schatten", "Spielen", "Feiern"),
                                numbers(4)),
                        new Lines("sonst", "Was willst du noch sagen?", "Schreibe in großen Buchstaben.", 4)),
                List.of(
                        "Wirf das Blatt bis Freitag, 18. Dezember 2026, in den Briefkasten der Hausverwaltung.",
                        "Danke, dass du mitmachst!"));
    }

    /// All that could break a page.
    public static PaperForm hard() {
        var long1 = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(4);
        var words = "Viele Worte, die zusammen mehr als eine Seite brauchen. ".repeat(60);
        return new PaperForm(
                "<b>Titel</b> & „" + "sehr lang ".repeat(20) + "“",
                List.of(long1, words),
                List.of(
                        new Choice("vierzig", long1, "", numbers(40), 2),
                        new Choice("lang", "Lange Antworten", words, answers(words, long1, "", "\u0000🙂漢"), 1),
                        new Grid("schmal", "Viele Spalten", "", answers("Eins", words, long1), numbers(12)),
                        new Grid("breit", "Breite Spalten", "", answers("A", "B"), answers(words, long1)),
                        new Grid("tief", "Viele Zeilen", "", numbers(40), answers("ja", "nein")),
                        new Grid("leer", "Nichts", "", List.of(), List.of()),
                        new Lines("frei", "Platz", "", 40)),
                List.of(words));
    }

    public static PaperForm ukrainian() {
        return new PaperForm(
                "Яким має бути новий двір?",
                List.of("Мешканці будинку планують двір разом. Ваша думка важлива."),
                List.of(
                        new Choice(
                                "a", "Де ви живете?", "Поставте один хрестик.", answers("У цьому будинку", "Поруч"), 1),
                        new Grid(
                                "b",
                                "Ваша думка?",
                                "",
                                answers("Двір зачинено вночі", "Свято щороку"),
                                answers("так", "ні")),
                        new Lines("c", "Що ще?", "", 2)),
                List.of("Дякуємо, що ви з нами — їжак, ґанок, єдність."));
    }

    public static PaperForm arabic() {
        return new PaperForm(
                "كيف يجب أن تبدو الساحة الجديدة؟",
                List.of("يخطط سكان المنزل للساحة معًا. رأيك مهم (حتى 18.12.2026)."),
                List.of(
                        new Choice(
                                "a",
                                "أين تسكن؟",
                                "ضع علامة واحدة.",
                                answers("في هذا المبنى", "بالقرب من هنا", "Lindenstraße 5, الطابق الثالث"),
                                1),
                        new Grid(
                                "b",
                                "ما رأيك؟",
                                "",
                                answers("تغلق الساحة ليلًا", "احتفال كل عام"),
                                answers("نعم", "لا")),
                        new Lines("c", "ماذا تريد أن تقول أيضًا؟", "", 2)),
                List.of("شكرًا لمشاركتك!"));
    }

    static List<PaperAnswer> answers(String... labels) {
        return IntStream.range(0, labels.length)
                .mapToObj(number -> new PaperAnswer("a" + number, labels[number]))
                .toList();
    }

    static List<PaperAnswer> numbers(int most) {
        return answers(
                IntStream.rangeClosed(1, most).mapToObj(Integer::toString).toArray(String[]::new));
    }
}
