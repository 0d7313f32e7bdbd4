package org.augenhoehe.methods.text;

import java.util.List;

/// How hard a German text is to read, by the formulas in use for German.
///
/// ```java
/// Readability.of("Du hast eine Idee. Wir hören zu.").level();   // VERY_EASY
/// ```
///
/// All formulas look only at the length of words and sentences. They compare texts; they can't tell
/// whether a text is understood. Below about 100 words the figures jump.
///
/// @param sentences number of sentences, headings and list points; see [EasyLanguage] for line breaks
/// @param words number of words; a number and a web address count as one
/// @param syllables as spoken
/// @param longWords words with more than 6 letters; middle dots and hyphens are no letters
/// @param wordsOfThreeSyllables words with 3 or more syllables
/// @param wordsOfOneSyllable words with 1 syllable
public record Readability(
        int sentences, int words, int syllables, int longWords, int wordsOfThreeSyllables, int wordsOfOneSyllable) {

    private static final int LETTERS_OF_A_SHORT_WORD = 6;

    /// Measures plain German text of any length. Braces are text here, not placeholders. Never throws;
    /// a text without a word has only zeros and the level [Level#EMPTY].
    public static Readability of(String text) {
        List<Sentence> sentences = Sentences.in(text);
        int words = 0;
        int syllables = 0;
        int longWords = 0;
        int threeSyllables = 0;
        int oneSyllable = 0;
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                int spoken = Syllables.in(word);
                words++;
                syllables += spoken;
                longWords += word.letters() > LETTERS_OF_A_SHORT_WORD ? 1 : 0;
                threeSyllables += spoken >= 3 ? 1 : 0;
                oneSyllable += spoken == 1 ? 1 : 0;
            }
        }
        return new Readability(sentences.size(), words, syllables, longWords, threeSyllables, oneSyllable);
    }

    /// Reading ease from 0 (very hard) to 100 (very easy); extreme texts lie outside. 0 if empty.
    ///
    /// 180 − words per sentence − 58.5 · syllables per word.
    /// Source: Toni Amstad, *Wie verständlich sind unsere Zeitungen?*, Zürich 1978, after Rudolf Flesch,
    /// *A new readability yardstick*, Journal of Applied Psychology 32 (1948).
    public double flesch() {
        return words == 0 ? 0 : 180 - wordsPerSentence() - 58.5 * syllables / words;
    }

    /// School year from about 4 (very easy) to 15 (very hard), first formula. 0 if empty.
    ///
    /// Source of all four: Richard Bamberger, Erich Vanecek, *Lesen – Verstehen – Lernen – Schreiben*,
    /// Wien 1984.
    public double wiener1() {
        return words == 0
                ? 0
                : 0.1935 * percent(wordsOfThreeSyllables)
                        + 0.1672 * wordsPerSentence()
                        + 0.1297 * percent(longWords)
                        - 0.0327 * percent(wordsOfOneSyllable)
                        - 0.875;
    }

    /// School year as [#wiener1()], second formula: without the words of one syllable.
    public double wiener2() {
        return words == 0
                ? 0
                : 0.2007 * percent(wordsOfThreeSyllables)
                        + 0.1682 * wordsPerSentence()
                        + 0.1373 * percent(longWords)
                        - 2.779;
    }

    /// School year as [#wiener1()], third formula: words of three syllables and sentence length only.
    public double wiener3() {
        return words == 0 ? 0 : 0.2963 * percent(wordsOfThreeSyllables) + 0.1905 * wordsPerSentence() - 1.1144;
    }

    /// School year as [#wiener1()], fourth formula: as the third, with weights for the lower years.
    public double wiener4() {
        return words == 0 ? 0 : 0.2744 * percent(wordsOfThreeSyllables) + 0.2656 * wordsPerSentence() - 1.693;
    }

    /// From below 40 (children's books) to above 60 (technical literature). 0 if empty.
    ///
    /// Words per sentence + percentage of long words.
    /// Source: Carl-Hugo Björnsson, *Läsbarhet*, Stockholm 1968.
    public double lix() {
        return words == 0 ? 0 : wordsPerSentence() + percent(longWords);
    }

    /// The verdict, from the bands that Amstad gives for [#flesch()].
    public Level level() {
        return words == 0 ? Level.EMPTY : Level.of(flesch());
    }

    private double wordsPerSentence() {
        return (double) words / sentences;
    }

    private double percent(int part) {
        return 100.0 * part / words;
    }

    /// How hard a text is, from easy to hard.
    public enum Level {
        EMPTY(Double.POSITIVE_INFINITY),
        /// Flesch 90 and more: from about 11 years of age
        VERY_EASY(90),
        EASY(80),
        FAIRLY_EASY(70),
        /// Flesch 60 to 70: from about 13 to 15 years of age
        PLAIN(60),
        FAIRLY_HARD(50),
        HARD(30),
        /// Flesch below 30: academic texts
        VERY_HARD(Double.NEGATIVE_INFINITY);

        private final double leastFlesch;

        Level(double leastFlesch) {
            this.leastFlesch = leastFlesch;
        }

        static Level of(double flesch) {
            Level level = VERY_HARD;
            for (Level candidate : values()) {
                if (flesch >= candidate.leastFlesch && level == VERY_HARD) {
                    level = candidate;
                }
            }
            return level;
        }
    }
}
