package org.augenhoehe.methods.lottery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.lottery.MalformedPool.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PoolTest {
    private static final List<Quota> GENDER =
            List.of(new Quota("gender", "woman", 0, 2), new Quota("gender", "man", 0, 2));
    private static final Person ADA = new Person("Ada", Map.of("gender", "woman"));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> new Quota("age", "old", -1, 2)).hasMessageContaining("age, old: from -1 to 2");
        assertThatThrownBy(() -> new Quota("age", "old", 3, 2)).hasMessageContaining("from 3 to 2");
        assertThatThrownBy(() -> new Pool(List.of(), GENDER, 1)).hasMessage("the pool is empty");
        assertThatThrownBy(() -> new Pool(List.of(ADA), GENDER, 2)).hasMessage("a panel of 2 from a pool of 1 people");
        assertThatThrownBy(() -> new Pool(List.of(ADA), GENDER, 0)).hasMessageContaining("a panel of 0");
        assertThatThrownBy(() -> new Pool(List.of(ADA, ADA), GENDER, 1)).hasMessage("two people have the id Ada");
        assertThatThrownBy(() -> new Pool(List.of(new Person("Bo", Map.of("gender", "x"))), GENDER, 1))
                .hasMessage("person Bo: gender is x, for which there is no quota");
        assertThatThrownBy(() -> new Pool(List.of(new Person("Bo", Map.of())), GENDER, 1))
                .hasMessageContaining("person Bo");
        assertThatThrownBy(() -> new Pool(List.of(ADA), List.of(GENDER.get(0), GENDER.get(0)), 1))
                .hasMessage("two quotas for gender, woman");
    }

    @Test
    void aPoolIsReadWithIdsAndHouseholds() throws IOException {
        write(
                "category,feature,min,max\ngender,woman,0,1\ngender,man,1,1\n",
                "id,household,gender\nBo,7,man\nAda,,woman\n");

        Pool pool = PoolReader.read(folder, 1);

        assertThat(pool.people()).containsExactly(ADA, new Person("Bo", Map.of("gender", "man"), "7"));
        assertThat(pool.quotas()).containsExactly(new Quota("gender", "man", 1, 1), new Quota("gender", "woman", 0, 1));
    }

    @Test
    void aMalformedFileIsNamedWithItsLine() throws IOException {
        write("category,feature,min,max\ngender,woman,0,one\n", "gender\nwoman\n");
        assertThatThrownBy(() -> PoolReader.read(folder, 1))
                .isInstanceOf(MalformedPool.class)
                .hasMessageContaining("categories.csv, line 2: no whole number");

        write("category,feature,min,max\ngender,woman,2,1\n", "gender\nwoman\n");
        assertThatThrownBy(() -> PoolReader.read(folder, 1))
                .hasMessageContaining("line 2: quota gender, woman: from 2 to 1");

        write("category,feature,min\ngender,woman,2\n", "gender\nwoman\n");
        assertThatThrownBy(() -> PoolReader.read(folder, 1))
                .hasMessageContaining("line 2")
                .hasMessageContaining("max");
    }

    @Test
    void whoDoesNotFitTheQuotasIsNamedByTheirLine() throws IOException {
        String quotas = "category,feature,min,max\ngender,woman,0,2\n";
        assertThat(malformed(quotas, "gender\nwoman\nman\n"))
                .hasMessageContaining("respondents.csv, line 3: gender is man")
                .returns(Fault.NO_QUOTA, MalformedPool::fault)
                .returns(3L, MalformedPool::line)
                .returns(List.of("gender", "man"), MalformedPool::said);
        assertThat(malformed(quotas, "id,gender\na1,woman\na1,woman\n"))
                .returns(Fault.ID_TWICE, MalformedPool::fault)
                .returns("respondents.csv", MalformedPool::file)
                .returns(3L, MalformedPool::line);
        assertThat(malformed(quotas, "age\n30\n")).returns(Fault.NO_COLUMN, MalformedPool::fault);
        assertThat(malformed(quotas + "gender,woman,0,1\n", "gender\nwoman\n"))
                .returns(Fault.QUOTA_TWICE, MalformedPool::fault)
                .returns(3L, MalformedPool::line);
    }

    private MalformedPool malformed(String categories, String respondents) throws IOException {
        write(categories, respondents);
        return catchThrowableOfType(MalformedPool.class, () -> PoolReader.read(folder, 1));
    }

    private void write(String categories, String respondents) throws IOException {
        Files.writeString(folder.resolve("categories.csv"), categories);
        Files.writeString(folder.resolve("respondents.csv"), respondents);
    }
}
