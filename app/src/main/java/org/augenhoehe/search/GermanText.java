package org.augenhoehe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads German: what to store so that a text is found, and what to ask so that it finds.
///
/// A room with a `tsvector` column of its own stores `cast(:vector as tsvector)` and asks
/// `words @@ cast(:query as tsquery)`.
@Component
public final class GermanText {
    /// Longer questions are cut: nobody types them, and each word costs.
    private static final int LONGEST_QUESTION = 200;

    private final Analyzer reading = new GermanReading();
    private final SameMeaning sameMeaning = new SameMeaning(this);

    /// The literal of a `tsvector`: words of the title weigh A, parts of its compounds B, words of the text C,
    /// parts of those D.
    public String vector(String title, String text) {
        return read(title, null, text).vector();
    }

    /// The literal of a `tsquery` that asks for all the words, each in any form, or for what means the same.
    ///
    /// @return empty where the words say nothing, as "der die das"
    public String query(String words) {
        return ask(words).all();
    }

    /// The same, with all the words in the title.
    public String titleQuery(String words) {
        return ask(words).inTitle();
    }

    Vector read(String title, @Nullable String place, String text) {
        var vector = new Vector();
        vector.title(tokens(title));
        if (place != null) {
            vector.text(tokens(place));
        }
        vector.text(tokens(text));
        return vector;
    }

    Question ask(String words) {
        var asked = words.substring(0, Math.min(words.length(), LONGEST_QUESTION));
        return Question.of(tokens(asked), sameMeaning);
    }

    /// What a word consists of, each piece asked for on its own; nothing where it is no compound.
    List<Asked> pieces(Asked word) {
        return Compounds.runs(word.word()).stream()
                .flatMap(piece -> ask(piece).words().stream())
                .toList();
    }

    /// The words of a text with their parts, in order.
    List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        read(text, tokens::add);
        return tokens;
    }

    private void read(String text, Consumer<Token> each) {
        try (var stream = reading.tokenStream("", text)) {
            var stem = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            var parts = List.<String>of().iterator();
            while (stream.incrementToken()) {
                var from = offset.startOffset();
                var to = offset.endOffset();
                var part = type.type().equals(CompoundFilter.PART);
                var word = part ? parts.next() : text.substring(from, to).toLowerCase(Locale.GERMAN);
                if (!part) {
                    parts = Compounds.parts(word).iterator();
                }
                each.accept(new Token(stem.toString(), word, from, to, part));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it reads from memory
        }
    }
}
