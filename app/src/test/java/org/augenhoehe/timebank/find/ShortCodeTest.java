package org.augenhoehe.timebank.find;

import java.util.HashSet;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class ShortCodeTest {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    @Test
    void itIsReadHoweverItIsTyped() {
        var code = ShortCode.draw();
        assertThat(code.isWhole()).isTrue();
        assertThat(code.inGroups()).matches("[A-Z2-9]{3}-[A-Z2-9]{3}-[A-Z2-9]{3}");
        assertThat(ShortCode.typed(
                        " " + code.inGroups().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(code);
    }

    @Test
    void whatIsNoneIsNone() {
        assertThat(ShortCode.typed("").isWhole()).isFalse();
        assertThat(ShortCode.typed("äöü").isWhole()).isFalse();
        assertThat(ShortCode.typed(ShortCode.draw().signs() + "A").isWhole()).isFalse();
        assertThat(ShortCode.typed("0OIL10OIL").isWhole()).isFalse();
    }

    @Test
    void noTwoAreAlike() {
        var drawn = new HashSet<ShortCode>();
        for (int i = 0; i < 1000; i++) {
            assertThat(drawn.add(ShortCode.draw())).isTrue();
        }
    }

    @Property(tries = 500)
    void oneWrongSignIsNoticed(
            @ForAll @IntRange(min = 0, max = 8) int at, @ForAll @IntRange(min = 0, max = 30) int other) {
        var code = ShortCode.draw().signs();
        var wrong = SIGNS.charAt(other);
        if (code.charAt(at) != wrong) {
            assertThat(new ShortCode(code.substring(0, at) + wrong + code.substring(at + 1)).isWhole())
                    .isFalse();
        }
    }

    @Property(tries = 500)
    void twoThatChangedPlacesAreNoticed(@ForAll @IntRange(min = 0, max = 6) int at) {
        var code = ShortCode.draw().signs();
        if (code.charAt(at) != code.charAt(at + 1)) {
            var turned = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
            assertThat(new ShortCode(turned).isWhole()).isFalse();
        }
    }
}
