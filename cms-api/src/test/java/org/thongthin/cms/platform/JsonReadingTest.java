package org.thongthin.cms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {
    enum Colour {
        RED
    }

    record Place(@Nullable String name, int people) {}

    record Document(
            @Nullable String title,
            @Nullable BigDecimal price,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable Colour colour,
            @Nullable Boolean open,
            @Nullable Place place,
            @Nullable List<Place> places) {}

    private final JsonReading reading = new JsonReading();

    private Document read(String json) {
        return reading.read(json.getBytes(StandardCharsets.UTF_8), Document.class);
    }

    private List<String> faults(String json) {
        return catchThrowableOfType(Invalid.class, () -> read(json)).errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    @Test
    void aCorrectDocumentIsReadExactly() {
        Document document = read("""
                {"title": "ผ้าไหม", "price": 1250.50, "day": "2026-11-20", "at": "2026-11-20T09:30:00+07:00",
                 "colour": "RED", "places": [{"name": "ธาตุพนม", "people": 3}]}""");
        assertThat(document.title()).isEqualTo("ผ้าไหม");
        assertThat(document.price()).isEqualTo(new BigDecimal("1250.50"));
        assertThat(document.day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(document.at()).isEqualTo(Instant.parse("2026-11-20T02:30:00Z"));
        assertThat(document.places()).containsExactly(new Place("ธาตุพนม", 3));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThat(faults("""
                {"title": 5, "price": "x", "day": "20/11/2569", "at": 1763600000, "colour": "BLUE", "open": "yes",
                 "nothing": 1, "neither": 2, "place": {"people": "many", "other": 1},
                 "places": [{"name": "a", "people": 1}, {"name": "b", "people": null}, {"name": "c", "peeple": 2, "people": 1}]}"""))
                .contains(
                        "/title wrong-type",
                        "/price not-a-number",
                        "/day not-a-date",
                        "/at not-a-time",
                        "/colour unknown",
                        "/open wrong-type",
                        "/nothing unknown-field",
                        "/neither unknown-field",
                        "/place/people not-a-number",
                        "/places/1/people required",
                        "/places/2/peeple unknown-field");
    }

    @Test
    void anUnknownFieldDeepInsideIsNamedWithItsPointer() {
        assertThat(faults("{\"place\": {\"people\": 1, \"a/b~c\": 2}}"))
                .containsExactly("/place/a~1b~0c unknown-field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"title\": \"a\"",
                "{\"title\": \"a\"} x",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{'title': 'a'}",
                "{\"price\": NaN}",
                "{\"price\": 01}"
            })
    void whatIsNotJsonIsUnreadable(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(ProblemCode.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c3", "c0af", "eda080", "f5808080", "80"})
    void bytesThatAreNotUtf8AreUnreadable(String hex) {
        byte[] wrong = java.util.HexFormat.of().parseHex(hex);
        byte[] body = new byte[wrong.length + 14];
        System.arraycopy("{\"title\": \"a".getBytes(StandardCharsets.UTF_8), 0, body, 0, 12);
        System.arraycopy(wrong, 0, body, 12, wrong.length);
        System.arraycopy("\"}".getBytes(StandardCharsets.UTF_8), 0, body, 12 + wrong.length, 2);
        assertThatThrownBy(() -> reading.read(body, Document.class))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(ProblemCode.UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"a\\u0000b\"}            | /title unreadable-text",
                "{\"title\": \"\\ud83d\"}              | /title unreadable-text",
                "{\"price\": 1e999999999}              | /price out-of-range",
                "{\"place\": {\"people\": 99999999999}}| /place/people out-of-range",
                "{\"place\": {\"people\": 1.5}}        | /place/people not-a-number",
                "{\"at\": \"+12026-01-01T00:00:00Z\"}  | /at not-a-time",
                "{\"day\": \"0000-01-01\"}             | /day not-a-date",
                "{\"day\": \"\"}                       | /day not-a-date",
                "{\"place\": []}                       | /place wrong-type",
                "{\"places\": {}}                      | /places wrong-type",
                "[]                                    | wrong-type",
                "\"text\"                              | wrong-type"
            })
    void aValueThatCantBeKeptIsNamed(String json, String fault) {
        assertThat(faults(json)).map(String::strip).containsExactly(fault);
    }

    @Test
    void aDocumentBeyondTheLimitIsTooLarge() {
        assertThatThrownBy(() -> reading.tree(new byte[JsonReading.MAX_BYTES + 1]))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(ProblemCode.TOO_LARGE));
    }

    @Test
    void aPartOfADocumentIsNamedFromTheWhole() {
        Invalid invalid = catchThrowableOfType(
                Invalid.class,
                () -> reading.convert(
                        reading.tree("{\"people\": true}".getBytes(StandardCharsets.UTF_8)), Place.class, "/details"));
        assertThat(invalid.errors()).extracting(FieldError::pointer).containsExactly("/details/people");
    }

    @Property
    void noTextEndsInAnythingButADocumentOrAProblem(@ForAll String text) {
        try {
            read(text);
        } catch (Problem expected) {
            assertThat(expected.code()).isIn(ProblemCode.UNREADABLE, ProblemCode.INVALID);
        }
    }
}
