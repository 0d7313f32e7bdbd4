package org.augenhoehe.platform.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldTest {
    @Test
    void aFieldThatIsFineIsDescribedByItsHint() {
        var field = new Field(Form.empty(), "name", "Das kann auch ein Spitzname sein.");
        assertThat(field.describedBy()).isEqualTo("field-name-hint");
        assertThat(field.invalid()).isNull();
    }

    @Test
    void aFieldThatIsWrongIsDescribedByHintAndError() {
        var form = Form.empty().reject("name", "Diese Angabe fehlt noch.");
        assertThat(new Field(form, "name", "Ein Name.").describedBy()).isEqualTo("field-name-hint field-name-error");
        assertThat(new Field(form, "name", null).describedBy()).isEqualTo("field-name-error");
        assertThat(new Field(form, "name", null).invalid()).isEqualTo("true");
    }

    @Test
    void theSummaryFindsTheFirstChoiceOfAGroup() {
        var field = new Field(Form.empty(), "wishes", null);
        assertThat(field.id(0)).isEqualTo(Field.id("wishes"));
        assertThat(field.id(1)).isEqualTo("field-wishes-1");
    }
}
