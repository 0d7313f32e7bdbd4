package org.augenhoehe.methods.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.augenhoehe.methods.text.Word.Kind;

/// Splits German text into words.
///
/// One word: what hyphens, middle dots or soft hyphens hold together (`E-Mail`, `Wahl·recht`), a
/// number with its separators (`1.000,50`, `8:30`), a web or mail address, a gender-inclusive form
/// (`Bürger:innen`), an apostrophe inside (`geht's`).
final class Words {
    /// Stands in a [Reading] where a message will later show a value.
    static final char PLACEHOLDER = '\uFFFC';

    private static final String JOINTS = "-\u2010\u2011\u00AD·\u2027";
    private static final String CLAUSE_MARKS = ",;:.!?…–—―()[]{}|/";
    private static final String ADDRESS_MARKS = "./:?#@&=%_~+-";

    private static final int LONGEST_MAIL_NAME = 64;

    private final String text;
    private final int to;

    private Words(String text, int to) {
        this.text = text;
        this.to = to;
    }

    static List<Word> in(String text, int from, int to) {
        return new Words(text, to).read(from);
    }

    private List<Word> read(int from) {
        var words = new ArrayList<Word>();
        boolean opensClause = false;
        int at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            if (startsWord(codePoint)) {
                Word word = wordAt(at, opensClause);
                words.add(word);
                at = word.end();
                opensClause = false;
            } else {
                opensClause |= CLAUSE_MARKS.indexOf(codePoint) >= 0;
                at += Character.charCount(codePoint);
            }
        }
        return words;
    }

    private Word wordAt(int start, boolean opensClause) {
        int end = endOfRun(start);
        if (leadsIntoAddress(start, end)) {
            String address = text.substring(start, endOfAddress(end));
            return new Word(start, address, address, Kind.ADDRESS, opensClause);
        }
        String written = text.substring(start, end);
        return new Word(start, written, key(written), kind(written), opensClause);
    }

    private int endOfRun(int start) {
        int at = start;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            if (!continuesWord(codePoint) && !(at > start && at + 1 < to && joins(at))) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return Math.min(at, to);
    }

    /// Whether the sign at this place holds the letters or digits on both its sides together.
    private boolean joins(int at) {
        char sign = text.charAt(at);
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        if (JOINTS.indexOf(sign) >= 0) {
            return continuesWord(before) && startsWord(after);
        }
        return switch (sign) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            case ':' -> Character.isDigit(before) && Character.isDigit(after) || feminineEnding(at, before);
            case '*', '_' -> feminineEnding(at, before);
            default -> false;
        };
    }

    private boolean feminineEnding(int at, int before) {
        return Character.isLetter(before) && text.startsWith("in", at + 1);
    }

    private boolean leadsIntoAddress(int start, int end) {
        if (end >= to) {
            return false;
        }
        boolean letterFollows = end + 1 < to && Character.isLetterOrDigit(text.charAt(end + 1));
        return switch (text.charAt(end)) {
            case '@' -> letterFollows;
            case ':' -> text.startsWith("://", end);
            // "beispiel.de" is an address; "d.h." and "Ende.Neu" are not.
            case '.' -> end - start > 1 && letterFollows && Character.isLowerCase(text.charAt(end + 1));
            case '_' -> letterFollows && mailSignNear(end);
            default -> false;
        };
    }

    private boolean mailSignNear(int from) {
        int at = from;
        while (at < to
                && at - from < LONGEST_MAIL_NAME
                && (continuesWord(text.charAt(at)) || "._-+".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at < to && text.charAt(at) == '@';
    }

    private int endOfAddress(int from) {
        int end = from;
        int at = from;
        while (at < to && (continuesWord(text.codePointAt(at)) || ADDRESS_MARKS.indexOf(text.charAt(at)) >= 0)) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (continuesWord(codePoint) || codePoint == '/') {
                end = at;
            }
        }
        return end;
    }

    private static boolean startsWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == PLACEHOLDER;
    }

    private static boolean continuesWord(int codePoint) {
        return startsWord(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static Kind kind(String written) {
        if (written.indexOf(PLACEHOLDER) >= 0) {
            return Kind.PLACEHOLDER;
        }
        return written.codePoints().noneMatch(Character::isLetter) ? Kind.NUMBER : Kind.WORD;
    }

    private static String key(String written) {
        String plain = written;
        for (char joint : new char[] {'·', '\u2027', '\u00AD'}) {
            plain = plain.indexOf(joint) < 0 ? plain : plain.replace(String.valueOf(joint), "");
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN);
    }
}
