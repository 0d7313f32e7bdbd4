package org.augenhoehe.methods.text;

/// Counts the syllables of a number as it is read aloud: `27` is "siebenundzwanzig", five syllables.
///
/// A comma is spoken ("Komma"), full stops and colons only part the groups. A long row of digits, or
/// one that begins with 0, is read digit by digit like a telephone number.
final class SpokenNumbers {
    private static final int[] SMALL = {1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2};
    private static final int TENS = 2;
    private static final int UND = 1;
    private static final int HUNDERT = 2;
    private static final int TAUSEND = 2;
    private static final int MILLIONEN = 4;
    private static final int KOMMA = 2;
    private static final int LONGEST_NUMBER = 9;

    private SpokenNumbers() {}

    static int syllables(String number) {
        int comma = number.lastIndexOf(',');
        if (comma > 0) {
            return syllables(number.substring(0, comma)) + KOMMA + digitByDigit(number.substring(comma + 1));
        }
        if (number.matches("\\p{Nd}{1,3}(\\.\\p{Nd}{3})+")) {
            return whole(number.replace(".", ""));
        }
        int sum = 0;
        for (String group : number.split("[^\\p{Nd}]+")) {
            sum += group.isEmpty() ? 0 : whole(group);
        }
        return Math.max(1, sum);
    }

    private static int whole(String digits) {
        if (digits.length() > LONGEST_NUMBER || digits.length() > 1 && Character.digit(digits.charAt(0), 10) == 0) {
            return digitByDigit(digits);
        }
        return spoken(Integer.parseInt(digits));
    }

    private static int digitByDigit(String digits) {
        return digits.chars()
                .map(digit -> Character.digit(digit, 10))
                .map(value -> value < 0 ? 0 : SMALL[value])
                .sum();
    }

    private static int spoken(int number) {
        if (number >= 1_000_000) {
            return spoken(number / 1_000_000) + MILLIONEN + rest(number % 1_000_000);
        }
        if (number >= 1000) {
            return thousandYears(number)
                    ? spoken(number / 100) + HUNDERT + rest(number % 100)
                    : (number / 1000 == 1 ? 0 : spoken(number / 1000)) + TAUSEND + rest(number % 1000);
        }
        if (number >= 100) {
            return (number / 100 == 1 ? 0 : spoken(number / 100)) + HUNDERT + rest(number % 100);
        }
        if (number < SMALL.length) {
            return SMALL[number];
        }
        int ones = number % 10;
        return TENS + (ones == 0 ? 0 : UND + SMALL[ones]);
    }

    /// 1100 to 1999 are read as hundreds: "neunzehnhundertachtzig".
    private static boolean thousandYears(int number) {
        return number >= 1100 && number < 2000;
    }

    private static int rest(int number) {
        return number == 0 ? 0 : spoken(number);
    }
}
