package org.thongthin.cms.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFieldTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"csrf=a, a", "title=x&csrf=a%2Db&csrf=c, a-b", "xcsrf=a,", "csrf,", "csrf=%z,", "title=csrf=a,"})
    void aFieldOfAFormIsFoundByItsWholeName(String body, String value) {
        assertThat(FormField.urlencoded(bytes(body), "csrf")).isEqualTo(value);
    }

    @Property
    void aFieldOfAnUploadIsFoundAmongOthers(
            @ForAll @AlphaChars @NumericChars String value, @ForAll @AlphaChars String other) {
        String body = "--XX\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n" + other + "\r\n"
                + "--XX\r\ncontent-disposition: form-data; name=\"csrf\"\r\n\r\n" + value + "\r\n--XX\r\n";
        assertThat(FormField.multipart(bytes(body), "XX", "csrf")).isEqualTo(value);
    }

    @Property
    void noBodyBreaksTheSearch(@ForAll byte[] body, @ForAll String boundary) {
        FormField.multipart(body, boundary, "csrf");
        FormField.urlencoded(body, "csrf");
    }

    @ParameterizedTest
    @CsvSource({
        "'--XX\r\nContent-Disposition: form-data; name=\"csrf\"; filename=\"f\"\r\n\r\na\r\n--XX'",
        "'--XX\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nno end'",
        "'--XX\r\nX: y\r\n\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\na\r\n--XX'"
    })
    void aFileOrAnUnfinishedPartOrAnotherPartsTextIsNoField(String body) {
        assertThat(FormField.multipart(bytes(body), "XX", "csrf")).isNull();
    }

    @Test
    void everyFieldIsReadInItsOrderWithAllItsValues() {
        Map<String, List<String>> all = FormField.all("b=1&a=%E0%B8%81+x&b=&c&=z".getBytes(StandardCharsets.US_ASCII));
        assertThat(all)
                .isEqualTo(Map.of("b", List.of("1", ""), "a", List.of("ก x"), "c", List.of("")))
                .extracting(Map::keySet)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.collection(String.class))
                .containsExactly("b", "a", "c");
        assertThat(FormField.all("a=%zz".getBytes(StandardCharsets.US_ASCII))).isNull();
    }
}
