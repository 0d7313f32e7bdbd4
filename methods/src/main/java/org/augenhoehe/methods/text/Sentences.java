package org.augenhoehe.methods.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits German text into sentences.
///
/// A full stop ends a sentence unless it belongs to an abbreviation, an ordinal, a date or a number,
/// or the text goes on in lower case. A colon ends one where a new sentence or a list begins (so
/// counts LIX, too). A heading without full stop ends where its line ends; a line that breaks inside a
/// sentence (after a comma or a small word such as an article, or before a small letter) doesn't.
final class Sentences {
    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "“”\"»«’')]*_";
    private static final String BULLETS = "-–•*·▪◦";
    private static final int LONGEST_ABBREVIATION = 12;

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private int start;

    private Sentences(String text) {
        this.text = text;
    }

    static List<Sentence> in(String text) {
        return new Sentences(text).split();
    }

    private List<Sentence> split() {
        start = skipSpace(0);
        int at = start;
        while (at < text.length()) {
            char sign = text.charAt(at);
            int next = at + 1;
            if (ENDS.indexOf(sign) >= 0) {
                int stop = skip(at, ENDS);
                next = skip(stop, CLOSERS);
                if (endsAt(at, stop, next)) {
                    close(next);
                }
            } else if (sign == ':') {
                if (colonEnds(next)) {
                    close(next);
                }
            } else if (isSpace(sign)) {
                next = skipSpace(at);
                if (lineBreakEnds(at, next)) {
                    close(at);
                }
            }
            at = next;
        }
        close(text.length());
        return sentences;
    }

    private boolean colonEnds(int from) {
        int next = skipSpace(from);
        return next > from && next < text.length() && !Character.isLowerCase(text.codePointAt(next));
    }

    private boolean endsAt(int first, int stop, int closed) {
        int next = skipSpace(closed);
        if (next == text.length() || next == closed) {
            return next == text.length();
        }
        boolean lineBreak = text.substring(closed, next).indexOf('\n') >= 0;
        int following = text.codePointAt(next);
        if (Character.isLowerCase(following)) {
            return false;
        }
        if (text.charAt(first) != '.' || stop - first > 1) {
            return true;
        }
        int from = wordBefore(first);
        String before = text.substring(from, first);
        String after = wordAt(next);
        if (Wordlists.SENTENCE_STARTERS.contains(after) || before.isEmpty()) {
            return !isListNumber(from, before);
        }
        if (Character.isDigit(before.charAt(before.length() - 1))) {
            return !isListNumber(from, before) && (lineBreak || !isOrdinal(from, before, after));
        }
        if (before.length() == 1 && Character.isLetter(before.charAt(0))) {
            return lineBreak;
        }
        return lineBreak || !Wordlists.ABBREVIATED.contains(before.toLowerCase(Locale.GERMAN));
    }

    /// "am 3. März", "der 2. Weg" – but not "Ich habe 3. Du hast 4."
    private boolean isOrdinal(int from, String before, String after) {
        if (before.length() > 2) {
            return false;
        }
        int gap = from;
        while (gap > start && text.charAt(gap - 1) == ' ') {
            gap--;
        }
        String leading = text.substring(wordBefore(gap), gap).toLowerCase(Locale.GERMAN);
        return Wordlists.MONTHS.contains(after) || Wordlists.BEFORE_ORDINALS.contains(leading);
    }

    private boolean isListNumber(int from, String before) {
        return start == from && before.length() <= 3 && before.chars().allMatch(Character::isDigit);
    }

    private boolean lineBreakEnds(int from, int to) {
        int lineBreak = text.substring(from, to).indexOf('\n');
        if (lineBreak < 0 || to == text.length()) {
            return false;
        }
        boolean blankLine = text.substring(from, to).indexOf('\n', lineBreak + 1) >= 0;
        int following = text.codePointAt(to);
        if (blankLine || BULLETS.indexOf(following) >= 0) {
            return true;
        }
        boolean openEnd = from > 0 && text.charAt(from - 1) == ','
                || Wordlists.LEAVE_A_LINE_OPEN.contains(
                        text.substring(wordBefore(from), from).toLowerCase(Locale.GERMAN));
        return !openEnd && !Character.isLowerCase(following);
    }

    private void close(int end) {
        if (start < end) {
            List<Word> words = Words.in(text, skipListMark(start, end), end);
            if (!words.isEmpty()) {
                sentences.add(new Sentence(text, start, end, words));
            }
            start = skipSpace(end);
        }
    }

    private int skipListMark(int from, int end) {
        int digits = from;
        while (digits < end && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean marked = digits > from
                && digits + 1 < end
                && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && isSpace(text.charAt(digits + 1))
                && !Wordlists.MONTHS.contains(wordAt(skipSpace(digits + 1)));
        return marked ? digits + 1 : from;
    }

    private int wordBefore(int end) {
        int from = end;
        while (from > start && end - from <= LONGEST_ABBREVIATION && isWordSign(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private String wordAt(int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_ABBREVIATION && isWordSign(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isWordSign(char sign) {
        return Character.isLetterOrDigit(sign);
    }

    private int skip(int from, String signs) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
