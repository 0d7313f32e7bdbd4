package org.augenhoehe.methods.lottery;

import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.chance.PublicSeed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationTest {
    private static final Pool POOL = new Pool(
            List.of(person("Ada", "woman", "1"), person("Bo", "man", "1"), person("Cem", "man", "")),
            List.of(new Quota("gender", "woman", 1, 1), new Quota("gender", "man", 1, 1)),
            2);

    @Test
    void whatIsWrongWithAPanelIsNamed() {
        var list = new PublicList(
                List.of(
                        List.of("Ada", "Cem"),
                        List.of("Ada", "Bo"),
                        List.of("Bo", "Cem"),
                        List.of("Ada"),
                        List.of("Ada", "Zoe")),
                0);

        assertThat(Verification.faults(POOL, true, list))
                .containsExactly(
                        "panel 1: Bo or their household is there twice",
                        "panel 2: 2 instead of 1 to 1 with gender: man",
                        "panel 2: 0 instead of 1 to 1 with gender: woman",
                        "panel 3: 1 people instead of 2",
                        "panel 3: 0 instead of 1 to 1 with gender: man",
                        "panel 4: Zoe is not in the pool",
                        "panel 4: 0 instead of 1 to 1 with gender: man");
        assertThat(Verification.faults(POOL, false, new PublicList(List.of(List.of("Ada", "Bo")), 0)))
                .isEmpty();
        assertThat(Verification.faults(POOL, false, new PublicList(List.of(List.of("Ada", "Ada")), 0)))
                .contains("panel 0: Ada or their household is there twice");
    }

    @Test
    void aDrawIsProvenByTheSeedThatWasPromised() {
        PublicList list = PublicList.of(Lottery.leximin(POOL, false), 10, false);
        var seed = new PublicSeed("3 17 4 20 9");
        var other = new PublicSeed("3 17 4 20 8");
        int number = list.drawn(seed);

        assertThat(Verification.drawn(list, seed.commitment(), seed, number)).isTrue();
        assertThat(Verification.drawn(list, other.commitment(), seed, number)).isFalse();
        assertThat(Verification.drawn(list, seed.commitment(), seed, (number + 1) % 10))
                .isFalse();
    }

    private static Person person(String id, String gender, String household) {
        return new Person(id, Map.of("gender", gender), household);
    }
}
